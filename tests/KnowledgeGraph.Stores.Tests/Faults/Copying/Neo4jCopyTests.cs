using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Stores.Tests.Copying;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults.Copying;

/// <summary>A graph moved into Neo4j and back.</summary>
internal sealed class Neo4jCopyTests : FaultTests
{
    private TestFile _original = null!;
    private TestFile _copy = null!;

    [SetUp]
    public async Task WriteAsync()
    {
        (_original, _copy) = (new TestFile(), new TestFile());
        await (await History.OpenAsync(_original)).DisposeAsync();
    }

    [TearDown]
    public void Delete()
    {
        _original.Dispose();
        _copy.Dispose();
    }

    [Test]
    public async Task There_and_back_again_gives_the_same_rows_and_the_same_answers()
    {
        var revision = await Copies.RunAsync(Copies.From(_original), Target());
        Assert.That(await Copies.RunAsync(await SourceAsync(), Copies.To(_copy)), Is.EqualTo(revision));
        Assert.That(StoredRows.Of(_copy), Is.EqualTo(StoredRows.Of(_original)));
        await using var before = await _original.OpenAsync();
        await using var after = await OpenAsync(Server.Options with { ReadTimeout = TimeSpan.FromMinutes(5) });
        Assert.That(await ReadingCases.AskAsync(after, "slice"), Is.EqualTo(await ReadingCases.AskAsync(before, "slice")).And.Not.Empty);
    }

    [Test]
    public async Task A_copied_graph_is_the_one_that_the_same_writes_make()
    {
        await using (var store = await Neo4jStore.OpenAsync(TestFile.Model, Server.Options, StandingClock.Instance))
        {
            await History.WriteAsync(store);
        }

        var written = await DatabaseContent.ReadAsync(Server);
        await EmptyAsync();
        await Copies.RunAsync(Copies.From(_original), Target());
        Assert.That(await DatabaseContent.ReadAsync(Server), Is.EqualTo(written));
        Assert.That(written, Has.Some.Contains("RETRACTED"));
    }

    [Test]
    public async Task A_copied_graph_takes_the_next_writes_as_the_original_does()
    {
        await Copies.RunAsync(Copies.From(_original), Target());
        await using var before = await _original.OpenAsync();
        await using var after = await OpenAsync();
        await CopyTests.CheckWritesAsync(before, after);
    }

    [Test]
    public async Task What_neo4j_admin_imports_is_what_is_copied_over_the_wire()
    {
        await Copies.RunAsync(Copies.From(_original), Target());
        var wired = await DatabaseContent.ReadAsync(Server);
        var folder = Path.Combine(Path.GetDirectoryName(_copy.Path)!, "import");
        var files = new Neo4jImportTarget(folder);
        await Copies.RunAsync(Copies.From(_original), files);
        Assert.That(files.Command, Does.EndWith("neo4j-admin database import full neo4j @import.args"));
        await Server.StopAsync();
        await Server.ImportAsync(folder, "@import.args");
        await Server.StartAsync();
        await Copies.RunAsync(await SourceAsync(), Copies.To(_copy));
        Assert.That(StoredRows.Of(_copy), Is.EqualTo(StoredRows.Of(_original)));
        Assert.That(await DatabaseContent.ReadAsync(Server), Is.EqualTo(wired));
    }

    [Test]
    public async Task What_neo4j_admin_imports_of_a_part_is_the_part()
    {
        using var part = new TestFile();
        await using var whole = Copies.From(_original);
        await Copies.RunAsync(await SelectedGraphTests.SelectAsync(whole), Copies.To(part));
        var folder = Path.Combine(Path.GetDirectoryName(_copy.Path)!, "import");
        await Copies.RunAsync(await SelectedGraphTests.SelectAsync(whole), new Neo4jImportTarget(folder));
        await Server.StopAsync();
        await Server.ImportAsync(folder, "@import.args");
        await Server.StartAsync();
        await Copies.RunAsync(await SourceAsync(), Copies.To(_copy));
        Assert.That(StoredRows.Of(_copy), Is.EqualTo(StoredRows.Of(part)));
    }

    [Test]
    public async Task A_part_of_a_database_is_the_same_part_of_a_file()
    {
        using var part = new TestFile();
        await using var whole = Copies.From(_original);
        await Copies.RunAsync(await SelectedGraphTests.SelectAsync(whole), Copies.To(part));
        await Copies.RunAsync(Copies.From(_original), Target());
        await using var source = await SourceAsync();
        await Copies.RunAsync(await SelectedGraphTests.SelectAsync(source), Copies.To(_copy));
        Assert.That(StoredRows.Of(_copy), Is.EqualTo(StoredRows.Of(part)));
    }

    [Test]
    public async Task A_database_with_a_graph_in_it_is_refused_and_left_as_it_is()
    {
        await using (var store = await OpenAsync())
        {
            await WriteAsync(store, Actor("prk", "North Korea"));
        }

        var before = await DatabaseContent.ReadAsync(Server);
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies.RunAsync(Copies.From(_original), Target()));
        Assert.That(refusal!.Message, Does.Contain("holds a graph already; expected an empty database"));
        Assert.That(await DatabaseContent.ReadAsync(Server), Is.EqualTo(before));
    }

    [TestCase("Actor")]
    [TestCase("Source")]
    public async Task A_copy_that_is_broken_off_is_refused_until_the_statement_that_is_told_has_emptied_the_database(string type)
    {
        var source = new InterruptedSource(Copies.From(_original), type, () => throw new OperationCanceledException());
        await Assert.ThrowsAsync<OperationCanceledException>(() => Copies.RunAsync(source, Target()));
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync());
        Assert.That(refusal!.IsRefusal);
        Assert.That(refusal.Message, Does.Contain($"holds an unfinished copy of SQLite, {_original.Path}, begun at 20"));
        refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies.RunAsync(Copies.From(_original), Target()));
        await Server.RunAsync(refusal!.Message[refusal.Message.IndexOf("MATCH", StringComparison.Ordinal)..]);
        Assert.That(await Server.CountAsync("MATCH (n) RETURN count(n)"), Is.Zero);
        await Copies.RunAsync(Copies.From(_original), Target());
    }

    [Test]
    public async Task A_service_that_is_open_on_the_database_can_not_write_into_a_copy()
    {
        await using var store = await OpenAsync();
        var source = new InterruptedSource(Copies.From(_original), "Source", async () =>
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => WriteAsync(store, Actor("fra", "France")));
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CheckAsync(CancellationToken.None));
        });
        await Copies.RunAsync(source, Target());
        await store.CheckAsync(CancellationToken.None);
    }

    [Test]
    public async Task Two_copies_into_one_database_do_not_mix()
    {
        var source = new InterruptedSource(Copies.From(_original), "Source", async () =>
        {
            await EmptyAsync();
            await Copies.RunAsync(Copies.From(_original), Target());
        });
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies.RunAsync(source, Target()));
        Assert.That(refusal!.Message, Does.Contain("was emptied, or taken by another copy"));
        await Copies.RunAsync(await SourceAsync(), Copies.To(_copy));
        Assert.That(StoredRows.Of(_copy), Is.EqualTo(StoredRows.Of(_original)));
    }

    [Test]
    public async Task A_database_that_is_written_while_it_is_read_out_is_not_copied()
    {
        await Copies.RunAsync(Copies.From(_original), Target());
        await using var store = await OpenAsync();
        var source = new InterruptedSource(await SourceAsync(), "Source", () => WriteAsync(store, Actor("fra", "France")));
        var refusal = await Assert.ThrowsAsync<ConflictException>(() => Copies.RunAsync(source, Copies.To(_copy)));
        Assert.That(refusal!.Message, Does.Contain("was written while it was copied").And.Contain("copy again while nothing writes"));
        await using var empty = await _copy.OpenAsync();
        Assert.That((await empty.SummarizeAsync(CancellationToken.None)).Revision, Is.Zero);
    }

    [Test]
    public async Task A_step_whose_answer_is_lost_is_not_done_twice()
    {
        await using var proxy = new FaultyProxy(Server.Address, request => request.IsCommit ? Fault.LoseAnswer : Fault.None);
        await Copies.RunAsync(Copies.From(_original), new Neo4jCopyTarget(TestFile.Model, Server.Options with { Uri = proxy.Address }));
        await Copies.RunAsync(await SourceAsync(), Copies.To(_copy));
        Assert.That(StoredRows.Of(_copy), Is.EqualTo(StoredRows.Of(_original)));
    }

    private static Neo4jCopyTarget Target() => new Neo4jCopyTarget(TestFile.Model, Server.Options);

    private static async Task<Neo4jCopySource> SourceAsync() => await Neo4jCopySource.OpenAsync(TestFile.Model, Server.Options, CancellationToken.None);
}
