using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>A guaranteed shape of the model, and how it is asked for.</summary>
/// <param name="Owner">The type of the collection's owner; null for a root connection.</param>
/// <param name="Field">The connection's name.</param>
/// <param name="Shape">The equality columns and the order.</param>
/// <param name="IsMerged">Whether two directions are merged.</param>
public sealed record ShapeRequest(RecordType? Owner, string Field, GuaranteedShape Shape, bool IsMerged)
{
    /// <summary>The directions of an order.</summary>
    public static readonly string[] Directions = ["ASC", "DESC"];

    /// <summary>All shapes of the model.</summary>
    public static IEnumerable<ShapeRequest> All(GraphModel model) =>
        model.Nodes.SelectMany(type => type.Guaranteed.Select(shape => new ShapeRequest(null, type.Plural!, shape, false)).Concat(
            type.Fields.OfType<CollectionField>().SelectMany(collection =>
                collection.Guaranteed.Select(shape => new ShapeRequest(type, collection.Name, shape, collection.IsUndirected)))));

    /// <summary>Whether a node's id has to be given.</summary>
    public bool NeedsNode => Shape.Equal.Any(column => column.Name == "targetId");

    /// <summary>The connection as it stands in its owner.</summary>
    /// <param name="direction">ASC or DESC.</param>
    /// <param name="node">The node's id where one is needed.</param>
    /// <param name="paging">Further arguments.</param>
    /// <param name="selection">What is selected of it.</param>
    public string Connection(string direction, string? node, string paging, string selection) =>
        $"{Field}(order: [{{{Name(Shape.Order[0])}: {direction}}}]{Where(node)}, {paging}) {{ {selection} }}";

    /// <summary>The whole request, from the root.</summary>
    public string Rooted(string? owner, string connection) =>
        Owner is null ? $"{{ {connection} }}" : $"{{ {Owner.Singular}(id: \"{owner}\") {{ {connection} }} }}";

    /// <summary>The connection below others, whose rows are read in index order too.</summary>
    public string Nested(string connection) => Owner!.Name switch
    {
        "Document" => $"{{ documents(order: [{{published: ASC}}], first: 2) {{ nodes {{ {connection} }} }} }}",
        "Statement" => $"{{ statements(order: [{{date: ASC}}], first: 2) {{ nodes {{ {connection} }} }} }}",
        var name => $"{{ statements(order: [{{date: ASC}}], first: 2) {{ nodes {{ {(name == "Actor" ? "speaker" : "event")} {{ {connection} }} }} }} }}",
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Owner?.Singular}.{Field} by {string.Join(' ', Shape.Equal)} {string.Join(' ', Shape.Order)}";

    private static string Name(Column column) => column.Name is "dateFrom" ? "date" : column.Name is "publishedFrom" ? "published" : column.Name;

    // Layer, standing and role are tested by default; a target or a kind has to be asked for.
    private string Where(string? node) => string.Concat(Shape.Equal.Select(column => column.Name switch
    {
        "targetId" => $", where: {{ node: {{ id: {{ eq: \"{node}\" }} }} }}",
        "kind" => ", where: { kind: { eq: ACCUSES } }",
        _ => "",
    }));
}
