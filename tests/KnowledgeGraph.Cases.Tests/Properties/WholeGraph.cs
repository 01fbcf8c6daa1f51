using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>A plan that reads every value of every record, links and edges by way of their ends. Revisions are read by number, for their times differ.</summary>
internal static class WholeGraph
{
    public static BoundPlan Plan(GraphModel model)
    {
        var parameters = new PlanParameters();
        var limit = parameters.Add(ScalarKind.Int, 1000L);
        var roots = model.Nodes.Select(type =>
        {
            var members = type.Fields.Select(member => new OutputField(member.Name, Value(member, limit))).ToList();
            return new RootField(type.Plural!, new ConnectionRoot(Connection(
                new RowSource(type, null, [new SourceArm(null, null, [])]),
                limit,
                new NodesValue(new ObjectSelection(type, [new SelectionVariant(null, members)])))));
        });
        return new BoundPlan(new QueryPlan([.. roots], parameters.Parameters), parameters.Arguments);
    }

    private static Connection Connection(RowSource source, int limit, OutputValue part) => new(
        source,
        null,
        [new SortKey([], false, source.Element.Key, false, false)],
        new Page(limit, false, null, null, "00000000"),
        [new OutputField("rows", part)]);

    private static OutputValue Value(Field member, int limit) => member switch
    {
        PropertyField property => new ColumnValue(property.Column),
        EmbeddedField embedded => new EmbeddedValue(
            embedded, [.. embedded.Fields.Select(part => new OutputField(part.Name, Value(part, limit)))]),
        ReferenceField reference => new ReferenceValue(reference, KeyOf(reference.Target)),
        ComputedField computed => new ComputedValue(computed, ["CURATED", "MACHINE"]),
        CollectionField { Form: CollectionForm.List } list => List(list, limit),
        CollectionField collection => new ConnectionValue(Connection(Source(collection), limit, new EdgesValue(
            [new OutputField("node", new NodeValue(KeyOf(collection.NodeType))), .. Own(collection, limit)]))),
        _ => throw new ArgumentException($"A {member.GetType().Name} cannot be selected."),
    };

    private static ListValue List(CollectionField list, int limit)
    {
        var item = list.Node is null
            ? new ObjectSelection(list.Element, [new SelectionVariant(null, [.. Simple(list.Element, limit)])])
            : KeyOf(list.NodeType);
        return new ListValue(Source(list), null, [new SortKey([], false, list.Element.Key, false, false)], null, item);
    }

    private static IEnumerable<OutputField> Own(CollectionField collection, int limit) =>
        collection.Node is null ? [] : Simple(collection.Element, limit);

    private static IEnumerable<OutputField> Simple(RecordType type, int limit) => type.Fields
        .Where(member => member is not CollectionField)
        .Select(member => new OutputField(member.Name, Value(member, limit)));

    private static RowSource Source(CollectionField collection)
    {
        var outgoing = new SourceArm(collection.By, collection.Node, []);
        return new RowSource(collection.Element, collection, collection.IsUndirected
            ? [outgoing, new SourceArm(collection.Node, collection.By, [], ExcludesLoops: true)]
            : [outgoing]);
    }

    private static ObjectSelection KeyOf(RecordType type) =>
        new(type, [new SelectionVariant(null, [new OutputField(type.Key.Name, new ColumnValue(type.Key))])]);
}
