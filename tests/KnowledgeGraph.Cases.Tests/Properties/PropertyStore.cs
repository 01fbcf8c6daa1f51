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
    public async Task FillAsync(Draw draw)
    {
        var graph = new RandomGraph(Repository.Model, draw);
        await WriteAsync(graph.Entities());
        var recorded = (await WriteAsync(graph.Statements("a"))).Outcomes.Select(outcome => outcome.Id).Distinct().ToList();
        await WriteAsync(graph.Statements("b"));
        foreach (var id in draw.Some(recorded, 1 + (recorded.Count / 4)))
        {
            await WriteAsync(graph.Change(id));
        }
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
