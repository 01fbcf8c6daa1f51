using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KnowledgeGraph.Core.Telemetry;

/// <summary>Where all spans and metrics of the graph come from; whoever wants them listens by the name, and while nobody does they cost next to nothing.</summary>
public static class TelemetrySource
{
    /// <summary>The name of the spans' source and of the meter.</summary>
    public const string Name = "KnowledgeGraph";

    /// <summary>The version of both.</summary>
    public static string Version { get; } = typeof(TelemetrySource).Assembly.GetName().Version!.ToString(3);

    /// <summary>The source of spans.</summary>
    public static ActivitySource Spans { get; } = new(Name, Version);

    /// <summary>The meter of what all stores and services in this process share.</summary>
    public static Meter Meter { get; } = new(Name, Version);
}
