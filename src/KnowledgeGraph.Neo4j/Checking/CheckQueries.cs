using System.Text.Json;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>Asks for what belongs to a batch of records.</summary>
internal static class CheckQueries
{
    /// <summary>Runs a query that takes the records' ids as <c>$ids</c>.</summary>
    public static async ValueTask<IReadOnlyList<JsonElement>> FindAsync(
        this ResilientTransport transport, string text, IEnumerable<Row> rows, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["ids"] = rows.Select(row => row.Id).ToList() };
        return (await transport.ReadAsync("CYPHER 5 " + text, parameters, cancellationToken).ConfigureAwait(false)).Rows();
    }
}
