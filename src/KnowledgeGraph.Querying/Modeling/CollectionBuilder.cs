using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Builds the fields that lead to many records, once every record type has its columns and references.</summary>
internal sealed class CollectionBuilder(
    ModelSource source, Dictionary<string, (RecordType Type, GraphQLObjectTypeDefinition Definition)> records, FieldBuilder built)
{
    public void Build(RecordType type, GraphQLObjectTypeDefinition definition)
    {
        var stored = built.FieldsOf(type);
        var fields = new List<Field>();
        if (stored.TryGetValue("id", out var id))
        {
            fields.Add(id);
        }

        foreach (var field in definition.Fields?.Items ?? [])
        {
            fields.Add(FieldBuilder.Find(field.Directives, "collection") is { } directive
                ? BuildCollection(type, field, new DirectiveReader(source, directive, "by", "node", "form", "any", "undirected", "owned"))
                : stored[field.Name.StringValue]);
        }

        type.SetFields(fields);
    }

    private CollectionField BuildCollection(RecordType owner, GraphQLFieldDefinition field, DirectiveReader reader)
    {
        var name = FieldBuilder.Unwrap(field.Type).Name;
        if (!records.TryGetValue(name, out var element))
        {
            throw source.Error(field, $"@collection runs over a record type; '{name}' is none.");
        }

        var by = Reference(element.Type, reader.RequiredText("by"), reader.Node);
        if (by.Target != owner)
        {
            source.Fail(reader.Node, $"'{by.Name}' of {name} leads to {by.Target.Name}, not back to {owner.Name}.");
        }

        return new CollectionField(
            field.Name.StringValue, ModelBuilder.TextOf(field.Description), element.Type,
            reader.Choice("form", CollectionForm.Connection), reader.Flag("undirected"), reader.Texts("any"))
        {
            By = by,
            Node = reader.Text("node") is { } node ? Reference(element.Type, node, reader.Node) : null,
            IsOwned = reader.Flag("owned"),
            Guaranteed = RecordBuilder.Shapes(source, element.Type, field.Directives),
        };
    }

    private ReferenceField Reference(RecordType type, string name, ASTNode node) =>
        built.FieldsOf(type).GetValueOrDefault(name) as ReferenceField ?? throw source.Error(node, $"{type.Name} has no reference '{name}'.");
}
