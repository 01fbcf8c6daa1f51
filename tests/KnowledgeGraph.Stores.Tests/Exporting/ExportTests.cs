using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Exporting;

public sealed class ExportTests
{
    private TestFile _file = null!;
    private SqliteStore _store = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _file = new TestFile();
        _store = await Exports.OpenSampleAsync(_file);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _store.DisposeAsync();
        _file.Dispose();
    }

    [TestCase("jsonl")]
    [TestCase("csv")]
    public async Task The_sample_is_exported_as_expected(string format) => ExportGolden.Check($"sample.{format}", await WriteAsync(format, Exports.Default));

    [TestCase("jsonl")]
    [TestCase("csv")]
    public async Task A_graph_with_a_past_is_exported_as_expected(string format)
    {
        using var file = new TestFile();
        await using var store = await History.OpenAsync(file);
        await using var source = Copies.From(file);
        ExportGolden.Check($"history.{format}", await Exports.WriteAsync(source, format, ExportQuery.Everything));
    }

    [TestCase("jsonl")]
    [TestCase("csv")]
    public async Task Each_format_gives_the_same_bytes_twice(string format)
    {
        var first = await WriteAsync(format, ExportQuery.Everything);
        Assert.That(await WriteAsync(format, ExportQuery.Everything), Is.EqualTo(first));
    }

    [Test]
    public async Task Statements_are_the_same_where_all_are_read_and_where_each_is_selected()
    {
        using var file = new TestFile();
        await using var store = await History.OpenAsync(file);
        await using var source = Copies.From(file);
        var selected = new ExportQuery(null, ["CURATED", "MACHINE"], ["ACCEPTED", "PROPOSED", "REJECTED", "RETRACTED"]);
        Assert.That(await Exports.WriteAsync(source, "csv", ExportQuery.Everything), Is.EqualTo(await Exports.WriteAsync(source, "csv", selected)));
    }

    [TestCase("{}")]
    [TestCase("""{"kind":{"in":["DENIES","RECOGNIZES"]},"date":{"gte":"2023-01-01"}}""")]
    [TestCase("""{"speaker":{"id":{"eq":"usa"}}}""")]
    [TestCase("""{"or":[{"targets":{"some":{"kind":{"eq":"STATE"}}}},{"isDenied":{"eq":true}}]}""")]
    [TestCase("""{"gist":{"contains":"rocket"},"event":{"partOf":{"id":{"neq":null}}}}""")]
    [TestCase("""{"sources":{"all":{"document":{"publisher":{"startsWith":"A"}}}}}""")]
    public async Task A_filter_selects_what_the_API_answers(string where)
    {
        var exported = Exports.Ids(await WriteAsync("jsonl", Exports.Where(where)), "Statement");
        Assert.That(exported, Is.EqualTo(await AskAsync(where)));
    }

    [Test]
    public async Task What_is_named_comes_along_with_what_it_belongs_to_and_nothing_else()
    {
        var lines = await WriteAsync("jsonl", Exports.Where("""{"kind":{"eq":"RECOGNIZES"}}"""));
        var all = await WriteAsync("jsonl", ExportQuery.Everything);
        var named = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => JsonElement.Parse(line)).SelectMany(References).ToHashSet();
        foreach (var type in new[] { "Actor", "Event", "Document" })
        {
            var ids = Exports.Ids(lines, type);
            Assert.That(ids, Is.SubsetOf(named).And.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal), type);
            Assert.That(named.Intersect(Exports.Ids(all, type)), Is.EquivalentTo(ids), type);
            Assert.That(ids, Has.Count.LessThan(Exports.Ids(all, type).Count), type);
        }
    }

    [Test]
    public async Task An_export_holds_what_was_there_when_it_began()
    {
        var before = await WriteAsync("jsonl", ExportQuery.Everything);
        using var file = new NotifyingStream(() => History.RecordAsync(_store, History.Draft("meanwhile") with { Event = null }));
        await using (var source = Copies.From(_file))
        {
            await Exports.WriteAsync(source, "jsonl", ExportQuery.Everything, file, CancellationToken.None);
        }

        Assert.That(Encoding.UTF8.GetString(file.ToArray()), Is.EqualTo(before));
        Assert.That(await WriteAsync("jsonl", ExportQuery.Everything), Does.Contain("meanwhile"));
    }

    [Test]
    public async Task An_export_that_is_broken_off_ends()
    {
        using var cancellation = new CancellationTokenSource();
        using var file = new NotifyingStream(cancellation.CancelAsync);
        await using var source = Copies.From(_file);
        Assert.That(
            async () => await Exports.WriteAsync(source, "jsonl", ExportQuery.Everything, file, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(file.ToArray().AsSpan().Count((byte)'\n'), Is.LessThan(10));
    }

    [Test]
    public async Task An_empty_store_is_refused()
    {
        using var file = new TestFile();
        await (await file.OpenAsync()).DisposeAsync();
        await using var source = Copies.From(file);
        Assert.That(
            async () => await Exports.WriteAsync(source, "csv", Exports.Default),
            Throws.InstanceOf<NotFoundException>().With.Message.EndsWith("is empty; expected a graph to export."));
    }

    [TestCase("""{"kind":{"eq":"PRAISES"}}""", "$where.kind.eq")]
    [TestCase("""{"mood":{"eq":"x"}}""", "$where")]
    [TestCase("""{"date":{"gte":"2023-02-30"}}""", "$where.date.gte")]
    [TestCase("[]", "$where")]
    public async Task A_wrong_filter_is_told_as_the_API_tells_it(string where, string path)
    {
        var refusal = await Assert.CatchAsync<KnowledgeGraphException>(() => WriteAsync("jsonl", Exports.Where(where)));
        Assert.That((refusal!.Path, refusal.Location), Is.EqualTo((path, (SourceLocation?)null)));
    }

    [Test]
    public void Queries_that_mean_the_same_are_written_the_same()
    {
        var one = Exports.Where("""{"kind":{"eq":"DENIES"},"date":{"lt":"2024-01-01","gt":"2023-01-01"}}""");
        var other = new ExportQuery(JsonElement.Parse("""{ "date": {"gt":"2023-01-01", "lt":"2024-01-01"}, "kind": {"eq":"DENIES"} }"""), ["CURATED", "CURATED"], ["ACCEPTED"]);
        Assert.That(other.Write(TestFile.Model), Is.EqualTo(one.Write(TestFile.Model)).And.EqualTo(
            """{"where":{"date":{"gt":"2023-01-01","lt":"2024-01-01"},"kind":{"eq":"DENIES"}},"layers":["CURATED"],"standings":["ACCEPTED"]}"""));
        Assert.That(ExportQuery.Read(JsonElement.Parse(one.Write(TestFile.Model))).Write(TestFile.Model), Is.EqualTo(one.Write(TestFile.Model)));
    }

    private async Task<string> WriteAsync(string format, ExportQuery query)
    {
        await using var source = Copies.From(_file);
        return await Exports.WriteAsync(source, format, query);
    }

    private async Task<IReadOnlyList<string>> AskAsync(string where)
    {
        var request = new GraphRequest(
            "query ($where: StatementFilterInput) { statements(where: $where, first: 1000) { nodes { id } } }", null,
            JsonSerializer.SerializeToElement(new { where = JsonElement.Parse(where) }))
        { Caller = Caller.Program };
        var answer = new System.Buffers.ArrayBufferWriter<byte>();
        await new GraphService(TestFile.Model, _store).ExecuteAsync(request, answer, CancellationToken.None);
        var nodes = JsonElement.Parse(answer.WrittenSpan).GetProperty("data").GetProperty("statements").GetProperty("nodes");
        return [.. nodes.EnumerateArray().Select(node => node.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }

    // Every text of a line that could name another record.
    private static IEnumerable<string> References(JsonElement line) => line.EnumerateObject().Where(member => member.Name is not ("id" or "record")).SelectMany(member => Texts(member.Value));

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };
}
