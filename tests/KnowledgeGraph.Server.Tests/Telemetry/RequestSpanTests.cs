using System.Diagnostics;
using KnowledgeGraph.Server.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Which spans of requests are described, and what is told of failures.</summary>
internal sealed class RequestSpanTests
{
    private const string Name = "requests";

    private static readonly ActivitySource _source = new(Name);

    [Test]
    public void What_nobody_listens_to_is_not_described()
    {
        using var span = new Activity("made for the log").Start();

        RequestSpan.Describe(Context(span), "/graphql", 200, null);

        Assert.That(span.TagObjects, Is.Empty);
    }

    [Test]
    public void What_is_not_sampled_is_not_described()
    {
        using var listener = Listen(ActivitySamplingResult.PropagationData);
        using var span = _source.StartActivity()!;

        RequestSpan.Describe(Context(span), "/graphql", 200, null);

        Assert.That(span.TagObjects, Is.Empty);
    }

    [TestCase(503, false, "503")]
    [TestCase(500, true, "System.InvalidOperationException")]
    [TestCase(200, true, "System.InvalidOperationException")]
    public void A_failure_of_the_service_is_an_error(int status, bool isThrown, string expected)
    {
        using var listener = Listen(ActivitySamplingResult.AllDataAndRecorded);
        using var span = _source.StartActivity()!;

        RequestSpan.Describe(Context(span), "/graphql", status, isThrown ? new InvalidOperationException("zanzibar") : null);

        Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Error));
        Assert.That(span.GetTagItem("error.type"), Is.EqualTo(expected));
        Assert.That(span.GetTagItem("http.response.status_code"), Is.EqualTo(status));
        Assert.That(string.Join(" ", span.TagObjects), Does.Not.Contain("zanzibar"));
    }

    [TestCase(429)]
    [TestCase(null)]
    public void A_refusal_and_a_client_that_is_gone_are_none(int? status)
    {
        using var listener = Listen(ActivitySamplingResult.AllDataAndRecorded);
        using var span = _source.StartActivity()!;

        RequestSpan.Describe(Context(span), "/graphql", status, null);

        Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Unset));
        Assert.That(span.GetTagItem("error.type"), Is.Null);
        Assert.That(span.GetTagItem("http.response.status_code"), Is.EqualTo(status));
    }

    private static DefaultHttpContext Context(Activity span)
    {
        var context = new DefaultHttpContext();
        context.Request.Protocol = "HTTP/1.1";
        context.Features.Set<IHttpActivityFeature>(new ActivityFeature { Activity = span });
        return context;
    }

    private static ActivityListener Listen(ActivitySamplingResult sampling)
    {
        var listener = new ActivityListener { ShouldListenTo = static listened => listened.Name == Name, Sample = (ref _) => sampling };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class ActivityFeature : IHttpActivityFeature
    {
        public required Activity Activity { get; set; }
    }
}
