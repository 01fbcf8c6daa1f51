namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>One parameterised SQL statement; parameter <c>?n</c> is the n-th of the list.</summary>
public sealed record Statement(string Text, IReadOnlyList<StatementParameter> Parameters);

/// <summary>Which of the plan's arguments a parameter takes, and how it is bound.</summary>
public sealed record StatementParameter(int Argument, ParameterEncoding Encoding);

/// <summary>How an argument is bound.</summary>
public enum ParameterEncoding
{
    /// <summary>As text, integer or null; a boolean as 0 or 1.</summary>
    Plain,

    /// <summary>A list as the text of a JSON array.</summary>
    JsonArray,

    /// <summary>Folded tokens <c>a b</c> as the full-text query <c>"a" "b"*</c>.</summary>
    FtsMatch,
}
