using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>The sample data set with a machine-coded statement, a correction and a review, of which the statements about one affair are exported.</summary>
internal static class SampleExport
{
    public const string Title = "Arms & \"<rockets>\" {100%}: $5_million #1 ~ ^ \\ \u2014 שלום 😀";

    private static readonly GraphModel _model = DataSetFolder.Model;

    public static async Task<MemoryExport> MakeAsync()
    {
        var graph = new MemoryGraph(_model, new FixedClock());
        await graph.WriteAsync(DataSetReader.Read(_model, Path.Combine(AppContext.BaseDirectory, "data", "arms-transfers")));
        await graph.WriteAsync(MachineCoded());
        var kirby = graph.Rows(_model.Record("Statement")).Single(row => row.Text("speakerId") == "usa-kirby" && row.Text("kind") == "ACCUSES");
        await graph.WriteAsync(new WriteRequest([Correction(kirby)]) { By = "ada", Note = "Read again" });
        var stoltenberg = graph.Rows(_model.Record("Statement")).Single(row => row.Text("speakerId") == "nato-stoltenberg" && row.Text("kind") == "ACCUSES");
        await graph.WriteAsync(new WriteRequest([new ReviewCommand("review", stoltenberg.Id, "REJECTED", "Not about this event")]));
        return new MemoryExport(
            _model, graph, row => row.Text("layer") == "MACHINE" || row.Text("eventId")?.StartsWith("ev-arms-supply-2023", StringComparison.Ordinal) == true);
    }

    private static WriteRequest MachineCoded()
    {
        var document = new Dictionary<string, object?>
        {
            ["title"] = Title,
            ["publisher"] = "Post and Times",
            ["url"] = "https://news.test/a_b?c={d}&e=%20#f",
            ["retrieved"] = "2023-02-03",
            ["publishedFrom"] = "2023-02-02",
            ["publishedTo"] = "2023-02-02",
            ["publishedPrecision"] = "AT_LATEST",
            ["publishedBasis"] = "INFERRED",
        };
        var statement = new StatementDraft(
            "COOPERATES_WITH", new UncertainDateDraft("2023-02-01", "2023-02-01", "DAY", "STATED"), "Russia aids\nNorth Korea with material.",
            [
                new SourceDraft { Dataset = "GDELT 2.0", RecordId = "77/a b" },
                new SourceDraft { Document = "url-x", Start = 0, End = 12, TextHash = ContentHash.OfText("12 characters"u8), Quote = "DIRECT" },
            ])
        {
            Layer = "MACHINE",
            Subject = "rus",
            Targets = ["prk"],
            Confidence = 40,
            Coder = "GDELT 2.0",
            Key = "gdelt:0711",
        };
        return new WriteRequest(
            [new UpsertCommand("documents", _model.Record("Document"), [new RecordPatch("url-x", document)]), new RecordStatementsCommand("statements", [statement])]);
    }

    private static CorrectCommand Correction(Row kirby) => new(
        "correct", kirby.Id, "The day was misread",
        new StatementDraft("ACCUSES", new UncertainDateDraft("2023-01-20", "2023-01-20", "DAY", "STATED"), kirby.Text("gist")!, [new SourceDraft { Dataset = "set", RecordId = "1" }])
        {
            Speaker = "usa-kirby",
            OnBehalfOf = ["usa"],
            Targets = ["prk", "wagner"],
            Event = "ev-arms-supply-2023-wagner",
        });

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    }
}
