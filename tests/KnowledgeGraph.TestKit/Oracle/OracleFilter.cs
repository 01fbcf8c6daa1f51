using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>Which rows a source holds, and for which of them a predicate holds.</summary>
internal sealed class OracleFilter(OracleRecords records, OracleArguments arguments)
{
    /// <summary>The rows of a source, in no particular order.</summary>
    public IEnumerable<OracleItem> Items(RowSource source, Row? owner) => source.Arms.SelectMany(arm => Items(source, arm, owner));

    /// <summary>Whether a predicate holds; none holds for every row.</summary>
    public bool Holds(Predicate? predicate, OracleItem item) => predicate is null || Test(predicate, item, null);

    /// <summary>Whether a row passes the tests of its selectors.</summary>
    public bool IsSelected(Row row, IReadOnlyList<SelectorTest> selectors) =>
        selectors.All(test => test.Parameters.Any(parameter => Equals(row[test.Column], arguments.Value(parameter))));

    private IEnumerable<OracleItem> Items(RowSource source, SourceArm arm, Row? owner) =>
        from row in records.All(source.Element)
        where arm.By is null || Equals(row[arm.By.Column], owner![owner.Type.Key])
        where IsSelected(row, arm.Selectors)
        where !arm.ExcludesLoops || !Equals(row[arm.Node!.Column], owner![owner.Type.Key])
        select new OracleItem(row, arm.Node is null ? row : records.Follow(row, arm.Node));

    private bool Test(Predicate predicate, OracleItem at, string? entry) => predicate switch
    {
        AndPredicate and => and.Items.All(item => Test(item, at, entry)),
        OrPredicate or => or.Items.Any(item => Test(item, at, entry)),
        NotPredicate not => !Test(not.Item, at, entry),
        ComparisonPredicate comparison =>
            Compare(Value(comparison.Operand, at.Row, entry), comparison.Operator, arguments.Value(comparison.Parameter)),
        MembershipPredicate membership => Value(membership.Operand, at.Row, entry) is { } value
            && arguments.List(membership.Parameter).Contains(value),
        NullPredicate isNull => Value(isNull.Operand, at.Row, entry) is null,
        ReferencePredicate reference => records.Follow(at.Row, reference.Reference) is { } other
            && Test(reference.Item, OracleItem.Of(other), null),
        NodeMatch match => at.Node is not null && Test(match.Item, OracleItem.Of(at.Node), null),
        NodeKeyPredicate key => Compare(at.Node?[at.Node.Type.Key], key.Operator, arguments.Value(key.Parameter)),
        QuantifiedPredicate quantified =>
            Count(quantified.Quantifier, Items(quantified.Source, at.Row).Select(item => Holds(quantified.Item, item))),
        ListPredicate list => Count(
            list.Quantifier,
            ((IEnumerable<string>?)at.Row[list.Column] ?? []).Select(text => list.Item is null || Test(list.Item, at, text))),
        _ => throw new ArgumentException($"The oracle knows no {predicate.GetType().Name}."),
    };

    private static bool Count(Quantifier quantifier, IEnumerable<bool> results) => quantifier switch
    {
        Quantifier.Some => results.Any(result => result),
        Quantifier.None => !results.Any(result => result),
        Quantifier.All => results.All(result => result),
        _ => throw new ArgumentException($"The oracle knows no quantifier {quantifier}."),
    };

    private object? Value(Operand operand, Row row, string? entry) => operand switch
    {
        ColumnOperand column => row[column.Column],
        ComputedOperand computed => records.Rules.Compute(row, computed.Field, computed.Layers),
        ItemOperand => entry,
        _ => throw new ArgumentException($"The oracle knows no {operand.GetType().Name}."),
    };

    private static bool Compare(object? left, ComparisonOperator comparison, object? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        return comparison switch
        {
            ComparisonOperator.Equal => left.Equals(right),
            ComparisonOperator.Greater => OracleOrder.CompareValues(left, right) > 0,
            ComparisonOperator.GreaterOrEqual => OracleOrder.CompareValues(left, right) >= 0,
            ComparisonOperator.Less => OracleOrder.CompareValues(left, right) < 0,
            ComparisonOperator.LessOrEqual => OracleOrder.CompareValues(left, right) <= 0,
            ComparisonOperator.Contains => ((string)left).Contains((string)right, StringComparison.Ordinal),
            ComparisonOperator.StartsWith => ((string)left).StartsWith((string)right, StringComparison.Ordinal),
            ComparisonOperator.EndsWith => ((string)left).EndsWith((string)right, StringComparison.Ordinal),
            _ => throw new ArgumentException($"The oracle knows no operator {comparison}."),
        };
    }
}
