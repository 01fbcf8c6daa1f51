using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Options;

/// <summary>The stores that can be served.</summary>
internal enum StoreKind
{
    /// <summary>The embedded store, one file.</summary>
    Sqlite,

    /// <summary>A Neo4j server over its HTTP Query API.</summary>
    Neo4j,
}

/// <summary>What the service was told, checked as a whole at start.</summary>
internal sealed record ServerOptions
{
    public required IReadOnlyList<string> Urls { get; init; }

    public required AccessOptions Access { get; init; }

    /// <summary>How long requests under way may take to end when the service is stopped.</summary>
    public required TimeSpan Drain { get; init; }

    public required StoreKind Store { get; init; }

    public required string SqlitePath { get; init; }

    public required Neo4jOptions Neo4j { get; init; }

    public required bool LoadSample { get; init; }

    public required string SampleFolder { get; init; }

    /// <summary>The folder of trusted documents; null for none.</summary>
    public required string? TrustedFolder { get; init; }

    public required bool TrustedOnly { get; init; }

    public required TelemetryOptions Telemetry { get; init; }

    public required ServerLimits Limits { get; init; }

    public required RequestLimits RequestLimits { get; init; }

    public required SubscriptionLimits SubscriptionLimits { get; init; }

    /// <summary>How often the journal is asked for what other instances wrote.</summary>
    public required TimeSpan PollInterval { get; init; }
}
