using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>Reads which constraints and indexes a database has.</summary>
internal static class SchemaReader
{
    private const string Constraints = "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties WHERE type CONTAINS 'UNIQUENESS' RETURN name, labelsOrTypes, properties";

    private const string Indexes =
        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, owningConstraint WHERE type IN ['RANGE', 'FULLTEXT'] AND owningConstraint IS NULL "
        + "RETURN name, labelsOrTypes, properties, type, state";

    /// <summary>The items, and the names of the indexes that failed or are still being filled.</summary>
    public static async Task<(IReadOnlyList<SchemaItem> Items, ILookup<string, string> NamesByState)> ReadAsync(
        ResilientTransport transport, CancellationToken cancellationToken)
    {
        var constraints = (await transport.ReadAsync(Constraints, QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false)).Rows();
        var indexes = (await transport.ReadAsync(Indexes, QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false)).Rows();
        var items = constraints.Select(row => Item(SchemaItemKind.Constraint, row))
            .Concat(indexes.Select(row => Item(row[3].GetString() == "RANGE" ? SchemaItemKind.Index : SchemaItemKind.FullText, row)));
        return ([.. items], indexes.ToLookup(row => row[4].GetString()!, row => row[0].GetString()!));
    }

    private static SchemaItem Item(SchemaItemKind kind, System.Text.Json.JsonElement row) => new(
        kind, row[0].GetString()!, row[1].EnumerateArray().FirstOrDefault().GetString() ?? "",
        [.. row[2].EnumerateArray().Select(property => property.GetString()!)]);
}
