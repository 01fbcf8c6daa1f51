using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>How many requests are executed and how many wait, looked up when someone asks.</summary>
internal sealed class AdmissionGauges : IDisposable
{
    // Of the service's own, so that they end with it.
    private readonly Meter _meter = new(TelemetrySource.Name, TelemetrySource.Version);

    public AdmissionGauges(ConcurrencyLimiter places, int count)
    {
        _meter.CreateObservableUpDownCounter(
            "knowledgegraph.requests.active", () => count - places.GetStatistics()!.CurrentAvailablePermits, "{request}", "Requests that are executed now.");
        _meter.CreateObservableUpDownCounter(
            "knowledgegraph.requests.queued", () => places.GetStatistics()!.CurrentQueuedCount, "{request}", "Requests that wait for others to end.");
    }

    public void Dispose() => _meter.Dispose();
}
