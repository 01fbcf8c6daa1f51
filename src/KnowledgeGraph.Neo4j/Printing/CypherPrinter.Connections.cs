using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Connections and lists: ordered parts of a source.</content>
internal sealed partial class CypherPrinter
{
    private string Connection(Connection connection, string? owner)
    {
        var layout = ConnectionLayout.Of(connection.Fields, connection.Page);
        var (source, page, parts) = (connection.Source, connection.Page, new List<string>());
        if (layout.HasRows)
        {
            var part = new RowsPart(source, connection.Filter, connection.Order, Limit(page, layout), page);
            parts.Add(Collect(part, owner, (row, keys) => ConnectionRow(connection, layout, owner, row, keys)));
        }

        if (layout.HasOtherSide)
        {
            parts.Add($"({string.Join(" OR ", source.Arms.Select(arm => "EXISTS { " + OtherSide(connection, arm, owner) + " }"))})");
        }

        if (layout.HasCount)
        {
            parts.Add(string.Join(" + ", source.Arms.Select(arm => "COUNT { " + Matching(source, arm, connection.Filter, owner) + " }")));
        }

        return $"[{string.Join(", ", parts)}]";
    }

    private static string Limit(Page page, ConnectionLayout layout) => Parameter(page.Limit) + (layout.HasMore ? " + 1" : "");

    private string ConnectionRow(Connection connection, ConnectionLayout layout, string? owner, Scope row, IReadOnlyList<string> keys)
    {
        var cursor = layout.HasKeys ? (connection.Source.Collection is null ? keys : [owner + ".id", .. keys]) : [];
        var parts = ConnectionLayout.Parts(connection.Fields).Select(value => value switch
        {
            EdgesValue edges => List(edges.Fields, row),
            _ => Node(((NodesValue)value).Selection, row),
        });
        return $"[{string.Join(", ", cursor.Concat(parts))}]";
    }

    private string Rows(ListValue list, string owner)
    {
        var part = new RowsPart(list.Source, list.Filter, list.Order, list.First is { } first ? Parameter(first) : null, null);
        return Collect(part, owner, (row, _) => Node(list.Item, row));
    }

    private string Collect(RowsPart part, string? owner, Func<Scope, IReadOnlyList<string>, string> item)
    {
        var row = Fresh("r");
        return InOrder(part, part.Source.Arms.Count == 1 ? OneArm(part, owner, row, item) : Merged(part, owner, row, item));
    }

    private string OneArm(RowsPart part, string? owner, string row, Func<Scope, IReadOnlyList<string>, string> item)
    {
        var pattern = Pattern(part.Source, part.Source.Arms[0], part.Filter, owner, row, IndexUse.InOrder(part.Source, part.Source.Arms[0], part.Filter, part.Order));
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
            var pattern = Pattern(part.Source, arm, part.Filter, owner, row, IndexUse.InOrder(part.Source, arm, part.Filter, part.Order));
            var armKeys = Keys(part.Order, pattern.Row);
            var end = nodes.Used.Count > 0 ? $", {pattern.Row.Node} AS {node}" : "";
            return $"{Ordered(part, pattern, armKeys)} RETURN {row}, {pattern.Row.NodeKey} AS {key}{end}";
        });
        return $"COLLECT {{ CALL ({owner}) {{ {string.Join(" UNION ALL ", arms)} }}{keys.Prelude} "
            + $"WITH {string.Join(", ", [row, key, .. nodes.Used, .. keys.Variables])} {OrderBy(part, keys.Expressions, [])}{Limit(part)} RETURN {returned} }}";
    }

    private static string InOrder(RowsPart part, string rows) => part.IsBackward ? $"reverse({rows})" : rows;

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

    private string Matching(RowSource source, SourceArm arm, Predicate? filter, string? owner)
    {
        var pattern = Pattern(source, arm, filter, owner, Fresh("r"), IndexUse.Any(source, arm, filter));
        return Rows(pattern.Clauses, pattern.Conditions, pattern.Carried);
    }
}
