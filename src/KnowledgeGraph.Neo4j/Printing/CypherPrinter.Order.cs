using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Orders and keysets.</content>
internal abstract partial class CypherPrinter
{
    private SortedBy Keys(IReadOnlyList<SortKey> order, Scope row)
    {
        var (prelude, keys, variables) = ("", new List<string>(), new List<string>());
        foreach (var sort in order)
        {
            var at = row;
            if (sort.IsOnNode && row.NodeType is { } nodeType)
            {
                if (sort.Path.Count == 0 && sort.Column == nodeType.Key)
                {
                    keys.Add(row.NodeKey);
                    continue;
                }

                at = Bind(row.Node, nodeType, row.NodeKey);
            }

            foreach (var step in sort.Path)
            {
                at = Bind(at.Reached.Use(step.Column), step.Target, at[step.Column]);
            }

            keys.Add(at[sort.Column]);
        }

        return new SortedBy(prelude, keys, variables);

        Scope Bind(string? reached, RecordType target, string key)
        {
            if (reached is null)
            {
                reached = Fresh("o");
                variables.Add(reached);
                prelude += $" OPTIONAL MATCH {CypherNames.ByKey(reached, target, key)}";
            }

            return new Scope(reached, target);
        }
    }

    protected static string OrderBy(RowsPart part, IReadOnlyList<string> keys, IReadOnlyList<string> prefix)
    {
        var terms = new List<string>();
        if (prefix.Count > 0)
        {
            var direction = Direction(part.Order[0].IsDescending != part.IsBackward);
            terms.AddRange(prefix.Select(column => column + direction));
        }

        foreach (var (sort, key) in part.Order.Zip(keys))
        {
            if (sort.IsNullable)
            {
                terms.Add($"{key} IS NULL{Direction(part.IsBackward)}");
            }

            terms.Add(key + Direction(sort.IsDescending != part.IsBackward));
        }

        return "ORDER BY " + string.Join(", ", terms);
    }

    private static string Direction(bool isDescending) => isDescending ? " DESC" : "";

    protected static string Limit(RowsPart part) => part.Limit is null ? "" : " LIMIT " + part.Limit;

    protected List<string> Bounds(RowsPart part, IReadOnlyList<string> keys)
    {
        var bounds = new List<string>();
        if (part.Page?.After is { } after)
        {
            bounds.Add(Beyond(part.Order, keys, after, isAfter: true));
        }

        if (part.Page?.Before is { } before)
        {
            bounds.Add(Beyond(part.Order, keys, before, isAfter: false));
        }

        return bounds;
    }

    protected string Beyond(IReadOnlyList<SortKey> order, IReadOnlyList<string> keys, Keyset keyset, bool isAfter, bool isInclusive = false) =>
        KeysetTerm.Print([.. order.Select((sort, index) => Term(sort, keys[index], keyset.Parameters[index], isAfter))], isInclusive);

    private KeysetTerm Term(SortKey sort, string key, int? parameter, bool isAfter)
    {
        var isText = sort.Column.Scalar == ScalarKind.String && parameter is { } text && NeedsTextOrder(text);
        var value = parameter is not { } number ? null : isText ? ComparedText(number) : Parameter(number, sort.Column);
        return new KeysetTerm(key, value, isText, sort.IsNullable, sort.IsDescending, isAfter);
    }

    // Rows at the cursor that the page starts from, or on its other side: they begin at the end of the index that is read first.
    protected string OtherSide(Connection connection, SourceArm arm, string? owner)
    {
        var (source, page) = (connection.Source, connection.Page);
        var index = Named(IndexUse.InOrder(source, arm, connection.Filter, connection.Order) ?? IndexUse.Any(source, arm, connection.Filter));
        var pattern = Pattern(source, arm, connection.Filter, owner, Fresh("r"), index);
        var keys = Keys(connection.Order, pattern.Row);
        var test = Beyond(connection.Order, keys.Expressions, page.IsBackward ? page.Before! : page.After!, isAfter: page.IsBackward, isInclusive: true);
        return keys.Prelude.Length == 0
            ? Rows(pattern.Clauses, [.. pattern.Conditions, test], pattern.Carried)
            : $"{pattern.Clauses}{Where(pattern.Conditions, pattern.Carried)}{keys.Prelude} WITH {string.Join(", ", pattern.Carried.Concat(keys.Variables))} WHERE {test} RETURN 1 AS found";
    }
}
