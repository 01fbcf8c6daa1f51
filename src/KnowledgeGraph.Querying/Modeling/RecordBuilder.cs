using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Reads what a type's own directive says of its records: labels, root fields, order, search, variants, derivation, shapes.</summary>
internal sealed class RecordBuilder(ModelSource source, Dictionary<string, EnumType> enums)
{
    public void Build(RecordType type, GraphQLObjectTypeDefinition definition)
    {
        var directive = FieldBuilder.Find(definition.Directives, type.Storage.ToString().ToLowerInvariant())!;
        switch (type.Storage)
        {
            case RecordStorage.Node:
                BuildNode(type, new DirectiveReader(source, directive, "plural", "order", "search", "variants"));
                break;
            case RecordStorage.Link:
                BuildLink(type, new DirectiveReader(source, directive, "label", "from", "to", "order"));
                break;
            case RecordStorage.Edge:
                BuildEdge(type, new DirectiveReader(source, directive, "kind", "starts", "ends"));
                break;
            case RecordStorage.Rows:
                type.DefaultOrder = Order(type, new DirectiveReader(source, directive, "rule", "order"));
                break;
            default:
                break;
        }

        type.Guaranteed = Shapes(source, type, definition.Directives);
    }

    public static IReadOnlyList<GuaranteedShape> Shapes(ModelSource source, RecordType type, GraphQLDirectives? directives)
    {
        var shapes = new List<GuaranteedShape>();
        foreach (var directive in (directives?.Items ?? []).Where(directive => directive.Name.StringValue == "guaranteed"))
        {
            var reader = new DirectiveReader(source, directive, "equal", "order");
            shapes.Add(new GuaranteedShape(
                [.. reader.Texts("equal").Select(name => ColumnOf(source, type, name, directive))],
                [.. reader.Texts("order").Select(name => ColumnOf(source, type, name, directive))]));
        }

        return shapes;
    }

    private void BuildNode(RecordType type, DirectiveReader reader)
    {
        type.Singular = Naming.Camel(type.Name);
        type.Plural = reader.RequiredText("plural");
        type.DefaultOrder = Order(type, reader);
        type.Search = [.. reader.Texts("search").Select(name => type.Find(name) as PropertyField
            ?? throw source.Error(reader.Node, $"{type.Name} has no property '{name}' to search."))];
        if (reader.Text("variants") is { } variants)
        {
            type.Variant = type.Find(variants) as PropertyField;
            if (type.Variant?.Column.Enum is null)
            {
                source.Fail(reader.Node, $"'{variants}' of {type.Name} is no enum property.");
            }
        }
    }

    private void BuildLink(RecordType type, DirectiveReader reader)
    {
        type.Label = reader.RequiredText("label");
        type.From = Reference(type, reader.RequiredText("from"), reader.Node);
        type.To = Reference(type, reader.RequiredText("to"), reader.Node);
        type.DefaultOrder = Order(type, reader);
    }

    private void BuildEdge(RecordType type, DirectiveReader reader)
    {
        var kind = reader.RequiredText("kind");
        if (enums.GetValueOrDefault("StatementKind")?.Contains(kind) != true)
        {
            source.Fail(reader.Node, $"'{kind}' is no value of the enum StatementKind.");
        }

        type.Label = kind;
        type.Edge = new EdgeRule(kind, reader.Choice("starts", EdgeStart.Speaker), reader.Choice("ends", EdgeEnd.Targets));
        type.From = Reference(type, "actor", reader.Node);
        type.To = Reference(type, "target", reader.Node);
        foreach (var name in new[] { "statementId", "eventId", "date", "layer", "as" })
        {
            _ = type.FindColumn(name) ?? throw source.Error(reader.Node, $"the edge type {type.Name} lacks the column '{name}', which its statements fill.");
        }

        type.DefaultOrder = [new OrderTerm([], type.Column("date"))];
    }

    private ReferenceField Reference(RecordType type, string name, ASTNode node) =>
        type.Find(name) as ReferenceField ?? throw source.Error(node, $"{type.Name} has no reference '{name}'.");

    private List<OrderTerm> Order(RecordType type, DirectiveReader reader)
    {
        var terms = new List<OrderTerm>();
        foreach (var term in reader.Texts("order"))
        {
            var steps = term.Split('.');
            var path = new List<ReferenceField>();
            var at = type;
            foreach (var step in steps[..^1])
            {
                var reference = Reference(at, step, reader.Node);
                path.Add(reference);
                at = reference.Target;
            }

            terms.Add(new OrderTerm(path, ColumnOf(source, at, steps[^1], reader.Node)));
        }

        return terms;
    }

    // A guaranteed shape of a collection is read before its element has its fields, but after it has its columns.
    private static Column ColumnOf(ModelSource source, RecordType type, string name, ASTNode node) =>
        type.FindColumn(name) ?? type.FindColumn(name + "Id") ?? type.FindColumn(name + "From")
        ?? throw source.Error(node, $"{type.Name} has no stored field '{name}'.");
}
