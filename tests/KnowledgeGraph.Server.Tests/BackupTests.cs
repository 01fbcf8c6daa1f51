using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class BackupTests
{
    private const int Most = 500;

    private const string Record = """
        mutation($key: String) {
          recordStatements(input: {statements: [{kind: COMMENTS, speaker: "usa", gist: "Says it once more.", key: $key,
            date: {from: "2024-01-01", to: "2024-01-01", precision: DAY, basis: STATED}, modality: DONE,
            sources: [{dataset: "load", recordId: "1"}]}]}) { outcomes errors { message } }
        }
        """;

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [OneTimeTearDown]
    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Test]
    public async Task A_copy_made_under_load_holds_a_prefix_of_the_journal_with_all_its_statements()
    {
        await using var server = await ServiceProcess.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        var copy = Path.Combine(server.Folder, "copy.db");
        using var stop = new CancellationTokenSource();
        var load = WriteAsync(client, stop.Token);
        while ((await RevisionsAsync(client)).Count < 5)
        {
            await Task.Delay(20);
        }

        var before = await RevisionsAsync(client);
        Assert.That(await BackUpAsync(copy, server.StorePath), Is.Zero, _errors.ToString());
        await stop.CancelAsync();
        await load;

        await using var other = await ServiceProcess.StartAsync($"--KnowledgeGraph:Sqlite:Path={copy}");
        using var reader = new HttpClient { BaseAddress = other.Address };
        var (all, copied) = (await RevisionsAsync(client), await RevisionsAsync(reader));
        Assert.Multiple(() =>
        {
            Assert.That(copied, Has.Count.AtLeast(before.Count));
            Assert.That(copied, Is.EqualTo(all.Take(copied.Count)).And.EqualTo(Enumerable.Range(2, copied.Count)), "The first revision is the sample; each further one holds one statement.");
            Assert.That(_output.ToString(), Does.Contain($"{copy} holds {server.StorePath} up to revision {copied[^1]} (Actor 36, "));
            Assert.That(Directory.GetFiles(server.Folder, "*.part*"), Is.Empty);
        });
    }

    [Test]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.That(await BackUpAsync(file, "no-such.db"), Is.EqualTo(1));
            Assert.That(_errors.ToString(), Does.Contain($"The file '{file}' is there already"));
            Assert.That(new FileInfo(file).Length, Is.Zero);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_store_that_is_not_there_is_named_and_not_made()
    {
        var missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        Assert.That(await BackUpAsync(missing + ".copy", missing), Is.EqualTo(1));
        Assert.That(_errors.ToString(), Does.Contain($"There is no file '{missing}'"));
        Assert.That(Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(missing) + "*"), Is.Empty);
    }

    [Test]
    public async Task On_Neo4j_it_says_what_to_use()
    {
        Assert.That(await Verbs.RunAsync(["backup", "x.db", "--KnowledgeGraph:Store=Neo4j", "--KnowledgeGraph:Neo4j:Password=x"], _output, _errors), Is.EqualTo(2));
        Assert.That(_errors.ToString(), Does.Contain("copy --from neo4j --to sqlite:FILE").And.Contain("neo4j-admin database dump"));
    }

    [TestCase]
    [TestCase("--KnowledgeGraph:Store=Sqlite")]
    [TestCase("a.db", "b.db")]
    public async Task Anything_but_one_file_is_refused(params string[] arguments) =>
        Assert.That(await Verbs.RunAsync(["backup", .. arguments], _output, _errors), Is.EqualTo(2));

    private async Task<int?> BackUpAsync(string file, string store) => await Verbs.RunAsync(["backup", file, $"--KnowledgeGraph:Sqlite:Path={store}"], _output, _errors);

    private static async Task WriteAsync(HttpClient client, CancellationToken stop)
    {
        for (var number = 1; number <= Most && !stop.IsCancellationRequested; number++)
        {
            var body = JsonSerializer.Serialize(new { query = Record, variables = new { key = string.Create(CultureInfo.InvariantCulture, $"load-{number}") } });
            using var response = await RunningServer.PostAsync(client, body);
            Assert.That(await response.Content.ReadAsStringAsync(CancellationToken.None), Does.Contain("RECORDED"));
        }
    }

    /// <summary>The revisions that recorded the load's statements.</summary>
    private static async Task<IReadOnlyList<int>> RevisionsAsync(HttpClient client)
    {
        var data = await RunningServer.AskAsync(client, "{ statements(where: {kind: {eq: COMMENTS}}, first: 1000) { nodes { key revision { number } } } }");
        return
        [
            .. data.GetProperty("statements").GetProperty("nodes").EnumerateArray()
                .Where(node => node.GetProperty("key").GetString()?.StartsWith("load-", StringComparison.Ordinal) == true)
                .Select(node => node.GetProperty("revision").GetProperty("number").GetInt32()).Order(),
        ];
    }
}
