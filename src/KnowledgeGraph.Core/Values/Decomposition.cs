using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Core.Values;

/// <summary>What a character is once it is compatibility-decomposed (Unicode NFKD) and its marks are removed.</summary>
/// <remarks>A table of our own, as the runtime decomposes with a library of the machine's, or not at all, and a search must not differ by machine.</remarks>
internal static class Decomposition
{
    private const int HangulStart = 0xAC00;
    private const int HangulCount = 11172;

    private static readonly FrozenDictionary<int, string> _table = Read();

    /// <summary>The characters in place of one; the character itself where nothing is to be decomposed.</summary>
    public static string Of(Rune rune) => rune.Value - HangulStart is >= 0 and < HangulCount and var index
        ? Hangul(index)
        : _table.GetValueOrDefault(rune.Value) ?? rune.ToString();

    // Unicode, "Hangul Syllable Decomposition": a leading consonant, a vowel and perhaps a trailing consonant.
    private static string Hangul(int index)
    {
        var open = $"{(char)(0x1100 + (index / 588))}{(char)(0x1161 + (index % 588 / 28))}";
        return index % 28 == 0 ? open : open + (char)(0x11A7 + (index % 28));
    }

    private static FrozenDictionary<int, string> Read()
    {
        using var stream = typeof(Decomposition).Assembly.GetManifestResourceStream("decompositions.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var result, var characters])
            {
                foreach (var rune in characters.EnumerateRunes())
                {
                    table.Add(rune.Value, result);
                }
            }
        }

        return table.ToFrozenDictionary();
    }
}
