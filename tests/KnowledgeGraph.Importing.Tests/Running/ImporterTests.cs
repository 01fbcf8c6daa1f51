using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Running;

internal sealed class ImporterTests
{
    [Test]
    public async Task Each_row_is_counted_as_what_became_of_it()
    {
        var run = new ImportRun();
        await run.ImportAsync(Rows.Cooperation(1, "2024-01-01"));
        var report = await run.ImportAsync(
            Rows.Cooperation(1, "2024-01-01"), Rows.Cooperation(2, "2024-01-01"), Rows.Cooperation(3, "2024-01-02"), Rows.Other(4, "042"), Rows.Other(5, "042"),
            Rows.Other(6, "19"), Rows.Refused(7), Rows.Wrong(8), Rows.Mention(9, "3", "url-a"));
        var total = report.Total;
        Assert.Multiple(() =>
        {
            Assert.That((total.Read, total.Recorded, total.Added, total.AlreadyThere), Is.EqualTo((9, 1, 2, 1)));
            Assert.That(total.OtherCodes, Is.EqualTo(new Dictionary<string, long> { ["042"] = 2, ["19"] = 1 }));
            Assert.That(total.RefusedBy, Is.EqualTo(new Dictionary<string, long> { ["incomplete"] = 1, ["invalid"] = 1 }));
            Assert.That(report.End, Is.EqualTo(ImportEnd.Complete));
        });
    }

    [Test]
    public async Task Rows_at_fault_are_found_in_a_refused_batch_and_the_others_are_written()
    {
        var run = new ImportRun();
        var report = await run.ImportAsync(Enumerable.Range(1, 50).Select(line => line is 7 or 8 or 50 ? Rows.Wrong(line) : Rows.Cooperation(line, $"2024-01-{line % 28 + 1:00}")));
        Assert.That(string.Join(' ', run.Refused.Select(refused => refused.Line)), Is.EqualTo("7 8 50"));
        Assert.That(run.Refused[0], Is.EqualTo(new RefusedLine(
            7, "7,2024-02-30,aaa,bbb", new("invalid", "date.from", "'2024-02-30' is no day", "a day of the calendar as yyyy-MM-dd"))));
        Assert.That(report.Total.Recorded + report.Total.Added, Is.EqualTo(47));
        Assert.That(run.Graph.Rows(ImportRun.Model.Record("Source")), Has.Count.EqualTo(47));
    }

    [Test]
    public async Task Refusals_of_coding_and_of_the_store_come_in_the_order_of_lines()
    {
        var run = new ImportRun();
        await run.ImportAsync(Rows.Wrong(1), Rows.Refused(2), Rows.Cooperation(3, "2024-01-01"), Rows.Wrong(4), Rows.Refused(5));
        Assert.That(string.Join(' ', run.Refused.Select(refused => refused.Line)), Is.EqualTo("1 2 4 5"));
    }

    [Test]
    public async Task A_second_run_finds_all_there_and_makes_no_revision()
    {
        var run = new ImportRun { Options = new ImportOptions { BatchRows = 4, By = "me" } };
        var rows = Enumerable.Range(1, 30).Select(line => line % 10 == 0 ? Rows.Wrong(line) : Rows.Cooperation(line, $"2024-01-{line:00}")).ToList();
        await run.ImportAsync(rows);
        var content = run.Content();
        var report = await run.ImportAsync(rows);
        Assert.That(run.Content(), Is.EqualTo(content));
        Assert.That((report.Total.AlreadyThere, report.Total.Refused, report.Total.Revisions), Is.EqualTo((27, 3, 0)));
    }

    [Test]
    public async Task An_interrupted_import_goes_on_and_ends_as_one_that_was_not()
    {
        var rows = Enumerable.Range(1, 40).Select(line => line == 13 ? Rows.Wrong(line) : Rows.Cooperation(line, $"2024-01-{line % 28 + 1:00}")).ToList();
        var whole = new ImportRun { Options = new ImportOptions { BatchRows = 5 } };
        await whole.ImportAsync(rows);

        var run = new ImportRun { Options = whole.Options };
        using var interruption = new CancellationTokenSource();
        run.Progress = progress => interruption.CancelIf(progress.Rows >= 15);
        var report = await run.ImportAsync(interruption.Token, ("file", rows));
        Assert.That((report.End, report.Total.Read), Is.EqualTo((ImportEnd.Interrupted, 15)));
        await run.ImportAsync(rows);
        Assert.That(run.Content(), Is.EqualTo(whole.Content()));
    }

    [Test]
    public async Task Batches_end_by_rows_and_by_characters()
    {
        var run = new ImportRun { Options = new ImportOptions { BatchRows = 3, BatchCharacters = 45 } };
        await run.ImportAsync(Enumerable.Range(1, 7).Select(line => Rows.Cooperation(line, $"2024-01-{line:00}") with { Text = new string('x', line == 5 ? 100 : 10) }));
        Assert.That(string.Join(' ', run.Writes.Select(write => write.Commands.OfType<RecordStatementsCommand>().Single().Statements.Count)), Is.EqualTo("3 1 1 2"));
        Assert.That(run.Writes[0].Note, Is.EqualTo("Imported as rows, lines 1 to 3."));
        Assert.That(run.Writes[0].Source, Is.EqualTo("file"));
    }

    [Test]
    public async Task Too_many_refusals_end_it_after_the_batch()
    {
        var run = new ImportRun { Options = new ImportOptions { BatchRows = 2, MostRefused = 2 } };
        var report = await run.ImportAsync(CancellationToken.None, ("a", [Rows.Refused(1), Rows.Cooperation(2, "2024-01-01"), Rows.Wrong(3), Rows.Wrong(4), Rows.Cooperation(5, "2024-01-02")]), ("b", []));
        Assert.That((report.End, report.Total.Refused, report.Files.Count), Is.EqualTo((ImportEnd.TooManyRefused, 2, 1)));
        Assert.That(report.Total.Read, Is.EqualTo(3));
    }

    [Test]
    public async Task A_file_that_breaks_off_is_imported_up_to_there_and_the_next_one_too()
    {
        var run = new ImportRun();
        var report = await run.ImportAsync(CancellationToken.None, ("a", BreakOff()), ("b", [Rows.Cooperation(1, "2024-01-03")]));
        Assert.That(report.Files.Select(file => (file.Name, file.Tally.Recorded, file.Failure)), Is.EqualTo(new (string, long, string?)[] { ("a", 1, "Line 2: cut off."), ("b", 1, null) }));
        Assert.That(report.End, Is.EqualTo(ImportEnd.Complete));

        static IEnumerable<CodedLine> BreakOff()
        {
            yield return Rows.Cooperation(1, "2024-01-01");
            throw new ImportFailedException("Line 2: cut off.");
        }
    }

    [Test]
    public async Task A_store_that_fails_ends_it_with_the_reason()
    {
        var importer = new Importer(ImportRun.Model, new ImportOptions(), _ => throw new StoreUnavailableException("The disk is full."), []);
        var report = await importer.RunAsync(["a", "b"], name => [new CodedFile(name, "rows", [Rows.Cooperation(1, "2024-01-01"), Rows.Refused(2)])], CancellationToken.None);
        Assert.That((report.End, report.Reason, report.Total.Read, report.Files.Count), Is.EqualTo((ImportEnd.StoreLost, "The disk is full.", 0, 1)));
    }
}
