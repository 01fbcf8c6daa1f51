using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>Writes the filter and sort inputs, by HotChocolate's conventions.</summary>
internal sealed class InputSdl(SdlText text, GraphModel model)
{
    public void Write()
    {
        WriteOperations();
        foreach (var type in model.Values)
        {
            var embedded = model.Records.SelectMany(record => record.Fields).OfType<EmbeddedField>().First(candidate => candidate.Type == type);
            var whole = TypeNames.IsUncertainDate(embedded)
                ? new[] { SdlText.Field("gt: Date", "Certainly after the day: `from` is after it."), "gte: Date", SdlText.Field("lt: Date", "Certainly before the day: `to` is before it."), "lte: Date" }
                : [];
            text.Block($"input {type.Name}FilterInput", null, [.. whole, .. embedded.Fields.SelectMany(member => Filter(null, member))]);
            text.Block($"input {type.Name}SortInput", null, embedded.Fields.SelectMany(Sort));
        }

        foreach (var type in model.Records)
        {
            WriteInputs(type.Name, type.Name, type, type.Fields, null);
            foreach (var collection in type.Fields.OfType<CollectionField>())
            {
                WriteCollection(type, collection);
            }
        }
    }

    private void WriteCollection(RecordType owner, CollectionField collection)
    {
        if (collection.Node is not null && !TypeNames.IsNodeList(collection))
        {
            WriteInputs(TypeNames.Rows(owner, collection), TypeNames.Rows(owner, collection), collection.Element, TypeNames.EdgeFields(collection), collection.NodeType);
        }

        var filter = TypeNames.Filter(owner, collection);
        text.Block($"input {TypeNames.ListFilter(owner, collection)}", null,
        [
            SdlText.Field($"all: {filter}", "True also where there is none."),
            $"none: {filter}",
            $"some: {filter}",
            SdlText.Field("any: Boolean", "Whether there is one at all."),
            .. collection.Element.Selectors.Select(selector => $"{selector.Selector!.Argument}: [{selector.Column.Enum!.Name}!]"),
        ]);
    }

    private void WriteInputs(string filterName, string sortName, RecordType type, IEnumerable<Field> fields, RecordType? node)
    {
        var members = fields.ToList();
        var nodeFilter = node is null ? Array.Empty<string>() : [$"node: {node.Name}FilterInput"];
        var nodeSort = node is null ? Array.Empty<string>() : [$"node: {node.Name}SortInput"];
        text.Block($"input {filterName}FilterInput", null,
            [$"and: [{filterName}FilterInput!]", $"or: [{filterName}FilterInput!]", .. nodeFilter, .. members.SelectMany(member => Filter(type, member))]);
        text.Block($"input {sortName}SortInput", "One key; name several as a list.", [.. nodeSort, .. members.SelectMany(Sort)]);
    }

    private static IEnumerable<string> Filter(RecordType? owner, Field member) => member switch
    {
        PropertyField { Column: var column } => [$"{member.Name}: {TypeNames.Operations(column.Scalar, column.Enum, column.IsList)}"],
        ComputedField computed => [$"{member.Name}: {TypeNames.Operations(computed.Scalar, computed.Enum, false)}"],
        EmbeddedField embedded => [$"{member.Name}: {embedded.Type.Name}FilterInput"],
        ReferenceField reference => [$"{member.Name}: {reference.Target.Name}FilterInput"],
        CollectionField collection when owner is not null => [$"{member.Name}: {TypeNames.ListFilter(owner, collection)}"],
        _ => [],
    };

    private static IEnumerable<string> Sort(Field member) => member switch
    {
        PropertyField { Column.IsList: false } => [$"{member.Name}: SortEnumType"],
        EmbeddedField embedded when TypeNames.IsUncertainDate(embedded) => [SdlText.Field($"{member.Name}: SortEnumType", "By its `from`.")],
        EmbeddedField embedded => [$"{member.Name}: {embedded.Type.Name}SortInput"],
        ReferenceField reference => [$"{member.Name}: {reference.Target.Name}SortInput"],
        _ => [],
    };

    private void WriteOperations()
    {
        foreach (var (name, scalar) in new[] { ("Id", "ID"), ("Boolean", "Boolean") }.Concat(model.Enums.Select(type => (type.Name, type.Name))))
        {
            text.Block($"input {name}OperationFilterInput", null,
                [$"eq: {scalar}", $"neq: {scalar}", .. scalar == "Boolean" ? [] : new[] { $"in: [{scalar}!]", $"nin: [{scalar}!]" }]);
        }

        foreach (var scalar in new[] { "Int", "Date", "DateTime" })
        {
            text.Block($"input {scalar}OperationFilterInput", null,
                [.. Pairs(scalar, "eq", "neq"), $"in: [{scalar}!]", $"nin: [{scalar}!]", .. Pairs(scalar, "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte")]);
        }

        text.Block("input StringOperationFilterInput", "Compares by code point, case-sensitively.",
        [
            "and: [StringOperationFilterInput!]", "or: [StringOperationFilterInput!]", .. Pairs("String", "eq", "neq", "contains", "ncontains"),
            "in: [String!]", "nin: [String!]", .. Pairs("String", "startsWith", "nstartsWith", "endsWith", "nendsWith"),
        ]);
        text.Block("input ListStringOperationFilterInput", null,
            ["all: StringOperationFilterInput", "none: StringOperationFilterInput", "some: StringOperationFilterInput", "any: Boolean"]);
    }

    private static IEnumerable<string> Pairs(string scalar, params string[] names) => names.Select(name => $"{name}: {scalar}");
}
