using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>Writes the output types: enums, values, records, connections and edges.</summary>
internal sealed class TypeSdl(SdlText text, GraphModel model)
{
    public void Write()
    {
        foreach (var type in model.Enums)
        {
            text.Block($"enum {type.Name}", type.Description, type.Values.Select(value => SdlText.Field(value.Name, value.Description)));
        }

        foreach (var type in model.Values)
        {
            var fields = model.Records.SelectMany(record => record.Fields).OfType<EmbeddedField>().First(candidate => candidate.Type == type).Fields;
            text.Block($"type {type.Name}", type.Description, fields.Select(member => Field(null, member)));
        }

        foreach (var type in model.Records)
        {
            WriteRecord(type);
        }
    }

    public static string ConnectionArguments(string filter, string sort, IEnumerable<PropertyField> selectors, IReadOnlyList<string> any) =>
        $"where: {filter}, order: [{sort}!], first: Int, after: String, last: Int, before: String{SelectorArguments(selectors, any)}";

    private static string SelectorArguments(IEnumerable<PropertyField> selectors, IReadOnlyList<string> any) =>
        string.Concat(selectors.Select(selector =>
            $", {selector.Selector!.Argument}: [{selector.Column.Enum!.Name}!]"
            + (any.Contains(selector.Name) ? "" : $" = [{string.Join(", ", selector.Selector.Default)}]")));

    private void WriteRecord(RecordType type)
    {
        var fields = type.Fields.Select(member => Field(type, member)).ToList();
        if (type.Variant is { } variant)
        {
            text.Block($"interface {type.Name} implements Node", type.Description, fields);
            foreach (var value in variant.Column.Enum!.Values)
            {
                text.Block($"type {RecordType.VariantName(value.Name)} implements Node & {type.Name}", value.Description, fields);
            }
        }
        else
        {
            text.Block(type.Storage == RecordStorage.Node ? $"type {type.Name} implements Node" : $"type {type.Name}", type.Description, fields);
        }

        if (type.Storage == RecordStorage.Node)
        {
            WriteConnection(type.Name, type, []);
        }

        foreach (var collection in type.Fields.OfType<CollectionField>().Where(member => member is { Form: CollectionForm.Connection, Node: not null }))
        {
            WriteConnection(TypeNames.Rows(type, collection), collection.NodeType, TypeNames.EdgeFields(collection));
        }
    }

    private void WriteConnection(string name, RecordType node, IEnumerable<Field> edgeFields)
    {
        text.Block($"type {name}Connection", null,
            ["pageInfo: PageInfo!", $"edges: [{name}Edge!]!", $"nodes: [{node.Name}!]!", "totalCount: Int!"]);
        text.Block($"type {name}Edge", null, ["cursor: String!", $"node: {node.Name}!", .. edgeFields.Select(member => Field(null, member))]);
    }

    private static string Field(RecordType? owner, Field member) => SdlText.Field(
        member.Name + member switch
        {
            PropertyField property => ": " + Output(property.Column),
            EmbeddedField embedded => $": {embedded.Type.Name}{(embedded.IsRequired ? "!" : "")}",
            ReferenceField reference => $": {reference.Target.Name}{(reference.IsRequired ? "!" : "")}",
            ComputedField computed => ComputedType(computed),
            CollectionField collection => CollectionType(owner!, collection),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        member.Description);

    private static string Output(Column column)
    {
        var scalar = TypeNames.Scalar(column.Scalar, column.Enum);
        return column.IsList ? $"[{scalar}!]!" : scalar + (column.IsRequired ? "!" : "");
    }

    private static string ComputedType(ComputedField computed) =>
        (computed.Rule == ComputedRule.EventStatus ? "(layers: [Layer!] = [CURATED])" : "")
        + $": {TypeNames.Scalar(computed.Scalar, computed.Enum)}{(computed.IsRequired ? "!" : "")}";

    private static string CollectionType(RecordType owner, CollectionField collection)
    {
        var filter = TypeNames.Filter(owner, collection);
        var sort = TypeNames.Sort(owner, collection);
        return collection.Form == CollectionForm.Connection
            ? $"({ConnectionArguments(filter, sort, collection.Element.Selectors, collection.AnySelectors)}): {TypeNames.Rows(owner, collection)}Connection!"
            : $"(where: {filter}, order: [{sort}!], first: Int{SelectorArguments(collection.Element.Selectors, collection.AnySelectors)}): [{collection.NodeType.Name}!]!";
    }
}
