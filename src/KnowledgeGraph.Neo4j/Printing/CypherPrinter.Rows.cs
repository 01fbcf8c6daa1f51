using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Ordered parts of a source.</content>
internal abstract partial class CypherPrinter
{
    protected string Collect(RowsPart part, string? owner, Func<Scope, IReadOnlyList<string>, string> item)
    {
        var row = Fresh("r");
        return InOrder(part, part.Source.Arms.Count == 1 ? OneArm(part, owner, row, item) : Merged(part, owner, row, item));
    }

    private string OneArm(RowsPart part, string? owner, string row, Func<Scope, IReadOnlyList<string>, string> item)
    {
        var pattern = Pattern(part.Source, part.Source.Arms[0], part.Filter, owner, row, Named(IndexUse.InOrder(part.Source, part.Source.Arms[0], part.Filter, part.Order)));
        var keys = Keys(part.Order, pattern.Row);
        var returned = item(pattern.Row, keys.Expressions);
        return $"COLLECT {{ {Ordered(part, pattern, keys)} RETURN {returned} }}";
    }

    // Each arm answers a page of its own in index order, so that few rows are left to sort.
    private string Merged(RowsPart part, string? owner, string row, Func<Scope, IReadOnlyList<string>, string> item)
    {
        var (key, node, reference) = (Fresh("k"), Fresh("m"), part.Source.Arms[0].Node!);
        var nodes = new ReachedRecords((reference.Column, node));
        var merged = new Scope(row, part.Source.Element)
        {
            NodeType = reference.Target,
            NodeKey = key,
            NodeEnd = (nodes, reference.Column),
            IsNodeRequired = reference.IsRequired,
        };
        var keys = Keys(part.Order, merged);
        var returned = item(merged, keys.Expressions);
        var arms = part.Source.Arms.Select(arm =>
        {
            var pattern = Pattern(part.Source, arm, part.Filter, owner, row, Named(IndexUse.InOrder(part.Source, arm, part.Filter, part.Order)));
            var armKeys = Keys(part.Order, pattern.Row);
            var end = nodes.Used.Count > 0 ? $", {pattern.Row.Node} AS {node}" : "";
            return $"{Ordered(part, pattern, armKeys)} RETURN {row}, {pattern.Row.NodeKey} AS {key}{end}";
        });
        return $"COLLECT {{ CALL ({owner}) {{ {string.Join(" UNION ALL ", arms)} }}{keys.Prelude} "
            + $"WITH {string.Join(", ", [row, key, .. nodes.Used, .. keys.Variables])} {OrderBy(part, keys.Expressions, [])}{Limit(part)} RETURN {returned} }}";
    }

    protected static string InOrder(RowsPart part, string rows) => part.IsBackward ? $"reverse({rows})" : rows;

    /// <summary>How many rows a source has.</summary>
    protected string Count(Connection connection, string? owner) =>
        string.Join(" + ", connection.Source.Arms.Select(arm => "COUNT { " + Matching(connection.Source, arm, connection.Filter, owner) + " }"));

    /// <summary>Whether rows lie on the other side of the cursor that a page starts from.</summary>
    protected string HasOtherSide(Connection connection, string? owner) =>
        $"({string.Join(" OR ", connection.Source.Arms.Select(arm => "EXISTS { " + OtherSide(connection, arm, owner) + " }"))})";

    private string Ordered(RowsPart part, RowPattern pattern, SortedBy keys)
    {
        var bounds = Bounds(part, keys.Expressions);
        var carried = string.Join(", ", pattern.Carried.Concat(keys.Variables));
        var middle = keys.Prelude.Length == 0
            ? Where([.. pattern.Conditions, .. bounds], pattern.Carried)
            : Where(pattern.Conditions, pattern.Carried) + keys.Prelude + (bounds.Count == 0 ? "" : $" WITH {carried}{Where(bounds)}");
        var prefix = pattern.Index?.Equal.Select(column => pattern.Row[column]) ?? [];
        return $"{pattern.Clauses}{middle} WITH {carried} {OrderBy(part, keys.Expressions, [.. prefix])}{Limit(part)}";
    }

    protected string Matching(RowSource source, SourceArm arm, Predicate? filter, string? owner)
    {
        var pattern = Pattern(source, arm, filter, owner, Fresh("r"), Named(IndexUse.Any(source, arm, filter)));
        return Rows(pattern.Clauses, pattern.Conditions, pattern.Carried);
    }
}
