using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Sources: the rows of a collection before any filter.</content>
internal sealed partial class CypherPrinter
{
    // Returns the clause that a WHERE may follow, and the conditions of that WHERE.
    private (string Clause, List<string> Conditions) Source(RowSource source, SourceArm arm, string? owner, string row, bool inIndexOrder)
    {
        var scope = new Scope(row, source.Element);
        var conditions = arm.Selectors.Select(test => Selector(test, scope)).ToList();
        if (arm is { ExcludesLoops: true, By: not null, Node: not null })
        {
            conditions.Add($"{scope[arm.By.Column]} <> {scope[arm.Node.Column]}");
        }

        if (source.Element.Storage == RecordStorage.Rows)
        {
            return ($"{Denials(owner!, "d" + row)} WITH {DenialRow(owner!, "d" + row)} AS {row}", conditions);
        }

        if (arm.By is null || owner is null)
        {
            return ("MATCH " + CypherNames.Pattern(row, source.Element), conditions);
        }

        if (CypherNames.IsRelationship(source.Element) && !inIndexOrder)
        {
            var label = CypherNames.Quote(source.Element.Label);
            return (arm.By == source.Element.From ? $"MATCH ({owner})-[{row}:{label}]->()" : $"MATCH ()-[{row}:{label}]->({owner})", conditions);
        }

        conditions.Insert(0, $"{scope[arm.By.Column]} = {owner}.{CypherNames.Quote(arm.By.Target.Key.Name)}");
        return ("MATCH " + CypherNames.Pattern(row, source.Element), conditions);
    }

    private static string Selector(SelectorTest test, Scope scope) => test.Parameters.Count == 1
        ? $"{scope[test.Column]} = {Parameter(test.Parameters[0])}"
        : $"{scope[test.Column]} IN [{string.Join(", ", test.Parameters.Select(Parameter))}]";

    // The columns that a composite index begins with, where one serves the arm and the order; null where none does.
    private static IReadOnlyList<Column>? IndexPrefix(RowSource source, SourceArm arm, IReadOnlyList<SortKey> order)
    {
        var shapes = source.Collection?.Guaranteed ?? source.Element.Guaranteed;
        var isPlain = order.All(key => key.Path.Count == 0 && !key.IsNullable && key.IsDescending == order[0].IsDescending
            && (!key.IsOnNode || arm.Node is null));
        if (!isPlain)
        {
            return null;
        }

        var equal = arm.Selectors.Where(test => test.Parameters.Count == 1).Select(test => test.Column.Name).ToHashSet(StringComparer.Ordinal);
        var shape = shapes
            .Where(shape => shape.Equal.All(column => equal.Contains(column.Name))
                && shape.Order.Select(column => column.Name).SequenceEqual(order.SkipLast(1).Select(key => key.Column.Name)))
            .MaxBy(shape => shape.Equal.Count);
        return shape is null ? null : [.. arm.By is null ? [] : new[] { arm.By.Column }, .. shape.Equal];
    }
}
