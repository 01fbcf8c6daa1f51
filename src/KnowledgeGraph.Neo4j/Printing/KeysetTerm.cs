namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>One key of a keyset comparison; missing values come last in both directions.</summary>
/// <param name="Key">The row's value.</param>
/// <param name="Value">The cursor's value; null where it is missing.</param>
/// <param name="IsText">Whether the values are text of any letters.</param>
/// <param name="IsNullable">Whether the row's value can be missing.</param>
/// <param name="IsDescending">The order's direction.</param>
/// <param name="IsAfter">Whether rows after the cursor are asked for, or rows before.</param>
internal sealed record KeysetTerm(string Key, string? Value, bool IsText, bool IsNullable, bool IsDescending, bool IsAfter)
{
    private char Sign => IsDescending == IsAfter ? '<' : '>';

    /// <summary>The test that a row lies beyond the cursor.</summary>
    /// <param name="terms">The keys of the order.</param>
    /// <param name="isInclusive">Whether the row at the cursor itself passes.</param>
    /// <param name="index">The first key that is compared.</param>
    public static string Print(IReadOnlyList<KeysetTerm> terms, bool isInclusive, int index = 0)
    {
        var term = terms[index];
        if (index == terms.Count - 1)
        {
            return isInclusive ? term.AtOrBeyond ?? "true" : term.Strictly;
        }

        // Not "k < v OR (k = v AND …)": that form makes Neo4j scan, this one seeks in the index.
        var ties = $"NOT ({term.Same} AND NOT ({Print(terms, isInclusive, index + 1)}))";
        return term.AtOrBeyond is { } bound ? $"({bound} AND {ties})" : $"({ties})";
    }

    private string Same => Value is null ? $"{Key} IS NULL" : IsNullable ? $"({Key} IS NOT NULL AND {Key} = {Value})" : $"{Key} = {Value}";

    private string Strictly => (Value, IsAfter) switch
    {
        (null, true) => "false",
        (null, false) => $"{Key} IS NOT NULL",
        (_, true) when IsNullable => $"({Key} IS NULL OR {Compare("")})",
        (_, false) when IsNullable => $"({Key} IS NOT NULL AND {Compare("")})",
        _ => Compare(""),
    };

    private string? AtOrBeyond => (Value, IsAfter) switch
    {
        (null, true) => $"{Key} IS NULL",
        (null, false) => null,
        (_, true) when IsNullable => $"({Key} IS NULL OR {Compare("=")})",
        (_, false) when IsNullable => $"({Key} IS NOT NULL AND {Compare("=")})",
        _ => Compare("="),
    };

    private string Compare(string orEqual) => IsText ? TextOrder.Compare(Key, Sign + orEqual, Value!) : $"{Key} {Sign}{orEqual} {Value}";
}
