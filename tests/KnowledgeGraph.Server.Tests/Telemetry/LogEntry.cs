using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>One line of a log.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, string Text, IReadOnlyDictionary<string, object?> Values, Exception? Exception, bool IsWithinSpan);
