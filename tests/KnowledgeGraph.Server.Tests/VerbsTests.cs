using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class VerbsTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [SetUp]
    public void Clear()
    {
        _output.GetStringBuilder().Clear();
        _errors.GetStringBuilder().Clear();
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Test]
    public async Task Settings_alone_serve() => Assert.That(await Verbs.RunAsync(["--urls=http://localhost:1"], _output, _errors), Is.Null);

    [Test]
    public async Task The_schema_is_printed()
    {
        Assert.That(await Verbs.RunAsync(["schema"], _output, _errors), Is.Zero);
        Assert.That(_output.ToString(), Does.Contain("type Query"));
    }

    [TestCase("--help")]
    [TestCase("import", "--help")]
    [TestCase("export", "-h")]
    public async Task Who_asks_for_help_gets_it(params string[] arguments)
    {
        Assert.That(await Verbs.RunAsync(arguments, _output, _errors), Is.Zero);
        Assert.That(_output.ToString(), Does.StartWith("usage: "));
    }

    [Test]
    public async Task An_unknown_verb_is_named_and_fails()
    {
        Assert.That(await Verbs.RunAsync(["serv"], _output, _errors), Is.EqualTo(2));
        Assert.That(_errors.ToString(), Does.StartWith("'serv' is no command."));
    }

    [Test]
    public async Task A_graph_is_copied_from_file_to_file_and_to_files_for_neo4j_admin()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-graph-");
        try
        {
            var (original, copy, files) = (Path.Combine(folder.FullName, "a.db"), Path.Combine(folder.FullName, "b.db"), Path.Combine(folder.FullName, "files"));
            var model = ShippedFiles.ReadModel();
            await using (var store = await SqliteStore.OpenAsync(model, new SqliteOptions { Path = original }, TimeProvider.System))
            {
                await store.WriteAsync(DataSetReader.Read(model, ShippedFiles.SampleFolder), CancellationToken.None);
            }

            Assert.That(await CopyAsync($"sqlite:{original}", $"sqlite:{copy}"), Is.Zero);
            Assert.That(_output.ToString(), Does.Contain("Statement: 53\n").And.Contain("Copied up to revision 1 in "));
            Assert.That(await CopyAsync($"sqlite:{original}", $"sqlite:{copy}"), Is.EqualTo(1));
            Assert.That(_errors.ToString(), Does.Contain("holds a graph already; expected an empty store or no file"));
            Assert.That(await CopyAsync($"sqlite:{copy}", $"neo4j-admin:{files}"), Is.Zero);
            Assert.That(_output.ToString(), Does.Contain($"cd '{files}' && neo4j-admin database import full neo4j @import.args\n"));
            Assert.That(await CopyAsync($"sqlite:{copy}", $"neo4j-admin:{files}"), Is.EqualTo(1));
            Assert.That(_errors.ToString(), Does.Contain($"The folder '{files}' holds files; expected an empty folder or none."));
            Assert.That(await CopyAsync($"sqlite:{copy}", $"neo4j-admin:{files}-part", """--query={"where":{"kind":{"eq":"RECOGNIZES"}}}"""), Is.Zero);
            Assert.That(_output.ToString(), Does.Contain("Statement: 3\n"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestCase("sqlite:", "neo4j", "copy's --from is 'sqlite:'; expected sqlite:FILE or neo4j.")]
    [TestCase("neo4j-admin:x", "neo4j", "copy's --from is 'neo4j-admin:x'; expected sqlite:FILE or neo4j.")]
    [TestCase("neo4j", "bolt", "copy's --to is 'bolt'; expected sqlite:FILE, neo4j or neo4j-admin:FOLDER.")]
    [TestCase("sqlite:no-such.db", "neo4j", "KnowledgeGraph:Neo4j:Password is not set")]
    public async Task An_end_that_cannot_be_copied_is_refused(string from, string to, string message)
    {
        Assert.That(await CopyAsync(from, to), Is.EqualTo(2));
        Assert.That(_errors.ToString(), Does.Contain(message));
    }

    [TestCase("RECOGNIZES", "copy's --query is 'RECOGNIZES'; expected JSON such as")]
    [TestCase("""{"kind":"RECOGNIZES"}""", "expected an object of where, layers and standings")]
    public async Task A_query_that_is_none_is_refused(string query, string message)
    {
        Assert.That(await CopyAsync("sqlite:no-such.db", "sqlite:other.db", "--query", query), Is.EqualTo(2));
        Assert.That(_errors.ToString(), Does.Contain(message));
    }

    private async Task<int?> CopyAsync(string from, string to, params string[] more) =>
        await Verbs.RunAsync(["copy", "--from", from, $"--to={to}", .. more], _output, _errors);
}
