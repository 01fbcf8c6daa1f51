using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Server.Importing;

/// <summary>The store that is imported into; for a dry run, one that is only read.</summary>
internal sealed class ImportTarget : IAsyncDisposable
{
    private readonly IAsyncDisposable? _store;

    private ImportTarget(IAsyncDisposable? store, Func<WriteRequest, Task<WriteResult>> write) => (_store, WriteAsync) = (store, write);

    /// <summary>Makes what was left out so that writes are fast; how many indexes.</summary>
    public Task<int> CompleteAsync(CancellationToken cancellationToken) => _store is SqliteStore file ? file.MakeIndexesAsync(cancellationToken) : Task.FromResult(0);

    /// <summary>Does a write, or says what it would have done.</summary>
    public Func<WriteRequest, Task<WriteResult>> WriteAsync { get; }

    public static async Task<ImportTarget> OpenAsync(GraphModel model, ServerOptions options, bool isTrial, CancellationToken cancellationToken)
    {
        if (isTrial)
        {
            var source = OpenSource(model, options);
            return new ImportTarget(source, new TrialWriter(model, source, cancellationToken).WriteAsync);
        }

        var store = await OpenStoreAsync(model, options, cancellationToken);

        // A write under way is left to end, as its outcome would not be known otherwise.
        return new ImportTarget(store, request => store.WriteAsync(request, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    // A file that is not there yet is an empty store, which a dry run does not make.
    private static ICopySource? OpenSource(GraphModel model, ServerOptions options) => options.Store switch
    {
        StoreKind.Neo4j => Neo4jCopySource.OpenAsItIs(options.Neo4j),
        _ => File.Exists(options.SqlitePath) ? SqliteCopySource.Open(model, options.SqlitePath) : null,
    };

    private static async Task<IGraphStore> OpenStoreAsync(GraphModel model, ServerOptions options, CancellationToken cancellationToken)
    {
        var store = await StoreOpener.OpenAsync(model, options, TimeProvider.System, cancellationToken, isImport: true);
        try
        {
            if (store is Neo4jStore server)
            {
                await server.PrepareAsync(cancellationToken);
            }

            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
