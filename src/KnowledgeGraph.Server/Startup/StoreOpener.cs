using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Opens the store that the options name; a server need not be there yet.</summary>
internal static class StoreOpener
{
    /// <summary>Opens it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">Which store, and where it is.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="isImport">Whether an import follows.</param>
    public static async Task<IGraphStore> OpenAsync(
        GraphModel model, ServerOptions options, TimeProvider time, CancellationToken cancellationToken, bool isImport = false) =>
        options.Store switch
        {
            StoreKind.Neo4j => new Neo4jStore(model, options.Neo4j, time),
            _ => await SqliteStore.OpenAsync(
                model, isImport ? SqliteOptions.ForImport(options.SqlitePath) : new SqliteOptions { Path = options.SqlitePath }, time, cancellationToken),
        };
}
