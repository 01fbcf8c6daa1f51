using System.Globalization;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;

namespace KnowledgeGraph.Stores.Tests.Imports;

/// <summary>Rows of coded events that tests import, and what a store then holds.</summary>
internal static class ImportedGraph
{
    private const int Actors = 20;
    private const int BatchRows = 50;

    /// <summary>Imports rows in batches; each line the same whatever the count.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="rows">How many.</param>
    /// <param name="patience">For how long a store that is away is waited for.</param>
    /// <param name="tell">Is told of failures that are waited out.</param>
    /// <param name="progress">Is told of rows that are done.</param>
    public static Task<ImportReport> ImportAsync(IGraphStore store, int rows, TimeSpan patience = default, Action<string>? tell = null, Action<long>? progress = null)
    {
        var writer = new PatientWriter(request => store.WriteAsync(request, CancellationToken.None), patience, TimeProvider.System, tell ?? (_ => { }), CancellationToken.None);
        var importer = new Importer(TestFile.Model, new ImportOptions { BatchRows = BatchRows, By = "me" }, writer.WriteAsync, [])
        {
            Progress = done => progress?.Invoke(done.Rows),
        };
        return importer.RunAsync(["file"], name => [new CodedFile(name, "rows", Enumerable.Range(1, rows).Select(Row))], CancellationToken.None);
    }

    /// <summary>Records and revisions, one line each; only the times of revisions are left out.</summary>
    public static async Task<IReadOnlyList<string>> ContentAsync(ICopySource source)
    {
        await using (source)
        {
            var lines = await source.ReadRevisionsAsync(CancellationToken.None).SelectMany(batch => batch).Select(revision => $"{revision with { Time = "" }}").ToListAsync();
            foreach (var type in TestFile.Model.Stored.Where(type => type.Storage != RecordStorage.Journal))
            {
                var rows = await source.ReadRowsAsync(type, CancellationToken.None).SelectMany(batch => batch).ToListAsync();
                lines.AddRange(rows.Select(row => $"{type}|{string.Join('|', row.Values.ToArray().Select(Show))}").Order(StringComparer.Ordinal));
            }

            return lines;
        }
    }

    private static CodedLine Row(int line)
    {
        var (first, second) = (Id(line % Actors), Id(line * 7 % (Actors - 1) + 1));
        var day = new DateOnly(2020, 1, 1).AddDays(line % 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var url = string.Create(CultureInfo.InvariantCulture, $"url-{line / 2}");
        return new CodedLine(line, string.Create(CultureInfo.InvariantCulture, $"{line}"), new CodedItem(new ImportItem
        {
            Entities = [State(first), State(second), Document(url)],
            Statement = new StatementDraft("COOPERATES_WITH", new UncertainDateDraft(day, day, "DAY", "STATED"), $"{first} works with {second}.",
                [new SourceDraft { Dataset = "set", RecordId = Id(line), Document = url }])
            {
                Layer = "MACHINE",
                Subject = first,
                Targets = [second],
                Key = "set:1",
            },
        }));
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"actor-{number}");

    private static EntityRecord State(string id) => new("Actor", new RecordPatch(id, new Dictionary<string, object?> { ["kind"] = "STATE", ["name"] = id }));

    private static EntityRecord Document(string id) => new("Document", new RecordPatch(id, new Dictionary<string, object?>
    {
        ["title"] = id,
        ["publishedFrom"] = "2020-01-01",
        ["publishedTo"] = "2020-01-01",
        ["publishedPrecision"] = "AT_LATEST",
        ["publishedBasis"] = "INFERRED",
    }));

    private static object? Show(object? value) => value is IEnumerable<string> list ? string.Join(',', list) : value;
}
