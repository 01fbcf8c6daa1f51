using System.Collections.Concurrent;
using System.Diagnostics;
using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.TestKit.Telemetry;

/// <summary>Keeps the spans that end while it is there, ours and those of the HTTP requests around them.</summary>
public sealed class SpanCollector : IDisposable
{
    private const string Http = "Microsoft.AspNetCore";

    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public SpanCollector()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is TelemetrySource.Name or Http,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The spans of our own, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Own => [.. _spans.Where(span => span.Source.Name == TelemetrySource.Name)];

    /// <summary>Our own spans of one trace.</summary>
    public IReadOnlyList<Activity> Of(ActivityTraceId trace) => [.. Own.Where(span => span.TraceId == trace)];

    /// <summary>The span of a trace's HTTP request, which ends shortly after its client has the answer.</summary>
    public Activity? Request(ActivityTraceId trace) => _spans.FirstOrDefault(span => span.TraceId == trace && span.Source.Name == Http);

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();
}
