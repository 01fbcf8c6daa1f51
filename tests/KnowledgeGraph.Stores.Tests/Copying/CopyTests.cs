using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Sqlite.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Copying;

public sealed class CopyTests
{
    [Test]
    public async Task A_copied_file_holds_the_same_rows_and_gives_the_same_answers()
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        await using var before = await History.OpenAsync(original);
        await Copies.RunAsync(Copies.From(original), Copies.To(copy));
        Assert.That(StoredRows.Of(copy), Is.EqualTo(StoredRows.Of(original)));
        await using var after = await copy.OpenAsync();
        Assert.That(await ReadingCases.AskAsync(after), Is.EqualTo(await ReadingCases.AskAsync(before)));
    }

    [Test]
    public async Task A_copied_file_takes_the_next_writes_as_the_original_does()
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        await using var before = await History.OpenAsync(original);
        await Copies.RunAsync(Copies.From(original), Copies.To(copy));
        await using (var after = await copy.OpenAsync())
        {
            await CheckWritesAsync(before, after);
        }

        await before.DisposeAsync();
        Assert.That(StoredRows.Of(copy).Where(row => !row.StartsWith("revision:", StringComparison.Ordinal)),
            Is.EqualTo(StoredRows.Of(original).Where(row => !row.StartsWith("revision:", StringComparison.Ordinal))));
    }

    [Test]
    public async Task A_file_with_a_graph_in_it_is_refused_and_left_as_it_is()
    {
        using var original = new TestFile();
        using var other = new TestFile();
        await (await History.OpenAsync(original)).DisposeAsync();
        await (await other.OpenSampleAsync()).DisposeAsync();
        var before = StoredRows.Of(other);
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies.RunAsync(Copies.From(original), Copies.To(other)));
        Assert.That(refusal!.Message, Does.Contain("holds a graph already; expected an empty store or no file"));
        Assert.That(StoredRows.Of(other), Is.EqualTo(before));
    }

    [Test]
    public async Task A_copy_that_is_broken_off_leaves_an_empty_file_and_can_be_made_again()
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        await (await History.OpenAsync(original)).DisposeAsync();
        var source = new InterruptedSource(Copies.From(original), "Source", () => throw new OperationCanceledException());
        await Assert.ThrowsAsync<OperationCanceledException>(() => Copies.RunAsync(source, Copies.To(copy)));
        await using (var store = await copy.OpenAsync())
        {
            var summary = await store.SummarizeAsync(CancellationToken.None);
            Assert.That(summary.Revision + summary.Counts.Values.Sum(), Is.Zero);
        }

        await Copies.RunAsync(Copies.From(original), Copies.To(copy));
        Assert.That(StoredRows.Of(copy), Is.EqualTo(StoredRows.Of(original)));
    }

    [Test]
    public async Task A_file_is_copied_as_it_was_when_the_copy_began()
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        await using var store = await History.OpenAsync(original);
        var before = StoredRows.Of(original);
        var source = new InterruptedSource(Copies.From(original), "Event", () => History.RecordAsync(store, History.Draft("meanwhile")));
        await Copies.RunAsync(source, Copies.To(copy));
        Assert.That(StoredRows.Of(copy), Is.EqualTo(before));
    }

    [Test]
    public async Task A_reference_that_leads_to_nothing_is_not_copied()
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        await (await original.OpenSampleAsync()).DisposeAsync();
        original.Execute("PRAGMA foreign_keys = OFF; DELETE FROM document WHERE id = 'doc-afp-2023-01-29'");
        var refusal = await Assert.ThrowsAsync<ConflictException>(() => Copies.RunAsync(Copies.From(original), Copies.To(copy)));
        Assert.That(refusal!.Message, Does.Contain("source to document"));
    }

    [Test]
    public async Task An_empty_file_a_missing_one_and_one_of_an_older_model_are_no_source()
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        Assert.That(() => Copies.From(original), Throws.InstanceOf<StoreUnavailableException>().With.Message.StartWith("There is no file"));
        await (await original.OpenAsync()).DisposeAsync();
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies.RunAsync(Copies.From(original), Copies.To(copy)));
        Assert.That(refusal!.Message, Does.EndWith("is empty; expected a graph to copy."));
        Assert.That(File.Exists(copy.Path), Is.False);
        var model = ModelReader.Read("model.graphql", TestFile.ModelText.Replace("  wikidataId: String\n", "  wikidataId: String\n  capital: String\n", StringComparison.Ordinal));
        Assert.That(() => SqliteCopySource.Open(model, original.Path), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("no column 'capital' in 'actor'"));
    }

    /// <summary>Checks that two stores take the same writes in the same way: a new one, a repeated one, one under a used key, one that contradicts.</summary>
    internal static async Task CheckWritesAsync(IGraphStore one, IGraphStore other)
    {
        var replay = await other.WriteAsync(History.OddTexts(), CancellationToken.None);
        Assert.That((replay.Revision, replay.IsReplay), Is.EqualTo((2L, true)));
        var reuse = new WriteRequest([new RecordStatementsCommand("input", [History.Draft("reuse")])]) { IdempotencyKey = History.OddTexts().IdempotencyKey };
        await Assert.ThrowsAsync<ConflictException>(() => other.WriteAsync(reuse, CancellationToken.None));
        var changed = History.Draft("corrected") with { Gist = "Another gist." };
        await Assert.ThrowsAsync<RetractedException>(() => History.RecordAsync(other, changed));
        await Assert.ThrowsAsync<ConflictException>(() => History.RecordAsync(other, History.Draft("response") with { Gist = "Another gist." }));
        var next = new WriteRequest([new RecordStatementsCommand("input", [History.Draft("next"), History.Draft("PROPOSED REJECTED", "PROPOSED")])]) { IdempotencyKey = "next" };
        var results = new[] { await one.WriteAsync(next, CancellationToken.None), await other.WriteAsync(next, CancellationToken.None) };
        Assert.That(results[1].Revision, Is.EqualTo(results[0].Revision).And.GreaterThan(10));
        Assert.That(results[1].Outcomes, Is.EqualTo(results[0].Outcomes));
    }
}
