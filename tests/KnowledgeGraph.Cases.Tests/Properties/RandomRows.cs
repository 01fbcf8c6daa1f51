using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.TestKit.Oracle;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random row sources, orders and pages, with values that occur in the graph.</summary>
internal sealed class RandomRows(Draw draw, OracleRecords records, PlanParameters parameters)
{
    /// <summary>A value of a column that occurs, or another; null only where nothing occurs.</summary>
    public object? Value(RecordType type, Column column)
    {
        var known = records.All(type)
            .SelectMany(row => row[column] is IEnumerable<string> items ? items : (IEnumerable<object?>)[row[column]])
            .OfType<object>()
            .ToList();
        return known.Count > 0 ? draw.Pick(known) : column.Scalar switch
        {
            ScalarKind.Int => 1L,
            ScalarKind.Date => "2022-01-10",
            _ => "an",
        };
    }

    public RowSource Root(RecordType type) => new(type, null, [new SourceArm(null, null, Selectors(type, []))]);

    public RowSource Collection(CollectionField collection)
    {
        var element = collection.Element;
        var outgoing = new SourceArm(collection.By, collection.Node, Selectors(element, collection.AnySelectors));
        return collection.IsUndirected
            ? new(element, collection, [outgoing, new SourceArm(collection.Node, collection.By, Selectors(element, []), ExcludesLoops: true)])
            : new(element, collection, [outgoing]);
    }

    public IReadOnlyList<SortKey> Order(RowSource source)
    {
        var keys = Enumerable.Range(0, draw.Below(3)).Select(_ => Key(source)).ToList();
        return [.. keys, new SortKey([], false, source.Element.Key, draw.Once(2), false)];
    }

    public Page Page(RowSource source, IReadOnlyList<SortKey> order) => new(
        parameters.Add(ScalarKind.Int, (long)draw.Below(6)),
        draw.Once(3),
        draw.Once(4) ? Keyset(source, order) : null,
        draw.Once(4) ? Keyset(source, order) : null,
        "0badc0de");

    private List<SelectorTest> Selectors(RecordType type, IReadOnlyList<string> any) =>
        type.Selectors
            .Where(selector => !any.Contains(selector.Name) || draw.Once(3))
            .Select(selector => new SelectorTest(
                selector.Column,
                (draw.Once(3) ? draw.SomeOf(selector.Column.Enum!.Values.Select(value => value.Name).ToList(), 3) : selector.Selector!.Default)
                    .Select(value => parameters.Add(ScalarKind.Enum, value)).ToList()))
            .ToList();

    private SortKey Key(RowSource source)
    {
        var node = source.Collection?.Node;
        var isOnNode = node is not null && draw.Once(2);
        var type = isOnNode ? source.NodeType : source.Element;
        var path = new List<ReferenceField>();
        if (draw.Once(3) && type.Fields.OfType<ReferenceField>().ToList() is { Count: > 0 } references)
        {
            path.Add(draw.Pick(references));
            type = path[0].Target;
        }

        var column = draw.Pick(Sortable(type.Fields).ToList());
        var isNullable = !column.IsRequired || path.Exists(step => !step.IsRequired) || (isOnNode && node is { IsRequired: false });
        return new SortKey(path, isOnNode, column, draw.Once(2), isNullable);
    }

    private static IEnumerable<Column> Sortable(IEnumerable<Field> fields) => fields.SelectMany(member => member switch
    {
        PropertyField { Column: { IsList: false } column } => [column],
        EmbeddedField embedded => Sortable(embedded.Fields),
        _ => Enumerable.Empty<Column>(),
    });

    private Keyset Keyset(RowSource source, IReadOnlyList<SortKey> order) => new(order.Select(key =>
    {
        var type = key.Path.Count > 0 ? key.Path[^1].Target : key.IsOnNode ? source.NodeType : source.Element;
        return key.IsNullable && draw.Once(3) ? (int?)null : parameters.Add(key.Column.Scalar, Value(type, key.Column));
    }).ToList());
}
