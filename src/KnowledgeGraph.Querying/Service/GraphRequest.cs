using System.Text.Json;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Querying.Service;

/// <summary>One GraphQL request.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of it; null where there is one.</param>
/// <param name="Variables">A JSON object, or null.</param>
public sealed record GraphRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>Who asks; whatever takes requests in from elsewhere has to find out.</summary>
    public required Caller Caller { get; init; }

    /// <summary>Whether nothing may be written, so that a mutation is refused.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether whoever asks can take more than one response, so that a subscription is begun.</summary>
    public bool TakesEvents { get; init; }

    /// <summary>Whether the response is to tell in <c>extensions.cost</c> how many rows the request may touch.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Whether the response is to hold in <c>extensions.cypher</c> the query as a person would ask it in Neo4j Browser.</summary>
    public bool ReportsCypher { get; init; }

    /// <summary>Where to note what becomes known of the request; null where nobody asks.</summary>
    public OperationReport? Report { get; init; }
}
