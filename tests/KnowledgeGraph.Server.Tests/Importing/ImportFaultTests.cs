using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Importing;

/// <summary>Imports that are killed, stopped, or run beside each other, each in a process of its own.</summary>
internal sealed class ImportFaultTests
{
    private const int Statements = 3_000;
    private const int Batch = 50;
    private const int Revisions = (Statements + 3 + Batch - 1) / Batch;

    private ImportFolder _folder = null!;
    private string _file = "";

    [SetUp]
    public void Make()
    {
        _folder = new ImportFolder();
        _file = GraphFile.Write(_folder.Path, "a.jsonl", 0, Statements);
    }

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public async Task Killed_at_ten_random_moments_it_goes_on_and_ends_in_the_same_store()
    {
        var random = new Random(TestContext.CurrentContext.Random.Next());
        var reached = new List<long>();
        for (var kill = 0; kill < 10; kill++)
        {
            using var process = Start("killed.db");
            await _folder.WaitForRevisionAsync("killed.db", (kill * Revisions / 10) + random.Next(Revisions / 10), process);
            await Task.Delay(random.Next(20));
            process.Kill();
            await process.WaitForExitAsync();
            reached.Add(await StoreContent.NewestAsync(_folder.File("killed.db")));
        }

        TestContext.Out.WriteLine($"Killed at revisions {string.Join(", ", reached)} of {Revisions}.");
        await AssertSameInTheEndAsync("killed.db");
    }

    [Test]
    public async Task Told_to_stop_it_ends_after_a_batch_says_how_to_go_on_and_does()
    {
        // Batches enough that a signal on a busy machine comes before the last one.
        const int Small = 5;
        using var process = Start("stopped.db", Small);
        await _folder.WaitForRevisionAsync("stopped.db", 5, process);
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(await errors, Does.Contain("The import was told to stop. The same command goes on from there."));
        var newest = await StoreContent.NewestAsync(_folder.File("stopped.db"));
        Assert.That(newest, Is.InRange(5, (Statements + 3) / Small));
        Assert.That(await output, Does.Match($"revisions made +{newest}\n"));
        await AssertSameInTheEndAsync("stopped.db", Small);
    }

    [Test]
    public async Task Two_imports_of_overlapping_files_at_once_end_in_what_one_after_the_other_do()
    {
        var other = GraphFile.Write(_folder.Path, "b.jsonl", Statements / 2, Statements);
        using var first = Start("both.db");
        using var second = _folder.Start("both.db", other, $"--batch={Batch}", "--by=me");
        Assert.That(await Task.WhenAll(ImportFolder.EndAsync(first), ImportFolder.EndAsync(second)), Is.All.Zero);
        Assert.That(await _folder.ImportAsync(_file, other), Is.Zero);
        Assert.That(await StoreContent.ReadRecordsAsync(_folder.File("both.db")), Is.EqualTo(await StoreContent.ReadRecordsAsync(_folder.File("graph.db"))));
        Assert.That(await _folder.CheckAsync("both.db"), Is.Empty);
    }

    private Process Start(string store, int batch = Batch) => _folder.Start(store, _file, $"--batch={batch}", "--by=me");

    private async Task AssertSameInTheEndAsync(string store, int batch = Batch)
    {
        using var process = Start(store, batch);
        Assert.That(await ImportFolder.EndAsync(process), Is.Zero);
        Assert.That(await _folder.ImportAsync(_file, $"--batch={batch}", "--by=me"), Is.Zero);
        Assert.That(await StoreContent.ReadAsync(_folder.File(store)), Is.EqualTo(await StoreContent.ReadAsync(_folder.File("graph.db"))));
        Assert.That(await _folder.CheckAsync(store), Is.Empty);
    }
}
