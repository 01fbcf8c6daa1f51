using System.Diagnostics;
using KnowledgeGraph.Server.Telemetry;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Spans of requests that nobody records cost nothing.</summary>
internal sealed class RequestSpanTests
{
    [Test]
    public void What_nobody_listens_to_is_not_described()
    {
        using var span = new Activity("made for the log").Start();

        RequestSpan.Describe(new DefaultHttpContext().Request, "/graphql", 200);

        Assert.That(span.TagObjects, Is.Empty);
    }

    [Test]
    public void What_is_not_sampled_is_not_described()
    {
        using var source = new ActivitySource("sampled out");
        using var listener = new ActivityListener
        {
            ShouldListenTo = listened => listened == source,
            Sample = static (ref _) => ActivitySamplingResult.PropagationData,
        };
        ActivitySource.AddActivityListener(listener);
        using var span = source.StartActivity("request");

        RequestSpan.Describe(new DefaultHttpContext().Request, "/graphql", 200);

        Assert.That(span!.TagObjects, Is.Empty);
    }
}
