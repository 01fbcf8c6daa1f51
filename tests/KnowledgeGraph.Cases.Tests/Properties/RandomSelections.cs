using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random selections of records, lists and connections.</summary>
internal sealed class RandomSelections(Draw draw, RandomRows rows, RandomPredicates predicates, PlanParameters parameters)
{
    private const int Width = 5;

    /// <summary>What is read of a record; where its type has variants, now and then another selection for some of them.</summary>
    public ObjectSelection Record(RecordType type, int depth)
    {
        if (type.Variant is not { } variant || draw.Once(2))
        {
            return new ObjectSelection(type, [new SelectionVariant(null, Fields(type, depth))]);
        }

        var values = variant.Column.Enum!.Values.Select(value => value.Name).ToList();
        var cut = draw.Between(1, values.Count - 1);
        return new ObjectSelection(type, [
            new SelectionVariant(values[..cut], Fields(type, depth)), new SelectionVariant(values[cut..], Fields(type, depth))]);
    }

    public Connection Connection(RowSource source, string name, int depth)
    {
        var order = rows.Order(source);
        return new Connection(source, predicates.Maybe(source), order, rows.Page(source, order), Named(draw.SomeOf<OutputValue>(
        [
            new TypeNameValue(name + "Connection"),
            new TotalCountValue(),
            PageInfo(),
            new NodesValue(Record(source.NodeType, depth - 1)),
            new EdgesValue(Edge(source, depth)),
        ], 5)));
    }

    public IReadOnlyList<OutputField> SearchParts(IReadOnlyList<RecordType> types) => Named(draw.SomeOf<OutputValue>(
    [
        new TypeNameValue("SearchConnection"),
        new TotalCountValue(),
        PageInfo(),
        new FoundNodesValue(types.Select(type => Record(type, 1)).ToList()),
        new EdgesValue(Named([new CursorValue(), new FoundNodeValue(types.Select(type => Record(type, 1)).ToList())])),
    ], 5));

    private static List<OutputField> Named(IEnumerable<OutputValue> values) => values
        .Select((value, index) => new OutputField("f" + index.ToString(CultureInfo.InvariantCulture), value))
        .ToList();

    private static PageInfoValue PageInfo() => new(Named(
        [.. Enum.GetValues<PageInfoKind>().Select(kind => new PageInfoPart(kind)), new TypeNameValue("PageInfo")]));

    private List<OutputField> Edge(RowSource source, int depth)
    {
        List<OutputValue> fixedParts = [new CursorValue(), new NodeValue(Record(source.NodeType, depth - 1)), new TypeNameValue("Edge")];
        var own = source.Collection?.Node is null ? [] : Values(source.Element, source.Element.Fields, depth - 1);
        return Named([.. draw.SomeOf(fixedParts, 3), .. own]);
    }

    private List<OutputField> Fields(RecordType type, int depth)
    {
        var values = Values(type, type.Fields, depth);
        return Named([.. values, new TypeNameValue(type.Variant is null ? type.Name : null)]);
    }

    private List<OutputValue> Values(RecordType type, IEnumerable<Field> fields, int depth) => draw
        .Some(fields.Where(member => depth > 0 || member is PropertyField or EmbeddedField or ComputedField), Width)
        .Select(member => Value(type, member, depth))
        .ToList();

    private OutputValue Value(RecordType type, Field member, int depth) => member switch
    {
        PropertyField property => new ColumnValue(property.Column),
        EmbeddedField embedded => new EmbeddedValue(embedded, Named(Values(
            type, embedded.Fields.Where(part => part is PropertyField || depth > 0), depth).Append(new TypeNameValue(embedded.Type.Name)))),
        ReferenceField reference => new ReferenceValue(reference, Record(reference.Target, depth - 1)),
        ComputedField computed => new ComputedValue(computed, draw.PickOf<IReadOnlyList<string>>(["CURATED"], ["MACHINE"], ["CURATED", "MACHINE"])),
        CollectionField { Form: CollectionForm.List } list => List(list, depth),
        CollectionField collection => new ConnectionValue(Connection(rows.Collection(collection), "Rows", depth)),
        _ => throw new ArgumentException($"A {member.GetType().Name} cannot be selected."),
    };

    private ListValue List(CollectionField list, int depth)
    {
        var source = rows.Collection(list);
        int? first = draw.Once(3) ? parameters.Add(ScalarKind.Int, (long)draw.Below(4)) : null;
        return new ListValue(source, predicates.Maybe(source), rows.Order(source), first, Record(source.NodeType, depth - 1));
    }
}
