using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class CheckTests
{
    private DirectoryInfo? _folder;
    private StringWriter? _output;
    private StringWriter? _errors;

    private string StorePath => Path.Combine(_folder!.FullName, "graph.db");

    [SetUp]
    public async Task WriteAsync()
    {
        (_folder, _output, _errors) = (Directory.CreateTempSubdirectory("check-"), new StringWriter(), new StringWriter());
        var model = ShippedFiles.ReadModel();
        await using var store = await SqliteStore.OpenAsync(model, new SqliteOptions { Path = StorePath }, TimeProvider.System);
        await store.WriteAsync(DataSetReader.Read(model, ShippedFiles.SampleFolder), CancellationToken.None);
    }

    [TearDown]
    public void Delete()
    {
        _output!.Dispose();
        _errors!.Dispose();
        _folder!.Delete(recursive: true);
    }

    [Test]
    public async Task The_sample_has_no_finding()
    {
        Assert.That(await CheckAsync(), Is.Zero, _errors!.ToString());
        Assert.That(_output!.ToString(), Does.StartWith($"Checking SQLite, {StorePath}.").And.Contain("Looked at revisions 1, ").And.Contain("Statement 53").And.Contain("All is as it must be."));
    }

    [Test]
    public async Task The_sample_agrees_with_the_texts_from_which_it_was_coded()
    {
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_TEXTS") is not { Length: > 0 } texts)
        {
            Assert.Ignore("KNOWLEDGEGRAPH_TEXTS does not name the folder with the texts of the sample's documents.");
            return;
        }

        Assert.That(await CheckAsync("--texts", texts), Is.Zero, _errors!.ToString());
    }

    [Test]
    public async Task Findings_are_listed_up_to_a_number_and_fail()
    {
        using (var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE statement SET key = id";
            command.ExecuteNonQuery();
        }

        Assert.That(await CheckAsync(), Is.EqualTo(1));
        Assert.That(_errors!.ToString(), Does.StartWith("statement-id: Statement st-").And.Contain("statement-id: 33 more"));
        Assert.That(_output!.ToString(), Does.Contain("Found statement-id 53."));
    }

    [TestCase("--texts")]
    [TestCase("--texts=/no/such/folder")]
    [TestCase("graph.db")]
    public async Task Wrong_arguments_are_refused(string argument)
    {
        Assert.That(await CheckAsync(argument), Is.EqualTo(2));
        Assert.That(_errors!.ToString(), Does.StartWith("check"));
    }

    [Test]
    public async Task A_store_that_is_not_there_fails()
    {
        File.Delete(StorePath);
        Assert.That(await CheckAsync(), Is.EqualTo(1));
        Assert.That(_errors!.ToString(), Does.Contain($"There is no file '{StorePath}'"));
    }

    private async Task<int?> CheckAsync(params string[] arguments) =>
        await Verbs.RunAsync(["check", $"--KnowledgeGraph:Sqlite:Path={StorePath}", .. arguments], _output!, _errors!);
}
