using System.Text;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>
/// Comparisons of stored text with a parameter, by code point. Neo4j 5.26 compares the two by UTF-16 unit, but orders stored text by
/// code point; the two differ only where the first difference is between U+E000–U+FFFF and what lies above. Two regular expressions
/// name these texts, so that the answer is right whichever way the server compares.
/// </summary>
internal static class TextOrder
{
    private const string Nothing = "(?!)";

    /// <summary>A comparison; <c>Before</c> and <c>After</c> at a parameter's name stand for the expressions.</summary>
    public static string Compare(string operand, string sign, string parameter)
    {
        var (also, never) = sign[0] == '<' ? ("Before", "After") : ("After", "Before");
        return $"(({operand} {sign} {parameter} OR {operand} =~ {parameter}{also}) AND NOT {operand} =~ {parameter}{never})";
    }

    /// <summary>Whether a text holds letters about which the two orders can differ.</summary>
    public static bool IsNeeded(string text) => text.Any(letter => letter >= '\uD800');

    /// <summary>The texts that come before a text although UTF-16 puts them after it.</summary>
    public static string Before(string text) => Expression(text, rune => rune.Value > char.MaxValue, @"[\x{E000}-\x{FFFF}]");

    /// <summary>The texts that come after a text although UTF-16 puts them before it.</summary>
    public static string After(string text) => Expression(text, rune => rune.Value is >= 0xE000 and <= char.MaxValue, @"[\x{10000}-\x{10FFFF}]");

    private static string Expression(string text, Func<Rune, bool> isMet, string others)
    {
        var (pattern, depth) = (new StringBuilder("(?s)"), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (isMet(rune))
            {
                pattern.Append("(?:").Append(others).Append(".*|");
                depth++;
            }

            pattern.Append(rune.IsAscii && !Rune.IsLetterOrDigit(rune) ? "\\" : "").Append(rune.ToString());
        }

        return depth == 0 ? Nothing : pattern.Append(Nothing).Append(')', depth).ToString();
    }
}
