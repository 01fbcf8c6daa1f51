using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cases.Tests.Harness;

namespace KnowledgeGraph.Cases.Tests.Cookbook;

/// <summary>One file of <c>graph-schema/cookbook/</c>: a header of comments that says what is asked, and the query.</summary>
public sealed partial class CookbookFile
{
    public const string Extension = ".cypher";
    public const string ExpectedExtension = ".expected.json";

    private const string Entry = "//   ";

    private CookbookFile(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Text = File.ReadAllText(path);
        var header = Text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
        Question = header[0][2..].Trim();
        Parameters = Section(header, "// Parameters").ToList();
        Columns = Section(header, "// Columns").Select(line => NameAndMeaning().Match(line)).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();
    }

    public static string Folder => Path.Combine(Repository.Root, "graph-schema", "cookbook");

    public string Name { get; }

    public string Text { get; }

    public string Question { get; }

    /// <summary>The lines on parameters: for each one what it is, and one that sets it in Neo4j Browser.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>The documented columns with their meanings.</summary>
    public IReadOnlyList<(string Name, string Meaning)> Columns { get; }

    public string ExpectedPath => Path.Combine(Folder, Name + ExpectedExtension);

    /// <summary>The query without comments.</summary>
    public string Query => string.Join('\n', Text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    public static IReadOnlyList<CookbookFile> All() =>
        [.. Directory.GetFiles(Folder, "*" + Extension).Order(StringComparer.Ordinal).Select(path => new CookbookFile(path))];

    /// <summary>The documented parameters: name, type, meaning.</summary>
    public IEnumerable<(string Name, string Type, string Meaning)> Described() =>
        from line in Parameters
        let match = Description().Match(line)
        where match.Success
        select (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);

    /// <summary>The example's values by name.</summary>
    public IReadOnlyDictionary<string, object?> Examples() => Parameters
        .Select(line => Example().Match(line))
        .Where(match => match.Success)
        .ToDictionary(match => match.Groups[1].Value, match => (object?)Value(match.Groups[2].Value));

    /// <summary>The parameters that the query uses.</summary>
    public IEnumerable<string> Used() => Usage().Matches(Query).Select(match => match.Groups[1].Value).Distinct();

    public override string ToString() => Name;

    private static object Value(string text) =>
        text.StartsWith('\'') ? text.Trim('\'') : long.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Section(List<string> header, string title) => header
        .SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => line.StartsWith(Entry, StringComparison.Ordinal))
        .Select(line => line[Entry.Length..]);

    [GeneratedRegex(@"^(\w+)  +(.+)$")]
    private static partial Regex NameAndMeaning();

    [GeneratedRegex(@"^(\w+)  (STRING|INTEGER)  (.+)$")]
    private static partial Regex Description();

    [GeneratedRegex(@"^:param (\w+) => ('[^']*'|\d+)$")]
    private static partial Regex Example();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Usage();
}
