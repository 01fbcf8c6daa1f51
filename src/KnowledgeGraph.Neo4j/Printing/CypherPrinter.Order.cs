using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Orders and keysets.</content>
internal sealed partial class CypherPrinter
{
    // The keys as expressions, the clauses that bind what they name, and the variables bound.
    private (string Prelude, IReadOnlyList<string> Keys, IReadOnlyList<string> Variables) Keys(IReadOnlyList<SortKey> order, Scope row)
    {
        var (prelude, keys, variables) = ("", new List<string>(), new List<string>());
        foreach (var sort in order)
        {
            var steps = sort.Path.Select(reference => (reference.Target, Column: reference.Column)).ToList();
            var (at, reached) = (row.Variable, row.Type);
            if (sort.IsOnNode && row.NodeType is { } nodeType)
            {
                if (steps.Count == 0 && sort.Column == nodeType.Key)
                {
                    keys.Add(row.NodeKey);
                    continue;
                }

                Bind(nodeType, row.NodeKey);
            }

            foreach (var (target, column) in steps)
            {
                Bind(target, new Scope(at, reached)[column]);
            }

            keys.Add(new Scope(at, reached)[sort.Column]);

            void Bind(RecordType target, string key)
            {
                (at, reached) = (Fresh("o"), target);
                variables.Add(at);
                prelude += $" OPTIONAL MATCH {CypherNames.ByKey(at, target, key)}";
            }
        }

        return (prelude, keys, variables);
    }

    private static string OrderBy(RowsPart part, IReadOnlyList<string> keys, IReadOnlyList<string> prefix)
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

    private static string Limit(RowsPart part) => part.Limit is null ? "" : " LIMIT " + part.Limit;

    private static List<string> Bounds(RowsPart part, IReadOnlyList<string> keys)
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

    private static string Beyond(IReadOnlyList<SortKey> order, IReadOnlyList<string> keys, Keyset keyset, bool isAfter)
    {
        var terms = order.Select((sort, index) => new KeysetTerm(
            keys[index], keyset.Parameters[index] is { } parameter ? Parameter(parameter, sort.Column) : null,
            sort.IsNullable, sort.IsDescending, isAfter)).ToList();
        return KeysetTerm.Print(terms, 0);
    }

    private string OtherSide(Connection connection, SourceArm arm, string? owner)
    {
        var row = Scope.OfRow(Fresh("r"), connection.Source.Element, arm);
        var (clause, conditions) = Source(connection.Source, arm, owner, row.Variable, inIndexOrder: false);
        if (connection.Filter is not null)
        {
            conditions.Add(Test(connection.Filter, row));
        }

        var (prelude, keys, variables) = Keys(connection.Order, row);
        var beyond = connection.Page.IsBackward
            ? Beyond(connection.Order, keys, connection.Page.Before!, isAfter: false)
            : Beyond(connection.Order, keys, connection.Page.After!, isAfter: true);
        return prelude.Length == 0
            ? $"{clause}{Where([.. conditions, $"NOT ({beyond})"])} RETURN 1 AS found"
            : $"{clause}{Where(conditions)}{prelude} WITH {string.Join(", ", [row.Variable, .. variables])} WHERE NOT ({beyond}) RETURN 1 AS found";
    }
}
