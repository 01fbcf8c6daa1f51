using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>The actors and the derived edges of an exported statement.</summary>
internal static class StatementEdges
{
    /// <summary>The edges that it carries; none where it is not accepted, or is a comment.</summary>
    public static IReadOnlyList<Row> Of(EdgeDeriver edges, ExportedStatement statement) =>
        edges.Derive(statement.Statement, ActorsOf(statement.Principals), ActorsOf(statement.Targets));

    /// <summary>The actors to whom links of a statement lead.</summary>
    public static IEnumerable<string> ActorsOf(IEnumerable<Row> links) => links.Select(link => link.Text("actorId")!);
}
