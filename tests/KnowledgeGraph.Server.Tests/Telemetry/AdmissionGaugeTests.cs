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
        using (var admission = new Admission(new ServerLimits(Concurrency: 7, Queue: 5)))
        {
            var leases = new List<IDisposable>();
            for (var place = 0; place < 7; place++)
            {
                leases.Add(await admission.EnterAsync(CancellationToken.None));
            }

            var waiting = admission.EnterAsync(CancellationToken.None).AsTask();
            Assert.That((Newest(measurements, "active"), Newest(measurements, "queued")), Is.EqualTo((7, 1)));
            leases.ForEach(lease => lease.Dispose());
            using (await waiting)
            {
                Assert.That(Newest(measurements, "active"), Is.EqualTo(1));
            }
        }

        // Other services of this process are measured too, and have nobody.
        Assert.That((Newest(measurements, "active"), Newest(measurements, "queued")), Is.EqualTo((0, 0)));
    }

    // The most of any service, as they are measured now.
    private static double Newest(MeasurementCollector measurements, string what)
    {
        var before = measurements.Of("knowledgegraph.requests." + what).Count;
        return measurements.Of("knowledgegraph.requests." + what).Skip(before).Select(measurement => measurement.Value).DefaultIfEmpty().Max();
    }
}
