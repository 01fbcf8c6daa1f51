namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>One key of a keyset comparison; missing values come last in both directions.</summary>
/// <param name="Key">The row's value.</param>
/// <param name="Value">The cursor's value; null where it is missing.</param>
/// <param name="IsNullable">Whether the row's value can be missing.</param>
/// <param name="IsDescending">The order's direction.</param>
/// <param name="IsAfter">Whether rows after the cursor are asked for, or rows before.</param>
internal sealed record KeysetTerm(string Key, string? Value, bool IsNullable, bool IsDescending, bool IsAfter)
{
    private char Sign => IsDescending == IsAfter ? '<' : '>';

    // Not "k < v OR (k = v AND …)": that form makes Neo4j scan, this one seeks in the index.
    public static string Print(IReadOnlyList<KeysetTerm> terms, int index)
    {
        var term = terms[index];
        if (index == terms.Count - 1)
        {
            return term.Strictly;
        }

        var ties = $"NOT ({term.Same} AND NOT ({Print(terms, index + 1)}))";
        return term.AtOrBeyond is { } bound ? $"({bound} AND {ties})" : $"({ties})";
    }

    private string Same => Value is null ? $"{Key} IS NULL" : IsNullable ? $"({Key} IS NOT NULL AND {Key} = {Value})" : $"{Key} = {Value}";

    private string Strictly => (Value, IsAfter) switch
    {
        (null, true) => "false",
        (null, false) => $"{Key} IS NOT NULL",
        (_, true) when IsNullable => $"({Key} IS NULL OR {Key} {Sign} {Value})",
        (_, false) when IsNullable => $"({Key} IS NOT NULL AND {Key} {Sign} {Value})",
        _ => $"{Key} {Sign} {Value}",
    };

    private string? AtOrBeyond => (Value, IsAfter) switch
    {
        (null, true) => $"{Key} IS NULL",
        (null, false) => null,
        (_, true) when IsNullable => $"({Key} IS NULL OR {Key} {Sign}= {Value})",
        (_, false) when IsNullable => $"({Key} IS NOT NULL AND {Key} {Sign}= {Value})",
        _ => $"{Key} {Sign}= {Value}",
    };
}
