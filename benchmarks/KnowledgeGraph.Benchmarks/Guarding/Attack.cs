using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>A small request that asks for much, or a request at one of the limits.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Query">The document.</param>
/// <param name="Bytes">As how many bytes it is sent, a comment among them; null where that does not matter.</param>
internal sealed record Attack(string Name, string Query, int? Bytes = null)
{
    private const int LargestBody = 1024 * 1024;

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("fragments that each spread the next twice, 49 levels",
            $"{{ ...F0 }} {Times(49, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}")} fragment F49 on Query {{ __typename }}"),
        new("900 fields of one name to be merged", $"{{ {Times(900, _ => "__typename")} }}"),
        new("different fields below 100 of one name", $"{{ {Times(100, i => $"__schema {{ queryType {{ a{i}: name }} }}")} }}"),
        new("fields to be merged within fields to be merged", $"{{ {Times(45, _ => $"__schema {{ {Times(4, _ => "queryType { name }")} }}")} }}"),
        new("negative first", "{ actors(first: -1000000) { nodes { id } } }"),
        new("pages of 1000 within pages of 1000", "{ actors(first: 1000) { nodes { accuses(first: 1000) { nodes { accuses(first: 1000) { nodes { id } } } } } } }"),
        new("999 unknown fields", $"{{ {Times(999, i => $"actor{i}")} }}"),
        new("10,000 unknown fields", $"{{ {Times(10_000, i => $"x{i}")} }}"),
        new("types of fields of types, 8 levels", $"{{ __schema {{ types {{ {Nested("fields { type { ", 8, "name")} }} }} }}"),
        new("90 lists of introspection", $"{{ __schema {{ {Times(90, i => $"a{i}: types {{ fields {{ name }} }}")} }} }}"),
        new("fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
        new("60 levels of fields", $"{{ {Nested("__schema { ", 60, "name")} }}"),
        new("101 aliases", Aliases(101)),
        new("100 aliases", Aliases(100)),
        new("501 operators in a filter", Filter(250)),
        new("499 operators in a filter", Filter(249)),
        new("the largest body, of braces", new string('{', 900_000), LargestBody),
        new("the largest body, of a comment", "{ __typename }", LargestBody),
        new("a byte more", "{ __typename }", LargestBody + 1),
    ];

    /// <summary>The request, other than any before, so that nothing that was kept of one answers it.</summary>
    public byte[] Body(int number)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"{Query} #{number:D9}");
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        return Bytes is { } bytes ? JsonSerializer.SerializeToUtf8Bytes(new { query = query + new string('-', bytes - body.Length) }) : body;
    }

    private static string Aliases(int count) => $"{{ {Times(count, i => $"a{i}: actor(id: \"actor{i}\") {{ name }}")} }}";

    private static string Filter(int count) => $"{{ actors(where: {{ or: [{Times(count, i => $"{{ id: {{ eq: \"actor{i}\" }} }}")}] }}) {{ totalCount }} }}";

    private static string Times(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static string Nested(string open, int times, string inner) =>
        string.Concat(Enumerable.Repeat(open, times)) + inner + new string('}', times * open.Count(letter => letter == '{'));
}
