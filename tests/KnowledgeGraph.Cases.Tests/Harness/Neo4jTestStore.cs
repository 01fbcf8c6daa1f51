using KnowledgeGraph.Core;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>The Neo4j store, in a database that belongs to the tests. It is opened once and emptied for each, as its schema takes a second to check.</summary>
internal static class Neo4jTestStore
{
    private static IDisposable? _turn;
    private static Neo4jStore? _store;

    public static async Task<IGraphStore> OpenAsync(CancellationToken cancellationToken)
    {
        // Held until the process ends: other test projects run beside this one.
        _turn ??= await Neo4jServer.EnterAsync(cancellationToken);
        if (_store is null)
        {
            await Neo4jServer.EmptyAsync(cancellationToken);
            _store = await Neo4jStore.OpenAsync(Repository.Model, Neo4jServer.Options!, TestClock.Instance, cancellationToken);
        }

        await _store.WipeAsync(cancellationToken);
        return new DelegatingStore(_store, () => ValueTask.CompletedTask);
    }
}
