using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using Attribute = KnowledgeGraph.Importing.Exporting.Writers.Networks.NetworkAttribute<KnowledgeGraph.Core.Writing.Row>;

namespace KnowledgeGraph.Importing.Exporting.Writers.Networks;

/// <summary>What a network shows of an actor or an event.</summary>
internal static class NetworkNode
{
    public static IReadOnlyList<Attribute> Attributes { get; } =
    [
        Attribute.Text("type", row => row.Type.Name),
        Attribute.Text("kind", row => Find(row, "kind") ?? Find(row, "type")),
        Attribute.Text("country", row => Find(row, "countryCode")),
        Attribute.Text("wikidata", row => Find(row, "wikidataId")),
        Attribute.Text("from", row => Find(row, "dateFrom")),
        Attribute.Text("to", row => Find(row, "dateTo")),
        Attribute.Text("place", row => Find(row, "place")),
    ];

    /// <summary>Whether records of the type are nodes: what an edge can lead to.</summary>
    public static bool IsOf(RecordType type) => type.Name is "Actor" or "Event";

    public static string Label(Row row) => row.Text("name")!;

    private static string? Find(Row row, string column) => row.Type.FindColumn(column) is { } known ? (string?)row[known] : null;
}
