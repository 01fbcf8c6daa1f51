using System.Diagnostics;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Importing.Tests.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

internal sealed class GraphLineReaderTests
{
    private static readonly string[] _things = [GraphLines.Document, GraphLines.Actor("a1"), GraphLines.Actor("b1")];

    [TestCase(GraphLines.Header, true)]
    [TestCase("""{"format":"knowledge-graph","version":2}""", false)]
    [TestCase("""{"format":7}""", false)]
    [TestCase("[]", false)]
    [TestCase("a,b", false)]
    public void A_file_is_recognized_by_its_header(string line, bool expected) =>
        Assert.That(new GraphLineReader(ImportRun.Model).Recognizes([line]), Is.EqualTo(expected));

    [TestCase("", "Line 1: The line is no JSON")]
    [TestCase("""{"format":"knowledge-graph","version":2}""", "Line 1: The version is 2; expected {\"format\":\"knowledge-graph\",\"version\":1} to begin with.")]
    [TestCase("""{"record":"Actor"}""", "Line 1: The line names no format")]
    public void A_file_without_the_header_is_not_read(string first, string message)
    {
        var failure = Assert.Catch<ImportFailedException>(() => Read(first).ToList());
        Assert.That(failure!.Message, Does.StartWith(message));
    }

    [Test]
    public async Task A_graph_is_recorded_and_then_found_there()
    {
        var (_, line) = GraphLines.Statement("k");
        string[] lines =
        [
            """{"record":"Revision","number":1,"time":"2024-01-01T00:00:00.000Z"}""", .. _things, GraphLines.Event("e1"),
            GraphLines.Actor("c1").Replace("STATE", "AGENCY", StringComparison.Ordinal),
            """{"record":"Affiliation","member":"c1","whole":"b1","role":"part","from":"2020-01-01","revision":1}""", line,
        ];
        var run = new ImportRun();
        var first = await ImportAsync(run, lines);
        Assert.That((first.Total.Recorded, first.Total.OtherCodes["Revision"]), Is.EqualTo((7, 1)), string.Join('\n', run.Refused));
        run.Options = run.Options with { BatchRows = 2 };
        var second = await ImportAsync(run, lines);
        Assert.That((second.Total.AlreadyThere, second.Total.Refused), Is.EqualTo((7, 0)), string.Join('\n', run.Refused));
        Assert.That(run.Graph.Rows(ImportRun.Model.Record("Involves")).Single().Text("actorId"), Is.EqualTo("a1"));
    }

    [Test]
    public async Task Rows_wait_for_what_they_refer_to()
    {
        var one = GraphLines.Statement("1");
        var two = GraphLines.Statement("2");
        var (less, more) = string.CompareOrdinal(one.Id, two.Id) < 0 ? (("1", one), ("2", two)) : (("2", two), ("1", one));
        var (id, responding) = GraphLines.Statement(less.Item1, ("respondsTo", more.Item2.Id));
        string[] lines = [.. _things, GraphLines.Event("e1", "e3"), GraphLines.Event("e2"), GraphLines.Event("e3", "e4"), GraphLines.Event("e4"), responding, more.Item2.Line];
        var order = Read([GraphLines.Header, .. lines]).Select(row => row.Line).ToList();
        Assert.That(string.Join(' ', order), Is.EqualTo("2 3 4 6 8 7 5 10 9"));
        var run = new ImportRun { Options = new ImportOptions { BatchRows = 1 } };
        var report = await ImportAsync(run, lines);
        Assert.That(report.Total.Recorded, Is.EqualTo(9), string.Join('\n', run.Refused));
        Assert.That(run.Graph.Rows(ImportRun.Model.Record("Statement")).Single(row => row.Id == id).Text("respondsToId"), Is.EqualTo(more.Item2.Id));
    }

    [Test]
    public void Rows_that_wait_for_each_other_or_for_nothing_pass_at_the_end()
    {
        var order = Read(GraphLines.Header, GraphLines.Event("e1", "e2"), GraphLines.Event("e2", "e1"), GraphLines.Event("e3", "e9")).Select(row => row.Line);
        Assert.That(string.Join(' ', order), Is.EqualTo("2 3 4"));
    }

    [TestCase("""{"record":"Actor","id":"x","kind":"STATE"}""", "Actor", "A new Actor needs name")]
    [TestCase("""{"record":"Actor","id":"x","kind":"STATE","name":"X","nick":"Y"}""", "nick", "Actor has no field 'nick'")]
    [TestCase("""{"record":"Actor","id":"x","kind":"REALM","name":"X"}""", "Actor.kind", "'REALM' is no ActorKind")]
    [TestCase("""{"record":"Actor","id":"x","kind":7,"name":"X"}""", "kind", "7")]
    [TestCase("""{"record":"Actor","id":"x","kind":"STATE","name":"X","affiliations":[{"whole":"a1","role":"r"}]}""", null, "The Actor holds a list of Affiliation")]
    [TestCase("""{"record":"Affiliation","id":"af-x","member":"a1","whole":"b1","role":"r"}""", "id", "'af-x' is not the id of what the line says")]
    [TestCase("""{"record":"Edge"}""", null, "'Edge' is no record")]
    [TestCase("""{"id":"x"}""", null, "The field 'record' is missing")]
    [TestCase("""{"record":"Actor","record":"Event"}""", null, "no JSON")]
    [TestCase("7", null, "7")]
    public async Task A_line_that_is_wrong_is_refused_with_its_place(string line, string? column, string found)
    {
        var run = new ImportRun();
        var report = await ImportAsync(run, [.. _things, line]);
        Assert.That((report.Total.Recorded, run.Refused.Count), Is.EqualTo((3, 1)));
        Assert.That((run.Refused[0].Line, run.Refused[0].Refusal.Column, run.Refused[0].Text), Is.EqualTo((5, column, line)));
        Assert.That(run.Refused[0].Refusal.Found, Does.StartWith(found));
        Assert.That(run.Refused[0].Refusal.Expected, Is.Not.Empty);
    }

    [Test]
    public async Task An_entity_that_is_there_and_differs_is_refused_with_the_field()
    {
        var run = new ImportRun();
        await ImportAsync(run, [.. _things, GraphLines.Event("e1")]);
        await ImportAsync(run, GraphLines.Actor("a1").Replace("\"name\":\"a1\"", "\"name\":\"A\"", StringComparison.Ordinal), GraphLines.Event("e1").Replace("HOST", "GUEST", StringComparison.Ordinal));
        Assert.That(run.Refused.Select(refused => (refused.Refusal.Reason, refused.Refusal.Column)), Is.EqualTo(new[] { ("conflict", "Actor.name"), ("conflict", "Event") }));
    }

    [Test]
    public async Task Statements_end_in_the_standing_that_they_had()
    {
        var replacement = GraphLines.Statement("k", ("version", 2));
        var retracted = GraphLines.Statement("k", ("standing", "RETRACTED"), ("retraction", GraphLines.Retraction("misread", replacement.Id)), ("review", GraphLines.Review("ACCEPTED")));
        var rejected = GraphLines.Statement("r", ("standing", "REJECTED"), ("review", GraphLines.Review("REJECTED", "not said")));
        var proposed = GraphLines.Statement("p", ("standing", "PROPOSED"), ("review", GraphLines.Review("PROPOSED")));
        string[] lines = [.. _things, .. new[] { replacement, retracted, rejected, proposed }.OrderBy(statement => statement.Id, StringComparer.Ordinal).Select(statement => statement.Line)];
        var run = new ImportRun { Options = new ImportOptions { BatchRows = 1 } };
        await ImportAsync(run, lines);
        Assert.That(run.Refused, Is.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(Statement(run, replacement.Id)["version"], Is.EqualTo(2));
            Assert.That(Statement(run, retracted.Id).Text("standing"), Is.EqualTo("RETRACTED"));
            Assert.That(Statement(run, retracted.Id).Text("retractionReplacementId"), Is.EqualTo(replacement.Id));
            Assert.That(Statement(run, rejected.Id).Text("standing"), Is.EqualTo("REJECTED"));
            Assert.That(Statement(run, proposed.Id).Text("standing"), Is.EqualTo("PROPOSED"));
            Assert.That(run.Graph.Rows(ImportRun.Model.Record("Review")).Select(review => (review.Text("standing"), review.Text("note"))),
                Is.EquivalentTo(new[] { ("ACCEPTED", null), ("REJECTED", "not said"), ("PROPOSED", null) }));
            Assert.That(run.Graph.Rows(ImportRun.Model.Record("Accuses")).Select(edge => edge.Text("statementId")), Is.EqualTo(new[] { replacement.Id }));
        });

        run.Options = new ImportOptions();
        var again = await ImportAsync(run, lines);
        Assert.That(again.Total.AlreadyThere, Is.EqualTo(7), string.Join('\n', run.Refused));
    }

    private static Row Statement(ImportRun run, string id) => run.Graph.Rows(ImportRun.Model.Record("Statement")).Single(row => row.Id == id);

    private static IEnumerable<ReadRow> Read(params IReadOnlyList<string> lines) => new GraphLineReader(ImportRun.Model).Read(new TextLines(lines), CancellationToken.None);

    private static Task<ImportReport> ImportAsync(ImportRun run, params IReadOnlyList<string> lines) =>
        run.ImportAsync(Read([GraphLines.Header, .. lines]).Select(row => new CodedLine(row.Line, row.Text, row.Content switch
        {
            GraphRecord record => new CodedItem(record.Item),
            RefusedRecord refused => new RefusedRow(refused.Refusal),
            OtherRecord other => new OtherCode(other.Code),
            _ => throw new UnreachableException(),
        })));
}
