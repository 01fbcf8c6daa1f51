using System.Buffers;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Service;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

public sealed class TransactionTests
{
    private const string Everything = """
        { actors(first: 100) { totalCount nodes { id name aliases ... on State { countryCode } accuses { totalCount edges { cursor node { name } event { name status } statement { gist denials { by delay { minDays } } } } }
            affiliations { nodes { id } } } }
          statements(first: 100) { totalCount nodes { gist isDenied isAnswered targets { id } sources { document { title } start end } responses { nodes { id } } } pageInfo { hasNextPage endCursor } }
          search(text: "Korea") { totalCount nodes { __typename id } } }
        """;

    [Test]
    public async Task A_request_costs_one_statement_whatever_its_depth_and_roots()
    {
        using var file = new TestFile();
        await using var store = await file.OpenSampleAsync();
        var before = store.StatementsExecuted;
        var answer = await PlanCatcher.AskAsync(store, Everything);
        Assert.That(answer, Does.StartWith("{\"data\":{\"actors\":{\"totalCount\":36"));
        Assert.That(store.StatementsExecuted - before, Is.EqualTo(1));
    }

    [Test]
    public async Task A_write_that_fails_half_way_leaves_nothing()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        file.Execute("CREATE TRIGGER stop BEFORE INSERT ON source BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        var request = Importing.DataSets.DataSetReader.Read(TestFile.Model, Path.Combine(TestFile.Root, "data", "arms-transfers"));
        await Assert.CatchAsync<Core.Errors.KnowledgeGraphException>(() => store.WriteAsync(request, CancellationToken.None));
        var summary = await store.SummarizeAsync(CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(summary.Revision, Is.Zero);
            Assert.That(summary.Counts.Values, Is.All.Zero);
        });
        file.Execute("DROP TRIGGER stop");
        Assert.That((await store.WriteAsync(request, CancellationToken.None)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task Two_stores_on_one_file_number_their_revisions_in_one_row()
    {
        using var file = new TestFile();
        await using var first = await file.OpenAsync();
        await using var second = await file.OpenAsync();
        var writes = Enumerable.Range(0, 20).Select(index => Task.Run(() => (index % 2 == 0 ? first : second).WriteAsync(
            new WriteRequest([new UpsertCommand("input", TestFile.Model.Record("Document"), [new RecordPatch($"d{index}", Document(index))])]), CancellationToken.None)));
        var revisions = (await Task.WhenAll(writes)).Select(result => result.Revision);
        Assert.That(revisions.Order(), Is.EqualTo(Enumerable.Range(1, 20)));
    }

    [Test]
    public async Task A_full_disk_is_an_error_and_the_store_stays_readable()
    {
        using var file = new TestFile();
        await using (var store = await file.OpenSampleAsync())
        {
            await Assert.ThatAsync(() => PlanCatcher.AskAsync(store, "{ actor(id: \"prk\") { name } }"), Does.Contain("North Korea"));
        }

        await using var full = await file.OpenAsync();
        FullDisk.Limit(full, 0);
        var request = new WriteRequest([.. Enumerable.Range(0, 50).Select(index =>
            new UpsertCommand("input", TestFile.Model.Record("Document"), [new RecordPatch($"d{index}", Document(index, new string('x', 4000)))]))]);
        var failure = await Assert.CatchAsync<Core.Errors.StoreUnavailableException>(() => full.WriteAsync(request, CancellationToken.None));
        Assert.That(failure!.Message, Does.Contain("disk is full"));
        await Assert.ThatAsync(() => PlanCatcher.AskAsync(full, "{ actor(id: \"prk\") { name } }"), Does.Contain("North Korea"));
    }

    [Test]
    public async Task A_cancelled_query_ends()
    {
        using var file = new TestFile();
        await using var store = await file.OpenSampleAsync();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var service = new GraphService(TestFile.Model, store);
        await Assert.CatchAsync<OperationCanceledException>(async () =>
            await service.ExecuteAsync(new GraphRequest(Everything) { Caller = Caller.Program }, new ArrayBufferWriter<byte>(), cancellation.Token));
    }

    private static Dictionary<string, object?> Document(int index, string? note = null) => new()
    {
        ["title"] = $"Document {index}",
        ["note"] = note,
        ["publishedFrom"] = "2024-01-01",
        ["publishedTo"] = "2024-01-01",
        ["publishedPrecision"] = "DAY",
        ["publishedBasis"] = "STATED",
    };
}
