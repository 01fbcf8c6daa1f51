using System.Globalization;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>A source in one line for people: <c>doc-1 [120-180] Title (Publisher, 2023-01-29), DIRECT, via Agency</c>.</summary>
internal static class SourceText
{
    public static string Of(Row source, IReadOnlyDictionary<string, Row> named)
    {
        var parts = new List<string>();
        if (source.Text("documentId") is { } id)
        {
            parts.Add(string.Join(' ', new[] { id, Span(source), named.GetValueOrDefault(id) is { } document ? Describe(document) : null }.OfType<string>()));
        }

        if (source.Text("dataset") is { } dataset)
        {
            parts.Add($"{dataset} {source.Text("recordId")}");
        }

        parts.AddRange(new[] { source.Text("quote"), source.Text("via") is { } via ? $"via {via}" : null }.OfType<string>());
        return string.Join(", ", parts);
    }

    private static string? Span(Row source) => source["start"] is long start ? string.Create(CultureInfo.InvariantCulture, $"[{start}-{source["end"]}]") : null;

    private static string Describe(Row document) =>
        $"{document.Text("title")} ({string.Join(", ", new[] { document.Text("publisher"), document.Text("publishedFrom") }.OfType<string>())})";
}
