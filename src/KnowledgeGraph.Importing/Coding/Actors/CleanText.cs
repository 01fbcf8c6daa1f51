using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Tidies texts of rows.</summary>
internal static class CleanText
{
    /// <summary>The text without line ends, control characters and needless spaces; null where nothing is left.</summary>
    public static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control;
            if (!isSpace)
            {
                clean.Append(rune.ToString());
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        var result = clean.ToString().TrimEnd(' ');
        return result.Length == 0 ? null : result;
    }

    /// <summary>The first code points of a text, with an ellipsis where there are more.</summary>
    public static string Shorten(string text, int length) =>
        text.Length <= length || text.EnumerateRunes().Count() <= length
            ? text
            : string.Concat(text.EnumerateRunes().Take(length - 1).Select(rune => rune.ToString())) + "…";
}
