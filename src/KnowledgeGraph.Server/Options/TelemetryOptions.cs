namespace KnowledgeGraph.Server.Options;

/// <summary>What the service tells of itself.</summary>
/// <param name="Metrics">Whether <c>/metrics</c> is answered.</param>
/// <param name="SlowQuery">From which duration on an operation is logged with its plan; null for never.</param>
/// <param name="Exports">Whether spans and metrics are sent to a collector, as OpenTelemetry's own variable says.</param>
internal sealed record TelemetryOptions(bool Metrics, TimeSpan? SlowQuery, bool Exports);
