using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>Statements recorded through the store against the same kinds of rows written by hand, in turn into one database.</summary>
/// <param name="server">The server, whose database is emptied before and after.</param>
/// <param name="rounds">How many pairs.</param>
/// <param name="batches">How many batches each writes in a round.</param>
/// <param name="batch">How many statements there are in a batch.</param>
internal sealed class WriteReport(Neo4jServer server, int rounds, int batches, int batch)
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
        var ratios = new List<(double Store, double Hand)>();
        for (var round = -WarmUps; round < rounds; round++)
        {
            // Who goes first alternates, so that a drift of the machine favors neither.
            var hand = round % 2 == 0 ? 0 : await ByHandAsync(api, Next());
            var service = await ThroughStoreAsync(store, Next());
            ratios.Add((service, round % 2 == 0 ? await ByHandAsync(api, Next()) : hand));
        }

        await RequireSameAsync(store, api, database, (RecordStatementsCommand)commands.Dequeue());
        Print(ratios[WarmUps..]);
        using var trips = new RoundTrips();
        var watch = Stopwatch.StartNew();
        await ThroughStoreAsync(store, Next());
        Console.WriteLine(trips.ToTable(batches, watch.Elapsed));
    }

    private async Task<double> ThroughStoreAsync(Neo4jStore store, IReadOnlyList<WriteCommand> commands)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var command in commands)
        {
            await RecordAsync(store, command);
        }

        return Rate(started);
    }

    // What rows a batch consists of is worked out before, so that only the writing is timed.
    private async Task<double> ByHandAsync(QueryApi api, IReadOnlyList<WriteCommand> commands)
    {
        var writes = new List<IReadOnlyList<CypherCall>>();
        foreach (var command in commands)
        {
            writes.Add(HandWrittenWrite.Of(
                await new WritePlanner(_model).PlanAsync(new WriteRequest([command]), ++_revision, new NamedThings(_model, areNamedThere: true), CancellationToken.None), _revision));
        }

        var started = Stopwatch.GetTimestamp();
        foreach (var write in writes)
        {
            await api.WriteAsync(write);
        }

        return Rate(started);
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

    private double Rate(long started) => batches * batch / Stopwatch.GetElapsedTime(started).TotalSeconds;

    private void Print(IReadOnlyList<(double Store, double Hand)> pairs)
    {
        var ratios = pairs.Select(pair => pair.Store / pair.Hand).Order().ToList();
        Console.WriteLine("| statements in a batch | rounds | through the store | by hand | ratio (smallest to largest) |\n|---|---|---|---|---|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {batch} | {rounds} | {Median(pairs.Select(pair => pair.Store)):F0} | {Median(pairs.Select(pair => pair.Hand)):F0} | {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}) |\n"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
