using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>Statements recorded through the store against bare inserts of the same rows, in turn, each side into a file of its own.</summary>
/// <param name="folder">Where the two files are made.</param>
/// <param name="statements">How many statements each side writes.</param>
/// <param name="batch">How many there are in a transaction.</param>
internal sealed class SqliteWriteReport(string folder, int statements, int batch)
{
    private const int Rounds = 20;

    private readonly GraphModel _model = ModelReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "../../../../graph-schema/model.graphql"));
    private long _revision;
    private long _search;

    public async Task RunAsync()
    {
        var (through, by) = (Path.Combine(folder, "store.db"), Path.Combine(folder, "bare.db"));
        await using var store = await OpenAsync(through);
        await (await OpenAsync(by)).DisposeAsync();
        using var bare = new BareInserts(by);
        var pairs = new List<(WriteLoad Store, WriteLoad Hand)>();
        foreach (var commands in new Generator(_model, statements, batch).Commands().Chunk(Math.Max(1, statements / batch / Rounds)))
        {
            var writes = await PlanAsync(commands);
            var isEven = pairs.Count % 2 == 0;
            var hand = isEven ? null : ByHand(bare, writes);
            var service = await ThroughStoreAsync(store, commands);
            var pair = (service, isEven ? ByHand(bare, writes) : hand!);
            if (commands.All(command => command is RecordStatementsCommand))
            {
                pairs.Add(pair);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pair.service.Rate:F0} {pair.Item2.Rate:F0} {pair.service.Rate / pair.Item2.Rate:F2}"));
            }
        }

        Console.WriteLine(WriteLoad.Table(batch, pairs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(through).Length >> 20} and {new FileInfo(by).Length >> 20} MB"));
    }

    private async Task<IReadOnlyList<IReadOnlyList<(string Table, object?[] Values)>>> PlanAsync(WriteCommand[] commands)
    {
        var writes = new List<IReadOnlyList<(string Table, object?[] Values)>>();
        foreach (var command in commands)
        {
            var changes = await new WritePlanner(_model).PlanAsync(
                new WriteRequest([command]), ++_revision, new NamedThings(_model, command is RecordStatementsCommand), CancellationToken.None);
            writes.Add(BareInserts.Of(changes, _revision, ref _search));
        }

        return writes;
    }

    private async Task<WriteLoad> ThroughStoreAsync(SqliteStore store, WriteCommand[] commands)
    {
        var start = WriteLoad.Begin(null);
        foreach (var command in commands)
        {
            await store.WriteAsync(new WriteRequest([command]), CancellationToken.None);
        }

        return start.End(null, commands.Length, batch);
    }

    private WriteLoad ByHand(BareInserts bare, IReadOnlyList<IReadOnlyList<(string Table, object?[] Values)>> writes)
    {
        var start = WriteLoad.Begin(null);
        foreach (var write in writes)
        {
            bare.Write(write);
        }

        return start.End(null, writes.Count, batch);
    }

    private async Task<SqliteStore> OpenAsync(string file)
    {
        File.Delete(file);
        return await SqliteStore.OpenAsync(_model, new SqliteOptions { Path = file }, TimeProvider.System);
    }
}
