using System.Collections.Frozen;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>The two letters under which FollowTheMoney knows a country: those of ISO 3166-1, and <c>xk</c> for Kosovo.</summary>
internal static class CountryCodes
{
    private static readonly FrozenDictionary<string, string> _codes = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The two letters of a code of three; null where ISO knows no such code.</summary>
    public static string? Find(string? alpha3) => alpha3 is null ? null : _codes.GetValueOrDefault(alpha3);

    private static IEnumerable<KeyValuePair<string, string>> Read()
    {
        using var reader = new StreamReader(typeof(CountryCodes).Assembly.GetManifestResourceStream("countries.txt")!);
        while (reader.ReadLine() is { } line)
        {
            yield return new(line[..3], line[4..]);
        }
    }
}
