namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>Takes what OpenTelemetry's exporters post over HTTP, and keeps only how often spans came.</summary>
internal sealed class TraceCollector : IAsyncDisposable
{
    private WebApplication _server = null!;
    private int _batches;

    /// <summary>How many batches of spans came.</summary>
    public int Batches => _batches;

    /// <summary>The variables by which a service sends it one trace of a hundred.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _server.Urls.First(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_TRACES_SAMPLER"] = "parentbased_traceidratio",
        ["OTEL_TRACES_SAMPLER_ARG"] = "0.01",
    };

    public static async Task<TraceCollector> StartAsync()
    {
        var collector = new TraceCollector();
        collector._server = await LoopbackServer.StartAsync(collector.TakeAsync);
        return collector;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        if (context.Request.Path == "/v1/traces")
        {
            Interlocked.Increment(ref _batches);
        }

        context.Response.ContentType = "application/x-protobuf";
    }
}
