using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints tests. SQL's unknown counts as false, and <c>IS NOT TRUE</c> makes every negation two-valued.</summary>
internal sealed class PredicatePrinter(PrintContext context)
{
    /// <param name="predicate">The test.</param>
    /// <param name="row">The row that it speaks of.</param>
    /// <param name="collection">The collection whose rows are tested, for tests of their node.</param>
    /// <param name="item">The expression of the list item at hand.</param>
    public string Print(Predicate predicate, RowScope row, CollectionField? collection = null, string? item = null)
    {
        string Inner(Predicate inner) => Print(inner, row, collection, item);
        switch (predicate)
        {
            case AndPredicate { Items.Count: 0 }:
                return "1";
            case OrPredicate { Items.Count: 0 }:
                return "0";
            case AndPredicate all:
                return $"({string.Join(" AND ", all.Items.Select(Inner))})";
            case OrPredicate some:
                return $"({string.Join(" OR ", some.Items.Select(Inner))})";
            case NotPredicate not:
                return $"({Inner(not.Item)} IS NOT TRUE)";
            case NullPredicate isNull:
                return $"{Operand(isNull.Operand, row, item)} IS NULL";
            case ComparisonPredicate comparison:
                return Compare(Operand(comparison.Operand, row, item), comparison.Operator, context.Parameter(comparison.Parameter));
            case MembershipPredicate membership:
                return $"{Operand(membership.Operand, row, item)} IN (SELECT value FROM json_each({context.Parameter(membership.Parameter, ParameterEncoding.JsonArray)}))";
            case NodeKeyPredicate key:
                return Compare(row.NodeKey!, key.Operator, context.Parameter(key.Parameter));
            case NodeMatch match:
                return Exists(collection!.NodeType, row.NodeKey!, match.Item);
            case ReferencePredicate reference:
                return Reached(reference, row);
            case ListPredicate list:
                var alias = context.Alias();
                return Quantify(list.Quantifier, list.Item, [test =>
                    $"EXISTS (SELECT 1 FROM json_each({row[list.Column]}) {alias}{Where(test, inner => Print(inner, row, null, alias + ".value"))})"]);
            case QuantifiedPredicate quantified:
                return Quantified(quantified, row);
            default:
                throw new UnreachableException(predicate.GetType().Name);
        }
    }

    /// <summary>The rows of one arm that belong to an owner, as FROM and WHERE.</summary>
    /// <param name="context">The statement's parameters.</param>
    /// <param name="source">The rows.</param>
    /// <param name="arm">The direction.</param>
    /// <param name="row">The rows' scope.</param>
    /// <param name="owner">The owner's row; null at the root.</param>
    /// <param name="filter">Which of them, or null for all.</param>
    /// <param name="tests">Further tests, those of the filter among them.</param>
    public static string Rows(
        PrintContext context, RowSource source, SourceArm arm, RowScope row, RowScope? owner, Predicate? filter, params IEnumerable<string> tests)
    {
        var isComputed = source.Element.Storage == RecordStorage.Rows;
        var conditions = new List<string>();
        if (arm.By is not null && !isComputed)
        {
            conditions.Add($"{row[arm.By.Column]} = {owner![owner.Type!.Key]}");
        }

        conditions.AddRange(arm.Selectors.Select(selector => selector.Parameters.Count == 1
            ? $"{row[selector.Column]} = {context.Parameter(selector.Parameters[0])}"
            : $"{row[selector.Column]} IN ({string.Join(", ", selector.Parameters.Select(value => context.Parameter(value)))})"));
        if (arm.ExcludesLoops)
        {
            conditions.Add($"{NodeKey(arm, row)} <> {owner![owner.Type!.Key]}");
        }

        conditions.AddRange(tests);
        var table = isComputed ? DenialRows.Table(source.Element, owner!, context) : Sql.Name(source.Element.Table);
        if (KeyList.Of(source, filter) is { } list)
        {
            // SQLite would rather go through an index on the selectors; a cross join is taken in the order in which it is written.
            var key = context.Alias();
            table = $"(SELECT DISTINCT value FROM json_each({context.Parameter(list, ParameterEncoding.JsonArray)})) {key} CROSS JOIN {table}";
            conditions.Insert(0, $"{row[source.Element.Key]} = {key}.value");
        }

        return $"FROM {table} {row.Alias}{(conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions))}";
    }

    public static string? NodeKey(SourceArm arm, RowScope row) => arm.Node is null ? null : row[arm.Node.Column];

    private string Operand(Operand operand, RowScope row, string? item) => operand switch
    {
        ColumnOperand column => row[column.Column],
        ComputedOperand computed => ComputedPrinter.Print(context, computed.Field, computed.Layers, row),
        ItemOperand => item!,
        _ => throw new UnreachableException(),
    };

    private static string Compare(string operand, ComparisonOperator comparison, string parameter) => comparison switch
    {
        ComparisonOperator.Equal => $"{operand} = {parameter}",
        ComparisonOperator.Greater => $"{operand} > {parameter}",
        ComparisonOperator.GreaterOrEqual => $"{operand} >= {parameter}",
        ComparisonOperator.Less => $"{operand} < {parameter}",
        ComparisonOperator.LessOrEqual => $"{operand} <= {parameter}",
        ComparisonOperator.Contains => $"instr({operand}, {parameter}) > 0",
        ComparisonOperator.StartsWith => $"substr({operand}, 1, length({parameter})) = {parameter}",
        ComparisonOperator.EndsWith => $"({operand} IS NOT NULL AND (length({parameter}) = 0 OR substr({operand}, -length({parameter})) = {parameter}))",
        _ => throw new UnreachableException(),
    };

    private string Reached(ReferencePredicate predicate, RowScope row) => row.Carried(predicate.Reference) is { } carried
        ? Print(predicate.Item, carried)
        : Exists(predicate.Reference.Target, row[predicate.Reference.Column], predicate.Item);

    private string Exists(RecordType type, string key, Predicate item)
    {
        var row = new RowScope(type, context.Alias());
        return $"EXISTS (SELECT 1 FROM {Sql.Name(type.Table)} {row.Alias} WHERE {row[type.Key]} = {key} AND {Print(item, row)})";
    }

    private string Quantified(QuantifiedPredicate quantified, RowScope row)
    {
        var source = quantified.Source;
        return Quantify(quantified.Quantifier, quantified.Item, [.. source.Arms.Select(arm => (Func<Predicate?, string>)(test =>
        {
            var scope = new RowScope(source.Element, context.Alias());
            scope = scope with { NodeKey = NodeKey(arm, scope) };
            return $"EXISTS (SELECT 1 {Rows(context, source, arm, scope, row, test, test is null ? [] : [Print(test, scope, source.Collection)])})";
        }))]);
    }

    private static string Quantify(Quantifier quantifier, Predicate? item, IReadOnlyList<Func<Predicate?, string>> exists)
    {
        var test = quantifier == Quantifier.All ? new NotPredicate(item ?? new AndPredicate([])) : item;
        var some = string.Join(" OR ", exists.Select(arm => arm(test)));
        return quantifier == Quantifier.Some ? exists.Count == 1 ? some : $"({some})" : $"NOT ({some})";
    }

    private static string Where(Predicate? test, Func<Predicate, string> print) => test is null ? "" : " WHERE " + print(test);
}
