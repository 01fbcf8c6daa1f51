namespace KnowledgeGraph.TestKit.Telemetry;

/// <summary>One measured value.</summary>
/// <param name="Instrument">What measured it.</param>
/// <param name="Value">The value.</param>
/// <param name="Tags">What it is told with, as <c>name=value</c> after each other.</param>
public sealed record Measurement(string Instrument, double Value, string Tags);
