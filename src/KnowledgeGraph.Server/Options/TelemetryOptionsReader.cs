namespace KnowledgeGraph.Server.Options;

/// <summary>Reads what the service is to tell of itself.</summary>
internal sealed class TelemetryOptionsReader(IConfiguration configuration, SettingReader settings)
{
    /// <summary>The variable that names a collector; see https://opentelemetry.io/docs/specs/otel/protocol/exporter/.</summary>
    public const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public TelemetryOptions Read() => new(settings.Flag("Metrics"), SlowQuery(), configuration[Collector] is { Length: > 0 });

    private TimeSpan? SlowQuery()
    {
        var milliseconds = settings.Number("SlowQueryMilliseconds", least: 0, most: int.MaxValue);
        return milliseconds == 0 ? null : TimeSpan.FromMilliseconds(milliseconds);
    }
}
