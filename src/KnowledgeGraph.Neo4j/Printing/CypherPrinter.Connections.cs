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
            var part = new RowsPart(source, connection.Filter, connection.Order, Parameter(page.Limit) + " + 1", page);
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
        if (part.Source.Arms.Count == 1)
        {
            var arm = part.Source.Arms[0];
            var scope = Scope.OfRow(row, part.Source.Element, arm);
            var (clauses, keys) = Ordered(part, arm, owner, scope);
            return InOrder(part, $"COLLECT {{ {clauses} RETURN {item(scope, keys)} }}");
        }

        var key = Fresh("k");
        var arms = part.Source.Arms.Select(arm =>
        {
            var scope = Scope.OfRow(row, part.Source.Element, arm);
            return $"{Ordered(part, arm, owner, scope).Clauses} RETURN {row}, {scope.NodeKey} AS {key}";
        });
        var merged = new Scope(row, part.Source.Element) { NodeType = part.Source.NodeType, NodeKey = key };
        var (prelude, names, variables) = Keys(part.Order, merged);
        var clause = $"CALL ({owner}) {{ {string.Join(" UNION ALL ", arms)} }}{prelude} "
            + $"WITH {string.Join(", ", [row, key, .. variables])} {OrderBy(part, names, [])}{Limit(part)}";
        return InOrder(part, $"COLLECT {{ {clause} RETURN {item(merged, names)} }}");
    }

    private static string InOrder(RowsPart part, string rows) => part.IsBackward ? $"reverse({rows})" : rows;

    private (string Clauses, IReadOnlyList<string> Keys) Ordered(
        RowsPart part, SourceArm arm, string? owner, Scope row)
    {
        var prefix = IndexPrefix(part.Source, arm, part.Order);
        var (clause, conditions) = Source(part.Source, arm, owner, row.Variable, part.Page is not null && prefix is not null);
        if (part.Filter is not null)
        {
            conditions.Add(Test(part.Filter, row));
        }

        var (prelude, keys, variables) = Keys(part.Order, row);
        if (prefix is not null)
        {
            // Without a test on every property of an index, Neo4j reads the whole type.
            conditions.AddRange(keys.Select(key => key + " IS NOT NULL"));
        }

        var bounds = Bounds(part, keys);
        string carried = string.Join(", ", [row.Variable, .. variables]);
        var middle = prelude.Length == 0
            ? Where([.. conditions, .. bounds])
            : Where(conditions) + prelude + (bounds.Count == 0 ? "" : $" WITH {carried}{Where(bounds)}");
        return ($"{clause}{middle} WITH {carried} {OrderBy(part, keys, [.. (prefix ?? []).Select(column => row[column])])}{Limit(part)}", keys);
    }

    private string Matching(RowSource source, SourceArm arm, Predicate? filter, string? owner)
    {
        var row = Fresh("r");
        var (clause, conditions) = Source(source, arm, owner, row, inIndexOrder: false);
        if (filter is not null)
        {
            conditions.Add(Test(filter, Scope.OfRow(row, source.Element, arm)));
        }

        return $"{clause}{Where(conditions)} RETURN 1 AS found";
    }
}
