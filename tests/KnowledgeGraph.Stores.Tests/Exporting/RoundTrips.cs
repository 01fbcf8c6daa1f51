using System.Text.RegularExpressions;
using KnowledgeGraph.Core;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Exporting;

/// <summary>Imports exported JSON lines again.</summary>
internal static partial class RoundTrips
{
    /// <summary>Imports a file; no line of it may be refused.</summary>
    public static async Task ImportAsync(IGraphStore store, string file)
    {
        var rows = new GraphLineReader(TestFile.Model).Read(new TextLines(file), CancellationToken.None).Select(row => new CodedLine(row.Line, row.Text, Coded(row.Content)));
        var importer = new Importer(TestFile.Model, new ImportOptions { BatchRows = 20 }, request => store.WriteAsync(request, CancellationToken.None), []);
        var report = await importer.RunAsync(["graph.jsonl"], name => [new CodedFile(name, "jsonl", rows)], CancellationToken.None);
        Assert.That(report.Total.Refused, Is.Zero, string.Join('\n', report.Files.SelectMany(part => part.FirstRefused)));
    }

    /// <summary>An exported file without what tells of revisions, which an import makes anew.</summary>
    public static IReadOnlyList<string> WithoutRevisions(string file) =>
        [.. file.Split('\n').Skip(1).Where(line => !line.Contains("\"record\":\"Revision\"", StringComparison.Ordinal)).Select(line => Revision().Replace(line, ""))];

    private static CodedRow Coded(RowContent content) => content switch
    {
        GraphRecord graph => new CodedItem(graph.Item),
        OtherRecord other => new OtherCode(other.Code),
        RefusedRecord refused => new RefusedRow(refused.Refusal),
        _ => throw new InvalidOperationException($"A graph file holds no {content.GetType().Name}."),
    };

    [GeneratedRegex(",\"revision\":[0-9]+")]
    private static partial Regex Revision();

    private sealed class TextLines(string text) : LineReader
    {
        private readonly string[] _lines = text.TrimEnd('\n').Split('\n');
        private int _read;

        public override bool TryRead(out InputLine line)
        {
            line = _read < _lines.Length ? new InputLine(_read + 1, _lines[_read], null) : default;
            return _read++ < _lines.Length;
        }
    }
}
