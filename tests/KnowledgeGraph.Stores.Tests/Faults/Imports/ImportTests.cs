using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Sqlite.Copying;
using KnowledgeGraph.Stores.Tests.Imports;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults.Imports;

/// <summary>The server is killed while files are imported, and started again.</summary>
internal sealed class ImportTests : FaultTests
{
    private const int Rows = 2_000;

    [Test]
    public async Task An_import_waits_for_a_killed_server_and_ends_in_what_an_undisturbed_one_leaves()
    {
        await using var store = await OpenAsync(Server.Options with { RetryTime = TimeSpan.FromSeconds(1) });
        var (begun, failed) = (new TaskCompletionSource(), new TaskCompletionSource<string>());
        var import = Task.Run(() => ImportedGraph.ImportAsync(
            store, Rows, TimeSpan.FromMinutes(10), message => failed.TrySetResult(message), done => _ = done >= 300 && begun.TrySetResult()));
        await begun.Task;
        await Server.KillAsync();
        TestContext.Out.WriteLine(await Task.WhenAny(failed.Task, import) == import ? "The import was over before." : await failed.Task);
        Assert.That(failed.Task.IsCompleted, "The import did not see the server go.");
        await Server.StartAsync();
        var report = await import;
        Assert.That((report.End, report.Total.Recorded + report.Total.Added, report.Total.AlreadyThere), Is.EqualTo((ImportEnd.Complete, Rows, 0)));
        await AssertWholeAsync();

        Assert.That((await ImportedGraph.ImportAsync(store, Rows)).Total.AlreadyThere, Is.EqualTo(Rows));
        await AssertWholeAsync();
    }

    [Test]
    public async Task An_import_that_was_given_up_goes_on()
    {
        await using var store = await OpenAsync(Server.Options with { RetryTime = TimeSpan.FromSeconds(1) });
        var begun = new TaskCompletionSource();
        var import = Task.Run(() => ImportedGraph.ImportAsync(store, Rows, progress: done => _ = done >= 300 && begun.TrySetResult()));
        await begun.Task;
        await Server.KillAsync();
        var report = await import;
        Assert.That((report.End, report.Total.Refused), Is.EqualTo((ImportEnd.StoreLost, 0)));
        await Server.StartAsync();
        await using var again = await OpenAsync();
        Assert.That((await ImportedGraph.ImportAsync(again, Rows)).End, Is.EqualTo(ImportEnd.Complete));
        await AssertWholeAsync();
    }

    private static async Task AssertWholeAsync()
    {
        using var file = new TestFile();
        await using (var store = await file.OpenAsync())
        {
            await ImportedGraph.ImportAsync(store, Rows);
        }

        Assert.That(
            await ImportedGraph.ContentAsync(Neo4jCopySource.OpenAsItIs(Server.Options)),
            Is.EqualTo(await ImportedGraph.ContentAsync(SqliteCopySource.Open(TestFile.Model, file.Path))));
    }
}
