using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Stores.Tests.Copying;
using KnowledgeGraph.Stores.Tests.Exporting;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults.Exporting;

/// <summary>A graph exported from Neo4j gives the bytes that it gives from SQLite.</summary>
internal sealed class Neo4jExportTests : FaultTests
{
    private static readonly string[] _filters =
    [
        "{}",
        """{"kind":{"in":["DENIES","RECOGNIZES"]},"date":{"gte":"2023-01-01"}}""",
        """{"or":[{"targets":{"some":{"kind":{"eq":"STATE"}}}},{"isDenied":{"eq":true}}]}""",
        """{"gist":{"contains":"Says"},"event":{"partOf":{"id":{"neq":null}}}}""",
        """{"sources":{"all":{"document":{"publisher":{"startsWith":"A"}}}}}""",
    ];

    [Test]
    public async Task Each_format_and_filter_gives_the_same_bytes_as_on_SQLite()
    {
        using var file = new TestFile();
        await (await History.OpenAsync(file)).DisposeAsync();
        await using var store = await WriteHistoryAsync();
        await using var one = Copies.From(file);
        await using var other = Neo4jCopySource.OpenAsItIs(Server.Options);
        Assert.Multiple(async () =>
        {
            foreach (var query in _filters.Select(Exports.Where).Append(ExportQuery.Everything))
            {
                foreach (var format in ExportFormats.All.Select(format => format.Name))
                {
                    Assert.That(
                        await Exports.WriteAsync(other, format, query), Is.EqualTo(await Exports.WriteAsync(one, format, query)), $"{format}, {query.Write(TestFile.Model)}");
                }
            }
        });
    }

    [Test]
    public async Task An_export_during_which_another_writes_is_refused_and_does_not_end()
    {
        await using var store = await WriteHistoryAsync();
        using var file = new NotifyingStream(() => History.RecordAsync(store, History.Draft("meanwhile")));
        await using var source = Neo4jCopySource.OpenAsItIs(Server.Options);
        Assert.That(
            async () => await Exports.WriteAsync(source, "jsonl", ExportQuery.Everything, file, CancellationToken.None),
            Throws.InstanceOf<ConflictException>().With.Message.Contains("was written while it was exported"));
    }

    [Test]
    public async Task A_graph_exported_from_a_file_and_imported_is_exported_the_same()
    {
        using var file = new TestFile();
        await (await History.OpenAsync(file)).DisposeAsync();
        await using var one = Copies.From(file);
        var exported = await Exports.WriteAsync(one, "jsonl", ExportQuery.Everything);
        await using var store = await OpenAsync();
        await RoundTrips.ImportAsync(store, exported);
        await using var other = Neo4jCopySource.OpenAsItIs(Server.Options);
        Assert.That(
            RoundTrips.WithoutRevisions(await Exports.WriteAsync(other, "jsonl", ExportQuery.Everything)), Is.EqualTo(RoundTrips.WithoutRevisions(exported)));
    }

    private static async Task<Neo4jStore> WriteHistoryAsync()
    {
        var store = await Neo4jStore.OpenAsync(TestFile.Model, Server.Options, StandingClock.Instance);
        await History.WriteAsync(store);
        return store;
    }
}
