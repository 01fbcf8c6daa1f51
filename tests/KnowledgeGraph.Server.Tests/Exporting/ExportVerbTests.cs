using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Server.Exporting;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Exporting;

internal sealed class ExportVerbTests
{
    private const string Denials = """{"kind":{"eq":"DENIES"}}""";

    // Records know their types by identity.
    private static readonly GraphModel _model = ShippedFiles.ReadModel();

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private DirectoryInfo _folder = null!;

    [SetUp]
    public async Task WriteAsync()
    {
        _folder = Directory.CreateTempSubdirectory("export-");
        await WriteAsync(DataSetReader.Read(_model, ShippedFiles.SampleFolder));
    }

    [TearDown]
    public void Delete()
    {
        _folder.Delete(recursive: true);
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
    public async Task A_file_is_written_with_a_manifest_beside_it()
    {
        Assert.That(await RunAsync("export", "jsonl", File("a.jsonl"), "--where", Denials, "--layers", "MACHINE,CURATED"), Is.Zero, _errors.ToString());
        var bytes = await System.IO.File.ReadAllBytesAsync(File("a.jsonl"));
        var manifest = JsonElement.Parse(await System.IO.File.ReadAllTextAsync(File("a.jsonl.manifest.json")));
        Assert.Multiple(() =>
        {
            Assert.That(manifest.GetProperty("query").GetProperty("where").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), Is.EqualTo(Denials));
            Assert.That(string.Join(' ', manifest.GetProperty("query").GetProperty("layers").EnumerateArray()), Is.EqualTo("CURATED MACHINE"));
            Assert.That(manifest.GetProperty("revision").GetInt64(), Is.EqualTo(1));
            Assert.That(manifest.GetProperty("model").GetString(), Does.Match("^sha256:[0-9a-f]{64}$"));
            Assert.That(manifest.GetProperty("files")[0].GetProperty("bytes").GetInt64(), Is.EqualTo(bytes.Length));
            Assert.That(manifest.GetProperty("files")[0].GetProperty("sha256").GetString(), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(bytes))));
            Assert.That(manifest.GetProperty("counts").GetProperty("Statement").GetInt64(), Is.GreaterThan(0));
            Assert.That(_folder.GetFiles("*.part"), Is.Empty);
            Assert.That(_output.ToString(), Does.Contain("a.jsonl holds SQLite, ").And.Contain(" at revision 1 ("));
        });
    }

    [Test]
    public async Task Standard_output_takes_the_file_and_nothing_else()
    {
        Assert.That(await RunAsync("export", "csv", File("a.csv")), Is.Zero);
        _output.GetStringBuilder().Clear();
        using var standard = new MemoryStream();
        await System.IO.File.WriteAllTextAsync(File("where.json"), "{}");
        var verb = new ExportVerb(_output, _errors, () => standard);
        Assert.That(await verb.RunAsync(["csv", "-", "--where", $"@{File("where.json")}", Store], CancellationToken.None), Is.Zero);
        Assert.That(standard.ToArray(), Is.EqualTo(await System.IO.File.ReadAllBytesAsync(File("a.csv"))));
        Assert.That(_output.ToString(), Is.Empty);
        Assert.That(_errors.ToString(), Does.StartWith("Standard output holds"));
    }

    [Test]
    public async Task A_file_is_sound_until_it_is_changed()
    {
        await ExportAsync();
        Assert.That(await VerifyAsync(), Is.Zero, _output.ToString());
        Assert.That(_output.ToString(), Does.Contain("a.jsonl is as it was exported.").And.Contain("0 after the exported 1").And.Contain("answers the same statements"));
        var bytes = await System.IO.File.ReadAllBytesAsync(File("a.jsonl"));
        bytes[^10] ^= 1;
        await System.IO.File.WriteAllBytesAsync(File("a.jsonl"), bytes);
        Assert.That(await VerifyAsync(), Is.EqualTo(1));
        Assert.That(_errors.ToString(), Does.Contain("a.jsonl differs: its SHA-256 is "));
        await System.IO.File.WriteAllBytesAsync(File("a.jsonl"), bytes[..^1]);
        Assert.That(await VerifyAsync(), Is.EqualTo(1));
        Assert.That(_errors.ToString(), Does.Contain($"it has {bytes.Length - 1} bytes; expected {bytes.Length}"));
    }

    [Test]
    public async Task What_became_of_the_cited_statements_is_told()
    {
        await ExportAsync();
        var ids = (await System.IO.File.ReadAllLinesAsync(File("a.jsonl"))).Skip(1).Select(line => JsonElement.Parse(line))
            .Where(line => line.GetProperty("record").GetString() == "Statement").Select(line => line.GetProperty("id").GetString()!).ToList();
        await WriteAsync(new WriteRequest([new UpsertCommand("input", _model.Record("Actor"), [new RecordPatch("xyz", new Dictionary<string, object?> { ["kind"] = "STATE", ["name"] = "X" })])]));
        Assert.That(await VerifyAsync(), Is.Zero, "What the query does not ask of changed.");
        await WriteAsync(new WriteRequest([new RetractCommand("input", ids[0], "Was wrong."), new AddSourcesCommand("input", ids[1], [new SourceDraft { Dataset = "set", RecordId = "1" }])]));
        Assert.That(await VerifyAsync(), Is.EqualTo(3));
        Assert.That(_output.ToString(), Does.Contain("is at revision 3, 2 after the exported 1")
            .And.Contain($"1 statements retracted since: {ids[0]}").And.Contain($"1 statements with new sources: {ids[1]}").And.Contain("would answer something else"));
    }

    [Test]
    public async Task Another_store_than_the_exported_one_is_told()
    {
        await ExportAsync();
        System.IO.File.Delete(File("graph.db"));
        await WriteAsync(DataSetReader.Read(_model, ShippedFiles.SampleFolder), TimeSpan.FromDays(1));
        Assert.That(await VerifyAsync(), Is.EqualTo(3));
        Assert.That(_output.ToString(), Does.Contain("has no revision 1 of "));
    }

    [TestCase("Required argument missing", "export", "jsonl")]
    [TestCase("There is no format 'xml'", "export", "xml", "x")]
    [TestCase("--filter", "export", "csv", "x", "--filter", "{}")]
    [TestCase("The parameter 'where' is not JSON", "export", "csv", "x", "--where", "{")]
    [TestCase("$standings[0]", "export", "csv", "x", "--standings", "DOUBTED")]
    [TestCase("'everything' is given with", "export", "csv", "x", "--everything", "--layers", "MACHINE")]
    [TestCase("Required argument missing", "verify", "x")]
    public async Task Wrong_arguments_are_told_and_nothing_is_written(string message, params string[] arguments)
    {
        Assert.That(await RunAsync([.. arguments.Select(argument => argument == "x" ? File("x") : argument)]), Is.EqualTo(2));
        Assert.That(_errors.ToString(), Does.Contain(message));
        Assert.That(_folder.GetFiles("x*"), Is.Empty);
    }

    [Test]
    public async Task A_store_that_is_not_there_is_named()
    {
        System.IO.File.Delete(File("graph.db"));
        Assert.That(await RunAsync("export", "csv", File("x")), Is.EqualTo(1));
        Assert.That(_errors.ToString(), Does.Contain("There is no file"));
        Assert.That(_folder.GetFiles("x*"), Is.Empty);
    }

    private string Store => $"--KnowledgeGraph:Sqlite:Path={File("graph.db")}";

    private string File(string name) => Path.Combine(_folder.FullName, name);

    private async Task<int?> RunAsync(params string[] arguments) => await Verbs.RunAsync([.. arguments, Store], _output, _errors);

    private async Task ExportAsync() => Assert.That(await RunAsync("export", "jsonl", File("a.jsonl"), "--where", Denials), Is.Zero, _errors.ToString());

    private Task<int?> VerifyAsync() => RunAsync("verify", File("a.jsonl.manifest.json"), File("a.jsonl"));

    private async Task WriteAsync(WriteRequest request, TimeSpan later = default)
    {
        await using var store = await SqliteStore.OpenAsync(_model, new SqliteOptions { Path = File("graph.db") }, new LaterClock(later));
        await store.WriteAsync(request, CancellationToken.None);
    }

    private sealed class LaterClock(TimeSpan later) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + later;
    }
}
