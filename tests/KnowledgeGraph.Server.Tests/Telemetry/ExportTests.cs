using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>What a collector gets, as OpenTelemetry's own variables say.</summary>
internal sealed class ExportTests
{
    private const string Traces = "POST /v1/traces";

    [Test]
    public async Task Spans_and_metrics_are_sent_to_the_collector_without_values()
    {
        using var collector = new Collector();
        await using var server = Server(collector);
        using var client = server.CreateClient();
        (await client.GetAsync(new Uri("/readyz", UriKind.Relative))).Dispose();

        await new TracedClient(client).AskAsync("""query Find { actor(id: "zanzibar") { name } }""");
        await new TracedClient(client).AskAsync("""query Get { actor(id: "zanzibar") { name } }""", isGet: true);

        Send(server);
        server.Services.GetRequiredService<MeterProvider>().ForceFlush(20_000);
        var traces = string.Concat(collector.Bodies(Traces));
        Assert.That(traces, Does.Contain("graphql.operation.type").And.Contain("Find").And.Contain("db.query.text").And.Contain("knowledge-graph")
            .And.Not.Contain("zanzibar").And.Not.Contain("/readyz"));
        Assert.That(string.Concat(collector.Bodies("POST /v1/metrics")), Does.Contain("knowledgegraph.operation.duration").And.Contain("http.server.request.duration"));
    }

    [TestCase("traceidratio", "0", 0)]
    [TestCase("traceidratio", "1", 1)]
    [TestCase("always_off", "", 0)]
    public async Task Sampling_is_set_by_the_standard_variables(string sampler, string argument, int expected)
    {
        using var collector = new Collector();
        await using var server = Server(collector, ("OTEL_TRACES_SAMPLER", sampler), ("OTEL_TRACES_SAMPLER_ARG", argument));
        using var client = server.CreateClient();

        await new TracedClient(client).AskAsync("{ __typename }");

        Send(server);
        Assert.That(collector.Bodies(Traces), Has.Count.EqualTo(expected));
    }

    [Test]
    public async Task Nothing_is_sent_where_no_collector_is_named()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();

        Assert.That(server.Services.GetService<TracerProvider>(), Is.Null);
    }

    private static RunningServer Server(Collector collector, params (string, string)[] settings) => new(
        [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_SERVICE_NAME", "knowledge-graph"), .. settings]);

    // A flush is over when the spans have been read for sending, and may be before they are sent; the end of the provider waits for that.
    private static void Send(RunningServer server) => Assert.That(server.Services.GetRequiredService<TracerProvider>().Shutdown(20_000));
}
