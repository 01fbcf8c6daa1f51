namespace KnowledgeGraph.Server.Telemetry;

/// <summary>The addresses that machines ask every few seconds; what they get is neither logged nor traced.</summary>
internal static class Probes
{
    public const string Health = "/healthz";
    public const string Readiness = "/readyz";
    public const string Metrics = "/metrics";

    public static bool Includes(PathString path) => path == Health || path == Readiness || path == Metrics;
}
