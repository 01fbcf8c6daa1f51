using System.Text;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>Breaks a statement into lines for people: a clause a line, indented by sub-queries. The printer writes a space inside the braces of those, and of those only.</summary>
internal static class CypherLayout
{
    private const int LongestLine = 100;
    private const int Indent = 2;

    private static readonly string[] _clauses = ["OPTIONAL MATCH ", "MATCH ", "WHERE ", "WITH ", "RETURN ", "UNION ", "UNWIND ", "CALL "];

    /// <summary>The statement in lines.</summary>
    public static string Of(string text)
    {
        var lines = new StringBuilder();
        Append(lines, text, 0);
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, ReadOnlySpan<char> text, int indent)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsOpening(text, at))
            {
                var end = at + EndOf(text[at..]);
                AppendBlock(lines, text[(at + 2)..(end - 1)], indent);
                at = end;
            }
            else if (text[at] == ' ' && depth == 0 && StartsClause(text, at))
            {
                lines.Append('\n').Append(' ', indent);
            }
            else
            {
                depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
                lines.Append(text[at]);
            }
        }
    }

    private static void AppendBlock(StringBuilder lines, ReadOnlySpan<char> text, int indent)
    {
        if (text.Length <= LongestLine && !text.Contains("{ ", StringComparison.Ordinal))
        {
            lines.Append("{ ").Append(text).Append(" }");
            return;
        }

        lines.Append("{\n").Append(' ', indent + Indent);
        Append(lines, text, indent + Indent);
        lines.Append('\n').Append(' ', indent).Append('}');
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int at) => text[at] == '{' && at + 1 < text.Length && text[at + 1] == ' ';

    private static bool StartsClause(ReadOnlySpan<char> text, int at)
    {
        foreach (var clause in _clauses)
        {
            if (text[(at + 1)..].StartsWith(clause, StringComparison.Ordinal))
            {
                return !EndsWithin(text[..at]);
            }
        }

        return false;
    }

    // "STARTS WITH" and the like go on.
    private static bool EndsWithin(ReadOnlySpan<char> text) => text.EndsWith(" STARTS", StringComparison.Ordinal)
        || text.EndsWith(" ENDS", StringComparison.Ordinal) || text.EndsWith("OPTIONAL", StringComparison.Ordinal);

    // The place of the brace that closes the sub-query at the text's start.
    private static int EndOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var at = 0; ; at++)
        {
            depth += IsOpening(text, at) ? 1 : text[at] == '}' && text[at - 1] == ' ' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }
    }
}
