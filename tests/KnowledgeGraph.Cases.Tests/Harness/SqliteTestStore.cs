using KnowledgeGraph.Core;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A SQLite store in a folder of its own.</summary>
internal static class SqliteTestStore
{
    public static async Task<IGraphStore> OpenAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-graph-").FullName;
        var options = new SqliteOptions { Path = Path.Combine(folder, "graph.db") };
        var store = await SqliteStore.OpenAsync(Repository.Model, options, TestClock.Instance, cancellationToken);
        return new DelegatingStore(store, async () =>
        {
            await store.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        });
    }
}
