using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Coding;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Importing.Tests.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>What coding makes of rows can be written, in any order, and leaves alone what is there.</summary>
internal sealed class WrittenRowsTests
{
    private static readonly string[] _codes = ["016", "030", "0312", "054", "062", "112", "1123"];

    private static readonly ActorRecord[] _actors =
    [
        .. "RUS RUSGOV PRK USA IGOWSTNAT IGOUNOREFHCR MNCUSAMED TURkur rus GOV QQQ AFGINSTAL".Split(' ').Select(code => new ActorRecord(code, null, null, [])),
        new(null, "Ministry of Silence", "Russian Federation", ["Government", "Police"]),
        new(null, "Ministry of Silence", "RUS", ["Government"]),
        new(null, "Anna Example", "Kenya", ["Parties"]) { Title = "Speaker" },
    ];

    [Test]
    public async Task Every_coded_row_is_taken_by_the_store()
    {
        var report = await new ImportRun().ImportAsync(Rows());

        Assert.That((report.Total.Refused, report.Total.Recorded + report.Total.Added + report.Total.AlreadyThere), Is.EqualTo((0, 400)));
        Assert.That(report.Total.Added, Is.GreaterThan(10), "Some rows are reports of what others report.");
    }

    [Test]
    public async Task The_order_of_rows_does_not_matter()
    {
        var (forth, back) = (new ImportRun(), new ImportRun());
        await forth.ImportAsync(Rows());
        await back.ImportAsync(Rows().Reverse());

        Assert.That(Content(back), Is.EqualTo(Content(forth)));
    }

    [Test]
    public async Task Curated_records_stay_as_they_are()
    {
        var run = new ImportRun();
        await run.Graph.WriteAsync(DataSetReader.Read(DataSetFolder.Model, Path.Combine(AppContext.BaseDirectory, "data", "arms-transfers")));
        var before = run.Content().Where(line => !line.StartsWith("Revision", StringComparison.Ordinal)).ToList();
        await run.ImportAsync(Rows());

        Assert.That(before.Except(run.Content()), Is.Empty);
        Assert.That(run.Graph.Rows(DataSetFolder.Model.Record("Statement")).Count(row => row.Text("layer") == "MACHINE"), Is.GreaterThan(100));
    }

    [Test]
    public async Task Mentions_are_added_to_the_event_even_in_the_document_that_its_own_row_names()
    {
        var (run, report) = (new ImportRun(), new ReportRecord("https://a.example/1", null, "2024-01-03"));
        var mention = new MentionRecord("GDELT 2.0", "1", report, 60) { Place = "3" };
        RowContent[] contents = [Codings.Cameo("112", "RUS", "USA") with { Report = report }, mention, mention with { Place = "9", Confidence = 20 }, mention];
        var rows = contents.Select((content, index) => new CodedLine(index + 1, "", Codings.Code(content))).ToList();
        var total = (await run.ImportAsync(rows)).Total;

        Assert.That((total.Recorded, total.Added, total.AlreadyThere, total.Refused), Is.EqualTo((1, 2, 1, 0)));
        Assert.That(
            run.Graph.Rows(DataSetFolder.Model.Record("Source")).Select(source => (source.Text("recordId"), source["confidence"])),
            Is.EquivalentTo(new (string?, object?)[] { ("1", null), ("1/3", 60L), ("1/9", 20L) }));
    }

    [Test]
    public async Task A_whole_file_of_GDELT_is_written_and_is_there_the_second_time()
    {
        var (run, rows) = (new ImportRun(), Lines(GdeltFileTests.Whole, "gdelt-2"));
        var first = (await run.ImportAsync(rows)).Total;
        var second = (await run.ImportAsync(rows)).Total;

        Assert.That((first.Recorded + first.Added, first.AlreadyThere, first.Other, first.Refused), Is.EqualTo((182, 0, 1_823, 106)));
        Assert.That((second.AlreadyThere, second.Other, second.Refused, second.Revisions), Is.EqualTo((182, 1_823, 106, 0)));
    }

    [Test]
    public async Task Mentions_of_events_that_were_recorded_are_added_and_others_refused()
    {
        var run = new ImportRun();
        var events = (await run.ImportAsync(Lines("aamend.events.csv", "gdelt-2"))).Total;
        var mentions = (await run.ImportAsync(Lines("aamend.mentions.csv", "gdelt-mentions"))).Total;

        Assert.That((events.Recorded + events.Added, events.Refused), Is.EqualTo((11, 6)));
        Assert.That((mentions.Added, mentions.Refused), Is.EqualTo((9, 91)));
    }

    private static List<CodedLine> Lines(string name, string format) =>
        [.. GdeltFileTests.Rows(name, format).Select(row => new CodedLine(row.Row.Line, row.Row.Text, row.Coded))];

    private static IReadOnlyList<CodedLine> Rows()
    {
        var (random, coder) = (new Random(7), new EventCoder(CodingFolder.Tables));
        return [.. Enumerable.Range(1, 400).Select(line =>
        {
            var day = $"2024-01-0{random.Next(1, 4)}";
            var record = new EventRecord(
                "GDELT 2.0", line.ToString(CultureInfo.InvariantCulture), "cameo", EventCode.Of(_codes[random.Next(_codes.Length)]), day, day, "DAY",
                _actors[random.Next(_actors.Length)], _actors[random.Next(_actors.Length)], new ReportRecord($"https://a.example/{line % 50}", null, "2024-01-03"));
            return new CodedLine(line, $"row {line}", coder.Code(record));
        })];
    }

    /// <summary>All but the revisions, which depend on the order.</summary>
    private static IEnumerable<string> Content(ImportRun run) =>
        from type in DataSetFolder.Model.Stored
        where type.Storage != RecordStorage.Journal
        from row in run.Graph.Rows(type)
        let values = type.Columns.Where(column => column.Name != "revision").Select(column => row[column] is string[] list ? string.Join(',', list) : row[column])
        let line = $"{type} {string.Join('|', values)}"
        orderby line
        select line;
}
