using System.Buffers;
using System.Text;
using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.TestKit.Oracle;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>A store under test beside the oracle; both take every write, and must agree on what became of it.</summary>
internal sealed class PropertyStore : IAsyncDisposable
{
    private PropertyStore(OracleStore oracle, IGraphStore store) => (Oracle, Store) = (oracle, store);

    public OracleStore Oracle { get; }

    public IGraphStore Store { get; }

    public static async Task<PropertyStore> OpenAsync(string name)
    {
        var store = await TestStores.OpenAsync(name, CancellationToken.None);
        var oracle = store as OracleStore ?? (OracleStore)await TestStores.OpenAsync(TestStores.Oracle, CancellationToken.None);
        return new PropertyStore(oracle, store);
    }

    /// <summary>A random graph: entities, two batches of statements, and some changes of them.</summary>
    /// <param name="draw">What chooses.</param>
    /// <param name="isBatched">Whether it is written by two writes instead of one for each part.</param>
    public async Task FillAsync(Draw draw, bool isBatched = false)
    {
        var graph = new RandomGraph(Repository.Model, draw);
        var made = await WriteAsync([graph.Entities(), graph.Statements("a"), graph.Statements("b")], isBatched);
        var recorded = Oracle.Records.All("Statement").Select(statement => statement.Id).Where(made.Contains).ToList();
        await WriteAsync([.. draw.Some(recorded, 1 + (recorded.Count / 8)).Select(graph.Change)], isBatched);
    }

    private async Task<HashSet<string>> WriteAsync(IReadOnlyList<WriteRequest> requests, bool isBatched)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<WriteRequest> writes = isBatched && requests.Count > 0
            ? [new WriteRequest([.. requests.SelectMany(request => request.Commands)])]
            : requests;
        foreach (var write in writes)
        {
            ids.UnionWith((await WriteAsync(write)).Outcomes.Select(outcome => outcome.Id));
        }

        return ids;
    }

    public async Task<WriteResult> WriteAsync(WriteRequest request)
    {
        var actual = await Store.WriteAsync(request, CancellationToken.None);
        if (!ReferenceEquals(Store, Oracle))
        {
            var expected = await Oracle.WriteAsync(request, CancellationToken.None);
            Assert.That(actual.Outcomes, Is.EqualTo(expected.Outcomes));
            Assert.That(actual.Revision, Is.EqualTo(expected.Revision));
        }

        return actual;
    }

    public Task<string> AskAsync(BoundPlan plan) => AskAsync(Store, plan);

    public Task<string> AskOracleAsync(BoundPlan plan) => AskAsync(Oracle, plan);

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static async Task<string> AskAsync(IGraphStore store, BoundPlan plan)
    {
        var output = new ArrayBufferWriter<byte>();
        await store.QueryAsync(plan.Plan, plan.Arguments, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
