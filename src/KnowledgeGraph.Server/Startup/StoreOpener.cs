using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Opens the store that the options name.</summary>
internal static class StoreOpener
{
    public static async Task<IGraphStore> OpenAsync(GraphModel model, ServerOptions options, TimeProvider time, CancellationToken cancellationToken) =>
        options.Store switch
        {
            StoreKind.Neo4j => await Neo4jStore.OpenAsync(model, Neo4j(options), time, cancellationToken),
            _ => await SqliteStore.OpenAsync(model, new SqliteOptions { Path = options.SqlitePath }, time, cancellationToken),
        };

    private static Neo4jOptions Neo4j(ServerOptions options) => new()
    {
        Uri = options.Neo4jUri,
        User = options.Neo4jUser,
        Password = options.Neo4jPassword,
        Database = options.Neo4jDatabase,
    };
}
