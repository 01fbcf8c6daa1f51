using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>The operations that run on one socket.</summary>
/// <param name="runner">Runs them.</param>
/// <param name="writer">Sends their messages.</param>
/// <param name="context">The request that opened the socket.</param>
/// <param name="most">How many may run at once.</param>
/// <param name="close">Closes the socket.</param>
internal sealed class SocketOperations(OperationRunner runner, SocketWriter writer, HttpContext context, int most, Action<CloseCode> close)
{
    private readonly ConcurrentDictionary<string, SocketOperation> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> _tasks = new();

    /// <exception cref="SocketClosedException">One of that id runs already.</exception>
    public async ValueTask StartAsync(string id, IncomingRequest request, Credentials credentials)
    {
        var operation = new SocketOperation(id, writer, End, new CancellationTokenSource());
        if (!_running.TryAdd(id, operation))
        {
            throw new SocketClosedException(CloseCode.DuplicateId(id));
        }

        if (_running.Count > most)
        {
            using var reply = new ReplyBuffer();
            Querying.Service.RequestError.Write(reply, new Querying.Service.RequestError(
                "LIMIT_EXCEEDED", string.Create(CultureInfo.InvariantCulture, $"{most} operations run on this socket, which is all that are taken.")));
            await operation.SendAsync(reply.Written, isRefusal: true, CancellationToken.None);
            return;
        }

        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _tasks[operation] = RunAsync(operation, request, credentials, started.Task);
        started.SetResult();
    }

    /// <summary>Ends an operation; unknown ids are of those that have ended already.</summary>
    public void Cancel(string id)
    {
        if (_running.TryRemove(id, out var operation))
        {
            operation.Cancel();
        }
    }

    /// <summary>Waits for all that run.</summary>
    public Task WaitAsync() => Task.WhenAll(_tasks.Values);

    /// <summary>Ends all and waits for them.</summary>
    public Task EndAsync()
    {
        foreach (var operation in _tasks.Keys)
        {
            operation.Cancel();
        }

        return Task.WhenAll(_tasks.Values);
    }

    private bool End(SocketOperation operation) => _running.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));

    // Not before it is among the tasks, so that it can take itself from there.
    private async Task RunAsync(SocketOperation operation, IncomingRequest request, Credentials credentials, Task started)
    {
        try
        {
            await started;
            await runner.RunAsync(request, credentials, context, operation, operation.Token);
            await operation.CompleteAsync();
        }
        catch (SocketClosedException closed)
        {
            close(closed.Code);
        }
        catch (Exception end) when (operation.Token.IsCancellationRequested || (end is OperationCanceledException && runner.Stopping.IsCancellationRequested))
        {
            // Nobody waits for its end.
        }
        finally
        {
            _tasks.TryRemove(operation, out _);
        }
    }
}
