using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>Statements recorded through the store against the same kinds of rows written by hand, in turn into one database.</summary>
/// <param name="server">The server, whose database is emptied before and after.</param>
/// <param name="process">The server's process; null where it is not to be measured.</param>
/// <param name="rounds">How many pairs.</param>
/// <param name="batches">How many batches each writes in a round.</param>
/// <param name="batch">How many statements there are in a batch.</param>
internal sealed class WriteReport(Neo4jServer server, Process? process, int rounds, int batches, int batch)
{
    private const int WarmUps = 5;

    private readonly GraphModel _model = ModelReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "../../../../graph-schema/model.graphql"));
    private long _revision;

    public async Task RunAsync()
    {
        using var api = new QueryApi(server);
        var database = new BenchmarkDatabase(api);
        await database.EmptyAsync();
        var options = new Neo4jOptions { Uri = new Uri(server.Address), Password = server.Password };
        await using (var store = await Neo4jStore.OpenAsync(_model, options, TimeProvider.System))
        {
            await MeasureAsync(store, api, database);
        }

        await database.EmptyAsync();
    }

    private async Task MeasureAsync(Neo4jStore store, QueryApi api, BenchmarkDatabase database)
    {
        var commands = new Queue<WriteCommand>(new Generator(_model, ((rounds + WarmUps) * 2 * batches * batch) + ((batches + 1) * batch), batch).Commands());
        while (commands.Peek() is UpsertCommand)
        {
            await RecordAsync(store, commands.Dequeue());
        }

        IReadOnlyList<WriteCommand> Next() => [.. Enumerable.Range(0, batches).Select(_ => commands.Dequeue())];
        var pairs = new List<(WriteLoad Store, WriteLoad Hand)>();
        for (var round = -WarmUps; round < rounds; round++)
        {
            // Who goes first alternates, so that a drift of the machine favors neither.
            var hand = round % 2 == 0 ? null : await ByHandAsync(api, Next());
            var service = await ThroughStoreAsync(store, Next());
            pairs.Add((service, round % 2 == 0 ? await ByHandAsync(api, Next()) : hand!));
        }

        await RequireSameAsync(store, api, database, (RecordStatementsCommand)commands.Dequeue());
        Console.WriteLine(WriteLoad.Table(batch, pairs[WarmUps..]));
        using var trips = new RoundTrips();
        var watch = Stopwatch.StartNew();
        await ThroughStoreAsync(store, Next());
        Console.WriteLine(trips.ToTable(batches, watch.Elapsed));
    }

    private async Task<WriteLoad> ThroughStoreAsync(Neo4jStore store, IReadOnlyList<WriteCommand> commands)
    {
        var start = WriteLoad.Begin(process);
        foreach (var command in commands)
        {
            await RecordAsync(store, command);
        }

        return start.End(process, commands.Count, batch);
    }

    // What rows a batch consists of is worked out before, so that only the writing is timed.
    private async Task<WriteLoad> ByHandAsync(QueryApi api, IReadOnlyList<WriteCommand> commands)
    {
        var writes = new List<IReadOnlyList<CypherCall>>();
        foreach (var command in commands)
        {
            writes.Add(HandWrittenWrite.Of(
                await new WritePlanner(_model).PlanAsync(new WriteRequest([command]), ++_revision, new NamedThings(_model, areNamedThere: true), CancellationToken.None), _revision));
        }

        var start = WriteLoad.Begin(process);
        foreach (var write in writes)
        {
            await api.WriteAsync(write);
        }

        return start.End(process, commands.Count, batch);
    }

    private async Task RecordAsync(Neo4jStore store, WriteCommand command) =>
        _revision = (await store.WriteAsync(new WriteRequest([command]) { By = BenchmarkDatabase.By }, CancellationToken.None)).Revision;

    // The same statements but for their keys, so that both store as much of everything.
    private async Task RequireSameAsync(Neo4jStore store, QueryApi api, BenchmarkDatabase database, RecordStatementsCommand command)
    {
        var before = await database.CountAsync();
        await ThroughStoreAsync(store, [command]);
        var between = await database.CountAsync();
        await ByHandAsync(api, [command with { Statements = [.. command.Statements.Select(draft => draft with { Key = "0" + draft.Key })] }]);
        var after = await database.CountAsync();
        foreach (var (kind, (count, properties)) in after)
        {
            var (atFirst, then) = (before[kind], between[kind]);
            if (count - then.Count != then.Count - atFirst.Count || properties - then.Properties != then.Properties - atFirst.Properties)
            {
                throw new InvalidOperationException($"{kind}: {atFirst} at first, {then} after a batch through the store, {(count, properties)} after the same by hand.");
            }
        }
    }
}
