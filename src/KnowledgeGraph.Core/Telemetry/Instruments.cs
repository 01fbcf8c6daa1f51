using System.Diagnostics.Metrics;

namespace KnowledgeGraph.Core.Telemetry;

/// <summary>What is measured.</summary>
public static class Instruments
{
    private static readonly InstrumentAdvice<double> _seconds = new() { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] };
    private static readonly InstrumentAdvice<long> _bytes = new() { HistogramBucketBoundaries = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000] };

    /// <summary>How long operations took.</summary>
    public static Histogram<double> OperationDuration { get; } = TelemetrySource.Meter.CreateHistogram(
        "knowledgegraph.operation.duration", "s", "How long GraphQL operations took, from the document to the answer.", tags: null, _seconds);

    /// <summary>How long statements took.</summary>
    public static Histogram<double> DatabaseDuration { get; } = TelemetrySource.Meter.CreateHistogram(
        "db.client.operation.duration", "s", "How long the database took for a statement, each attempt by itself.", tags: null, _seconds);

    /// <summary>How large answers were.</summary>
    public static Histogram<long> ResponseSize { get; } = TelemetrySource.Meter.CreateHistogram(
        "knowledgegraph.response.size", "By", "How many bytes the answers to GraphQL requests hold, before they are compressed.", tags: null, _bytes);

    /// <summary>Requests that were not answered as asked.</summary>
    public static Counter<long> Refusals { get; } = TelemetrySource.Meter.CreateCounter<long>(
        "knowledgegraph.refusals", "{request}", "GraphQL requests that were refused or failed, by the code of the error.");

    /// <summary>Writes.</summary>
    public static Counter<long> Writes { get; } = TelemetrySource.Meter.CreateCounter<long>(
        "knowledgegraph.writes", "{write}", "Mutations by what became of them.");

    /// <summary>The newest revision.</summary>
    public static Gauge<long> Revision { get; } = TelemetrySource.Meter.CreateGauge<long>(
        "knowledgegraph.revision", "{revision}", "The newest revision that this process wrote, or saw when it was asked whether it is ready.");

    /// <summary>Attempts after the first.</summary>
    public static Counter<long> Retries { get; } = TelemetrySource.Meter.CreateCounter<long>(
        "knowledgegraph.store.retries", "{attempt}", "Attempts to have the database do what had failed in passing, by the failure.");

    /// <summary>Looks for a parsed document.</summary>
    public static LookupCounter DocumentLookups { get; } = new("document");

    /// <summary>Looks for a plan.</summary>
    public static LookupCounter PlanLookups { get; } = new("plan");

    /// <summary>Looks into caches.</summary>
    public static ObservableCounter<long> CacheLookups { get; } = TelemetrySource.Meter.CreateObservableCounter(
        "knowledgegraph.cache.lookups", static () => DocumentLookups.Measure().Concat(PlanLookups.Measure()), "{lookup}",
        "Looks for a parsed document or a plan, by whether it was there.");

    /// <summary>Counts a write that was done, now or when its idempotency key was first used.</summary>
    public static void CountWrite(Writing.WriteResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Writes.Add(1, new KeyValuePair<string, object?>(Attributes.WriteResult, result.IsReplay ? "replayed" : "done"));
        Revision.Record(result.Revision);
    }

    /// <summary>Counts a write that was refused.</summary>
    public static void CountRefusedWrite(string code) => Writes.Add(1, new(Attributes.WriteResult, "refused"), new(Attributes.ErrorType, code));
}
