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

        return key.Path.Count == 0 ? row[key.Column] : Step(context, row, key.Path, key.Column);
    }

    /// <summary>Whether a key has to be computed, so that the page's rows carry it as a column of their own.</summary>
    public static bool IsComputed(SortKey key) => key.IsOnNode || key.Path.Count > 0;

    /// <summary>The name of the column that carries a computed key.</summary>
    public static string ComputedName(int index) => "k" + index;

    /// <summary>The ORDER BY list over the keys' names.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="names">Their names among the columns of the rows.</param>
    /// <param name="isReversed">Whether the rows are taken from the order's end.</param>
    /// <param name="isCompound">Whether two SELECTs are ordered together; the terms must then be names (SQLite manual, "SELECT", 5).</param>
    public static string Order(IReadOnlyList<SortKey> keys, IReadOnlyList<string> names, bool isReversed, bool isCompound) =>
        string.Join(", ", keys.Select((key, index) =>
        {
            var term = names[index] + (key.IsDescending != isReversed ? " DESC" : "");
            return !key.IsNullable ? term
                : isCompound || IsComputed(key) ? $"{term} NULLS {(isReversed ? "FIRST" : "LAST")}"
                : $"{NullsLast(names[index])}{(isReversed ? " DESC" : "")}, {term}";
        }));

    /// <summary>
    /// The term before a column that may be null, in orders and in indexes alike, so that an index serves the order;
    /// with NULLS LAST SQLite reads an index twice and then sorts.
    /// </summary>
    public static string NullsLast(string name) => $"{name} IS NULL";

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

    private static string Step(PrintContext context, RowScope row, IReadOnlyList<ReferenceField> path, Column column)
    {
        IReadOnlyList<ReferenceField> rest = [.. path.Skip(1)];
        return row.Carried(path[0]) is not { } carried
            ? Walk(context, path[0].Target, row[path[0].Column], rest, column)
            : rest.Count == 0 ? carried[column] : Step(context, carried, rest, column);
    }

    private static string Walk(PrintContext context, RecordType type, string reference, IReadOnlyList<ReferenceField> path, Column column)
    {
        var row = new RowScope(type, context.Alias());
        var value = path.Count == 0 ? row[column] : Step(context, row, path, column);
        return $"(SELECT {value} FROM {Sql.Name(type.Table)} {row.Alias} WHERE {row[type.Key]} = {reference})";
    }
}
