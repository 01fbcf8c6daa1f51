using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.TestKit.Telemetry;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

internal sealed class AdmissionGaugeTests
{
    [Test]
    public async Task What_is_executed_and_what_waits_is_told_until_the_service_ends()
    {
        using var measurements = new MeasurementCollector();
        using (var admission = new Admission(new ServerLimits(Concurrency: 2, Queue: 5)))
        {
            using var first = await admission.EnterAsync(CancellationToken.None);
            using var second = await admission.EnterAsync(CancellationToken.None);
            var third = admission.EnterAsync(CancellationToken.None).AsTask();

            Assert.That((Last(measurements, "active"), Last(measurements, "queued")), Is.EqualTo((2, 1)));
            second.Dispose();
            first.Dispose();
            using (await third)
            {
                Assert.That((Last(measurements, "active"), Last(measurements, "queued")), Is.EqualTo((1, 0)));
            }
        }

        var count = measurements.Of("knowledgegraph.requests.active").Count;
        Assert.That(measurements.Of("knowledgegraph.requests.active"), Has.Count.EqualTo(count));
    }

    private static double Last(MeasurementCollector measurements, string what) => measurements.Of("knowledgegraph.requests." + what)[^1].Value;
}
