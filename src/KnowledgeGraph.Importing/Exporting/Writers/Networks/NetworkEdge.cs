using System.Globalization;
using KnowledgeGraph.Core.Writing;
using Attribute = KnowledgeGraph.Importing.Exporting.Writers.Networks.NetworkAttribute<KnowledgeGraph.Importing.Exporting.Writers.Networks.NetworkEdge>;

namespace KnowledgeGraph.Importing.Exporting.Writers.Networks;

/// <summary>A derived edge, with the statement that carries it.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Carrier">The statement.</param>
internal sealed record NetworkEdge(Row Edge, ExportedStatement Carrier)
{
    public static IReadOnlyList<Attribute> Attributes { get; } =
    [
        Attribute.Text("as", edge => edge.Edge.Text("as")),
        Attribute.Text("date", edge => edge.Edge.Text("date")),
        Attribute.Text("to", edge => edge.Statement("dateTo")),
        Attribute.Text("precision", edge => edge.Statement("datePrecision")),
        Attribute.Text("gist", edge => edge.Statement("gist")),
        Attribute.Text("modality", edge => edge.Statement("modality")),
        Attribute.Text("layer", edge => edge.Edge.Text("layer")),
        Attribute.Number("confidence", edge => ((long?)edge.Carrier.Statement["confidence"])?.ToString(CultureInfo.InvariantCulture)),
        Attribute.Text("coder", edge => edge.Statement("coder")),
        Attribute.Text("statement", edge => edge.Edge.Text("statementId")),
        Attribute.Text("event", edge => edge.Edge.Text("eventId")),
        Attribute.Text("documents", edge => edge.Distinct(" ", source => source.Text("documentId"))),
        Attribute.Text("records", edge => edge.Distinct("; ", source => source.Text("dataset") is { } set ? $"{set} {source.Text("recordId")}" : null)),
    ];

    public string Id => Edge.Id;

    public string Kind => Edge.Type.Label;

    public string Source => Edge.Text("actorId")!;

    public string Target => Edge.Text("targetId")!;

    public UncertainDays Days => UncertainDays.Of(Carrier.Statement, "date")!;

    /// <summary>The edges that a statement carries.</summary>
    public static IEnumerable<NetworkEdge> Of(EdgeDeriver edges, ExportedStatement statement) =>
        StatementEdges.Of(edges, statement).Select(edge => new NetworkEdge(edge, statement));

    private string? Statement(string column) => Carrier.Statement.Text(column);

    private string? Distinct(string separator, Func<Row, string?> value) =>
        string.Join(separator, Carrier.Sources.Select(value).OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : null;
}
