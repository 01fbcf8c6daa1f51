using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Makes a store ready to answer: its schema, and the sample data in an empty one; goes on trying where its server is not there yet.</summary>
internal sealed partial class StorePreparation(IGraphStore store, GraphModel model, ServerOptions options, ILogger logger)
{
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(10);

    private volatile string? _missing = "The store is being prepared.";

    /// <summary>Why the store is not to be asked yet; null once all is done.</summary>
    public string? Missing => _missing;

    /// <summary>Tries once; a store that is not there is no failure of the service.</summary>
    /// <exception cref="KnowledgeGraphException">The store is there and is not to be used as it is.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PrepareAsync(cancellationToken);
        }
        catch (Exception failure) when (IsPassing(failure))
        {
            Wait(failure);
        }
    }

    /// <summary>Tries until it is done.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        for (var wait = TimeSpan.FromSeconds(1); _missing is not null && !cancellationToken.IsCancellationRequested; wait = wait < _longestWait ? wait * 2 : _longestWait)
        {
            await Task.Delay(wait, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await PrepareAsync(cancellationToken);
                LogReady(logger, store.Location);
            }
            catch (KnowledgeGraphException failure)
            {
                Wait(failure);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (store is Neo4jStore server)
        {
            await server.PrepareAsync(cancellationToken);
        }

        await SampleLoader.LoadIntoEmptyAsync(store, model, options, cancellationToken);
        _missing = null;
    }

    private void Wait(Exception failure)
    {
        _missing = failure.Message;
        LogWaiting(logger, failure.Message);
    }

    private bool IsPassing(Exception failure) => store is Neo4jStore
        && failure is StoreUnavailableException { IsRefusal: false } or TimeoutExceededException or OutcomeUnknownException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store is not ready, and is tried again: {Reason}")]
    private static partial void LogWaiting(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store is ready: {Location}")]
    private static partial void LogReady(ILogger logger, string location);
}
