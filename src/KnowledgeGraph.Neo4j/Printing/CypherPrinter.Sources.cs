using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Sources: the rows of a collection.</content>
internal abstract partial class CypherPrinter
{
    /// <param name="source">The rows.</param>
    /// <param name="arm">The direction.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="owner">The owner's variable; null at the root.</param>
    /// <param name="row">The row's variable.</param>
    /// <param name="index">The index to read; null where none serves.</param>
    private RowPattern Pattern(RowSource source, SourceArm arm, Predicate? filter, string? owner, string row, IndexUse? index)
    {
        var pattern = source.Element.Storage == RecordStorage.Rows ? DenialPattern(source, arm, owner!, row)
            : CypherNames.IsRelationship(source.Element) ? RelationshipPattern(source.Element, arm, owner, row, index)
            : new RowPattern(ScopeOf(row, source.Element, arm, ReachedRecords.None), () => $"MATCH ({row}:{Labels(source.Element, index)})", index);
        var isByKey = arm.By is not null && owner is not null && (index is not null || source.Element.Storage is RecordStorage.Node or RecordStorage.Record);
        if (isByKey)
        {
            pattern.Conditions.Add($"{pattern.Row[arm.By!.Column]} = {owner}.{CypherNames.Quote(arm.By.Target.Key.Name)}");
        }

        pattern.Conditions.AddRange(arm.Selectors.Select(test => Selector(test, pattern.Row)));
        if (arm is { ExcludesLoops: true, By: not null, Node: not null })
        {
            pattern.Conditions.Add($"{pattern.Row[arm.By.Column]} <> {pattern.Row[arm.Node.Column]}");
        }

        if (filter is not null)
        {
            pattern.Conditions.AddRange(Tests(filter, pattern.Row));
        }

        // Without a test on every property of an index, Neo4j reads the whole type.
        pattern.Conditions.AddRange(index?.Rest.Select(column => pattern.Row[column] + " IS NOT NULL") ?? []);
        return pattern;
    }

    private static string Labels(RecordType type, IndexUse? index) => index is { IsOfKeys: true } ? CypherNames.KeyLabels(type) : CypherNames.Quote(type.Label);

    private RowPattern RelationshipPattern(RecordType type, SourceArm arm, string? owner, string row, IndexUse? index)
    {
        var (from, to, label) = (type.From!.Column, type.To!.Column, CypherNames.Quote(type.Label));
        var isExpanded = arm.By is not null && owner is not null && index is null;
        var reached = new ReachedRecords(
            (from, isExpanded && arm.By == type.From ? owner! : Fresh("a")), (to, isExpanded && arm.By == type.To ? owner! : Fresh("b")))
        {
            Outer = isExpanded ? owner : null,
        };
        return new RowPattern(
            ScopeOf(row, type, arm, reached), () => $"MATCH ({reached.InPattern(from)})-[{row}:{label}]->({reached.InPattern(to)})", index);
    }

    private static Scope ScopeOf(string row, RecordType type, SourceArm arm, ReachedRecords reached)
    {
        var scope = new Scope(row, type) { Reached = reached };
        return arm.Node is not { } node ? scope : scope with
        {
            NodeType = node.Target,
            NodeKey = scope[node.Column],
            NodeEnd = (reached, node.Column),
            IsNodeRequired = node.IsRequired,
        };
    }

    protected static string Selector(SelectorTest test, Scope scope) => test.Parameters.Count == 1
        ? $"{scope[test.Column]} = {Parameter(test.Parameters[0])}"
        : $"{scope[test.Column]} IN [{string.Join(", ", test.Parameters.Select(Parameter))}]";
}
