using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Has a server do things as Neo4j's own drivers do: what fails in passing is tried again for a while, and only that.</summary>
internal sealed class ResilientTransport(IQueryTransport transport, Neo4jOptions options) : IDisposable
{
    /// <summary>Whether the server accepts connections.</summary>
    public Circuit Circuit => transport.Circuit;

    /// <summary>Runs a statement that only reads; the server refuses writes.</summary>
    public Task<QueryReply> ReadAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        RunAsync(WorkKind.Read, text, parameters, cancellationToken);

    /// <summary>Runs a statement that may be run twice, in a transaction of its own.</summary>
    public Task<QueryReply> RunAsync(WorkKind kind, string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        ExecuteAsync((_, token) => transport.RunAsync(kind, text, parameters, token), isWrite: false, cancellationToken);

    /// <summary>Does a whole write transaction, again from its beginning where need be; it can tell a former attempt of its own that was committed.</summary>
    public Task<TResult> WriteAsync<TResult>(
        Func<IQueryTransport, RetryState, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) =>
        ExecuteAsync((state, token) => work(transport, state, token), isWrite: true, cancellationToken);

    /// <summary>Asks whether the server is there: once, and for a short time.</summary>
    public async Task<QueryReply> ProbeAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            return await transport.RunAsync(WorkKind.Probe, text, QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        }
        catch (QueryFailureException failure)
        {
            throw Neo4jErrors.Translate(failure, null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => transport.Dispose();

    // How often, how long and what for is the state's to say, which sees the error code in the body.
    private async Task<TResult> ExecuteAsync<TResult>(
        Func<RetryState, CancellationToken, Task<TResult>> attempt, bool isWrite, CancellationToken cancellationToken)
    {
        var state = new RetryState(options, transport.Circuit, isWrite);
        while (true)
        {
            try
            {
                return await attempt(state, cancellationToken).ConfigureAwait(false);
            }
            catch (QueryFailureException failure)
            {
                if (!state.Retries(failure))
                {
                    throw Neo4jErrors.Translate(failure, state.UnknownCommit);
                }

                Instruments.Retries.Add(1, new KeyValuePair<string, object?>(Attributes.ErrorType, failure.ErrorType));
            }

            await Task.Delay(state.Delay, cancellationToken).ConfigureAwait(false);
        }
    }
}
