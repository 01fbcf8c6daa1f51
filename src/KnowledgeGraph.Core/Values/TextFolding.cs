using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Core.Values;

/// <summary>Folds text into the tokens that search compares: compatibility-decomposed, marks removed, case folded, split at anything but letters and digits.</summary>
public static class TextFolding
{
    /// <summary>The tokens of a text in their order; empty where it holds no letter or digit.</summary>
    public static IReadOnlyList<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var token = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().SelectMany(Decomposed))
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsLetterOrDigit(rune))
            {
                // Sharp s has no single-letter fold; Unicode folds it to two.
                token.Append(rune.Value is 'ß' or 'ẞ' ? "ss" : Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString());
            }
            else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
            {
                Flush(tokens, token);
            }
        }

        Flush(tokens, token);
        return tokens;
    }

    private static IEnumerable<Rune> Decomposed(Rune rune) => rune.IsAscii ? [rune] : Decomposition.Of(rune).EnumerateRunes();

    private static void Flush(List<string> tokens, StringBuilder token)
    {
        if (token.Length > 0)
        {
            tokens.Add(token.ToString());
            token.Clear();
        }
    }
}
