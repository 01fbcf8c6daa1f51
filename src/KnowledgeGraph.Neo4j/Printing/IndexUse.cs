using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>A composite index that serves a source: the columns known by equality, and those after them.</summary>
internal sealed record IndexUse(IReadOnlyList<Column> Equal, IReadOnlyList<Column> Rest)
{
    /// <summary>Whether it is the index of the keys, which all things share.</summary>
    public bool IsOfKeys { get; private init; }

    /// <summary>The index in which the rows stand in order; of several the one that fixes the most columns. Where their keys are known, that of the keys.</summary>
    public static IndexUse? InOrder(RowSource source, SourceArm arm, Predicate? filter, IReadOnlyList<SortKey> order) => ByKeys(source, filter) ?? (IsPlain(order, arm)
        ? Serving(source, arm, filter).Where(index => index.Rest.SequenceEqual(order.Select(key => key.Column))).MaxBy(index => index.Equal.Count)
        : null);

    /// <summary>The index that fixes the most columns; null where none fixes any.</summary>
    public static IndexUse? Any(RowSource source, SourceArm arm, Predicate? filter) =>
        ByKeys(source, filter) ?? Serving(source, arm, filter).Where(index => index.Equal.Count > 0).MaxBy(index => index.Equal.Count);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Equal.Concat(Rest).Select(column => CypherNames.Quote(column.Name)));

    private static IndexUse? ByKeys(RowSource source, Predicate? filter) =>
        source.Element.Storage == RecordStorage.Node && KeyList.Of(source, filter) is not null ? new IndexUse([], [source.Element.Key]) { IsOfKeys = true } : null;

    private static IEnumerable<IndexUse> Serving(RowSource source, SourceArm arm, Predicate? filter)
    {
        var known = arm.Selectors.Where(test => test.Parameters.Count == 1).Select(test => test.Column).Concat(Fixed(filter, source.Element, arm)).ToHashSet();
        if (arm.By is not null)
        {
            known.Add(arm.By.Column);
        }

        return All(source).Where(index => index.Equal.All(known.Contains) && (arm.By is null || index.Equal.Contains(arm.By.Column)));
    }

    private static IEnumerable<IndexUse> All(RowSource source)
    {
        var key = source.Element.Key;
        if (source.Collection is not { } collection)
        {
            return source.Element.Guaranteed.Select(shape => new IndexUse(shape.Equal, [.. shape.Order, key]));
        }

        var ends = collection is { IsUndirected: true, Node: { } node } ? new[] { collection.By, node } : [collection.By];
        return from shape in collection.Guaranteed
               from end in ends
               select new IndexUse([.. shape.Equal.Prepend(end.Column).Distinct()], [.. shape.Order, key]);
    }

    // An index has one direction; nulls are not in it.
    private static bool IsPlain(IReadOnlyList<SortKey> order, SourceArm arm) => order.All(key => key.Path.Count == 0 && !key.IsNullable
        && key.IsDescending == order[0].IsDescending && (!key.IsOnNode || arm.Node is null));

    private static IEnumerable<Column> Fixed(Predicate? filter, RecordType element, SourceArm arm) => filter switch
    {
        AndPredicate all => all.Items.SelectMany(item => Fixed(item, element, arm)),
        ComparisonPredicate { Operator: ComparisonOperator.Equal, Operand: ColumnOperand operand } => [operand.Column],
        NodeKeyPredicate { Operator: ComparisonOperator.Equal } => [arm.Node?.Column ?? element.Key],
        _ => [],
    };
}
