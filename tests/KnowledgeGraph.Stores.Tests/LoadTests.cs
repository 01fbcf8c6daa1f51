using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Stores.Tests.Checking;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Imports into a store that holds little, whose indexes are made at the end.</summary>
public sealed class LoadTests
{
    private const string Left = "ix_statement_layer_standing_date_from_id";
    private const string Kept = "ix_targets_statement_id_actor_id_id";

    // As many statements as make a store one that holds much.
    private const string Many = """
        INSERT INTO revision (number, time, payload_hash, outcomes) VALUES (1000, '2026-01-01T00:00:00.000Z', '', '[]');
        INSERT INTO statement (id, kind, layer, standing, gist, date_from, date_to, date_precision, date_basis, modality, version, revision)
        WITH RECURSIVE number(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < 10000)
        SELECT concat('many-', value), 'ACCUSES', 'CURATED', 'ACCEPTED', 'A claim.', '2024-01-01', '2024-01-01', 'DAY', 'STATED', 'DONE', 1, 1000 FROM number
        """;

    private TestFile _file = null!;

    [SetUp]
    public void Make() => _file = new TestFile();

    [TearDown]
    public void Delete() => _file.Dispose();

    [Test]
    public async Task A_load_leaves_out_indexes_that_it_makes_at_its_end()
    {
        await (await _file.OpenSampleAsync()).DisposeAsync();
        var all = Indexes();
        await using var store = await _file.OpenForImportAsync();
        var kept = Indexes();
        Assert.That(kept, Has.Member(Kept).And.No.Member(Left).And.SubsetOf(all));
        await store.WriteAsync(Sample() with { IdempotencyKey = "again" }, CancellationToken.None);
        Assert.That(await store.MakeIndexesAsync(CancellationToken.None), Is.EqualTo(all.Count - kept.Count));
        Assert.That(Indexes(), Is.EqualTo(all));
        Assert.That(Checks.Lines(await Checks.RunAsync(Copies.From(_file))), Is.Empty);
    }

    [Test]
    public async Task Queries_have_the_same_answers_while_indexes_are_left_out()
    {
        await using var store = await _file.OpenForImportAsync();
        await store.WriteAsync(Sample(), CancellationToken.None);
        var meanwhile = await ReadingCases.AskAsync(store);
        Assert.That(await store.MakeIndexesAsync(CancellationToken.None), Is.Positive);
        Assert.That(await ReadingCases.AskAsync(store), Is.EqualTo(meanwhile));
    }

    [Test]
    public async Task A_store_that_is_open_meanwhile_sees_what_is_loaded_and_can_write()
    {
        await using var service = await _file.OpenAsync();
        await using var load = await _file.OpenForImportAsync();
        await load.WriteAsync(Sample(), CancellationToken.None);
        Assert.That((await service.SummarizeAsync(CancellationToken.None)).Counts["Statement"], Is.Positive);
        Assert.That((await service.WriteAsync(Sample() with { IdempotencyKey = "again" }, CancellationToken.None)).Revision, Is.EqualTo(2));
        await load.MakeIndexesAsync(CancellationToken.None);
        Assert.That(Checks.Lines(await Checks.RunAsync(Copies.From(_file))), Is.Empty);
    }

    [Test]
    public async Task What_a_broken_off_load_left_out_is_made_when_the_store_is_next_opened()
    {
        await (await _file.OpenAsync()).DisposeAsync();
        var all = Indexes();
        await (await _file.OpenForImportAsync()).DisposeAsync();
        Assert.That(Indexes(), Has.No.Member(Left));
        await (await _file.OpenAsync()).DisposeAsync();
        Assert.That(Indexes(), Is.EqualTo(all));
    }

    [Test]
    public async Task A_load_into_a_store_that_holds_much_keeps_its_indexes()
    {
        await (await _file.OpenAsync()).DisposeAsync();
        var all = Indexes();
        _file.Execute(Many);
        await using var store = await _file.OpenForImportAsync();
        Assert.That(Indexes(), Is.EqualTo(all));
        Assert.That(await store.MakeIndexesAsync(CancellationToken.None), Is.Zero);
    }

    [Test]
    public async Task A_load_that_was_broken_off_goes_on_without_indexes_however_much_is_there()
    {
        await (await _file.OpenForImportAsync()).DisposeAsync();
        _file.Execute(Many);
        await using var store = await _file.OpenForImportAsync();
        Assert.That(Indexes(), Has.No.Member(Left));
        Assert.That(await store.MakeIndexesAsync(CancellationToken.None), Is.Positive);
        Assert.That(Indexes(), Has.Member(Left));
    }

    [Test]
    public async Task Making_indexes_can_be_broken_off_and_leaves_what_was_made()
    {
        await using var store = await _file.OpenForImportAsync();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.CatchAsync<OperationCanceledException>(() => store.MakeIndexesAsync(cancellation.Token));
        Assert.That(Indexes(), Has.No.Member(Left));
        Assert.That(await store.MakeIndexesAsync(CancellationToken.None), Is.Positive);
    }

    [Test]
    public async Task A_file_whose_journal_is_laid_out_as_before_is_read_and_written()
    {
        await (await _file.OpenAsync()).DisposeAsync();
        var table = _file.Texts("SELECT sql FROM sqlite_schema WHERE name = 'revision'")[0];
        _file.Execute($"PRAGMA foreign_keys = OFF; DROP TABLE revision; {table}, WITHOUT ROWID");
        await using var store = await _file.OpenAsync();
        await store.WriteAsync(Sample() with { IdempotencyKey = "sample" }, CancellationToken.None);
        Assert.That((await store.WriteAsync(Sample() with { IdempotencyKey = "sample" }, CancellationToken.None)).IsReplay, Is.True);
        Assert.That((await store.ReadJournalAsync(0, 10, CancellationToken.None)).Select(revision => revision.Number), Is.EqualTo([1]));
        Assert.That(Checks.Lines(await Checks.RunAsync(Copies.From(_file))), Is.Empty);
    }

    private static Core.Writing.WriteRequest Sample() => DataSetReader.Read(TestFile.Model, Path.Combine(TestFile.Root, "data", "arms-transfers"));

    private IReadOnlyList<string> Indexes() => _file.Texts("SELECT name FROM sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*' ORDER BY name");
}
