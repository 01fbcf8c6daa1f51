using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints sort keys, orders and the comparison with a cursor.</summary>
internal static class OrderPrinter
{
    /// <summary>The value of a key of a row.</summary>
    public static string Key(PrintContext context, SortKey key, RowSource source, RowScope row)
    {
        if (key.IsOnNode)
        {
            return Walk(context, source.NodeType, row.NodeKey!, key.Path, key.Column);
        }

        return key.Path.Count == 0
            ? Sql.Column(row.Alias, key.Column)
            : Walk(context, key.Path[0].Target, Sql.Column(row.Alias, key.Path[0].Column), [.. key.Path.Skip(1)], key.Column);
    }

    /// <summary>Whether a key has to be computed, so that the page's rows carry it as a column of their own.</summary>
    public static bool IsComputed(SortKey key) => key.IsOnNode || key.Path.Count > 0;

    /// <summary>The name of the column that carries a computed key.</summary>
    public static string ComputedName(int index) => "k" + index;

    /// <summary>The ORDER BY list over the keys' expressions.</summary>
    public static string Order(IReadOnlyList<SortKey> keys, IReadOnlyList<string> expressions, bool isReversed) =>
        string.Join(", ", keys.Select((key, index) =>
        {
            var isDescending = key.IsDescending != isReversed;
            var nulls = !key.IsNullable ? "" : isReversed ? " NULLS FIRST" : " NULLS LAST";
            return $"{expressions[index]}{(isDescending ? " DESC" : "")}{nulls}";
        }));

    /// <summary>The test that a row comes after a cursor, or before it.</summary>
    public static string Beyond(PrintContext context, IReadOnlyList<SortKey> keys, IReadOnlyList<string> expressions, Keyset cursor, bool isAfter)
    {
        var isDescending = keys[0].IsDescending;
        if (keys.All(key => !key.IsNullable && key.IsDescending == isDescending))
        {
            // A row value is compared in index order (SQLite manual, "Row Values").
            var values = string.Join(", ", cursor.Parameters.Select(value => context.Parameter(value!.Value)));
            return $"({string.Join(", ", expressions)}) {(isDescending == isAfter ? "<" : ">")} ({values})";
        }

        var test = "0";
        for (var index = keys.Count - 1; index >= 0; index--)
        {
            var parameter = cursor.Parameters[index] is { } value ? context.Parameter(value) : null;
            var same = parameter is null ? $"{expressions[index]} IS NULL" : $"{expressions[index]} = {parameter}";
            var beyond = Beyond(keys[index], expressions[index], parameter, isAfter);
            test = index == keys.Count - 1 ? beyond : $"({beyond} OR ({same} AND {test}))";
        }

        return test;
    }

    // Missing values come last in both directions, so after every value and before none.
    private static string Beyond(SortKey key, string expression, string? parameter, bool isAfter) => (parameter, isAfter) switch
    {
        (null, true) => "0",
        (null, false) => $"{expression} IS NOT NULL",
        (_, true) when key.IsNullable => $"({expression} {(key.IsDescending ? "<" : ">")} {parameter} OR {expression} IS NULL)",
        _ => $"{expression} {(key.IsDescending == isAfter ? "<" : ">")} {parameter}",
    };

    private static string Walk(PrintContext context, RecordType type, string reference, IReadOnlyList<ReferenceField> path, Column column)
    {
        var alias = context.Alias();
        var value = path.Count == 0
            ? Sql.Column(alias, column)
            : Walk(context, path[0].Target, Sql.Column(alias, path[0].Column), [.. path.Skip(1)], column);
        return $"(SELECT {value} FROM {Sql.Name(type.Table)} {alias} WHERE {Sql.Column(alias, type.Key)} = {reference})";
    }
}
