using KnowledgeGraph.Core.Telemetry;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Has a server do things as Neo4j's own drivers do: what fails in passing is tried again for a while, and only that.</summary>
internal sealed class ResilientTransport(IQueryTransport transport, Neo4jOptions options) : IDisposable
{
    private static readonly ResiliencePropertyKey<RetryState> _state = new("state");

    // One pipeline for all: how often, how long and what for is the state's to say, which sees the body's error code.
    private static readonly ResiliencePipeline _retrying = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = static arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is QueryFailureException failure && StateOf(arguments.Context).Retries(failure)),
            OnRetry = static arguments =>
            {
                Instruments.Retries.Add(1, new KeyValuePair<string, object?>(Attributes.ErrorType, ((QueryFailureException)arguments.Outcome.Exception!).ErrorType));
                return ValueTask.CompletedTask;
            },
            DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(StateOf(arguments.Context).Delay),
        })
        .Build();

    /// <summary>Whether the server accepts connections.</summary>
    public Circuit Circuit => transport.Circuit;

    /// <summary>Runs a statement that only reads; the server refuses writes.</summary>
    public Task<QueryReply> ReadAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        RunAsync(WorkKind.Read, text, parameters, cancellationToken);

    /// <summary>Runs a statement that may be run twice, in a transaction of its own.</summary>
    public Task<QueryReply> RunAsync(WorkKind kind, string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        ExecuteAsync(
            static (work, _, token) => work.Transport.RunAsync(work.Kind, work.Text, work.Parameters, token),
            (Transport: transport, Kind: kind, Text: text, Parameters: parameters), isWrite: false, cancellationToken);

    /// <summary>Does a whole write transaction, again from its beginning where need be; it can tell a former attempt of its own that was committed.</summary>
    public Task<TResult> WriteAsync<TResult>(
        Func<IQueryTransport, RetryState, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) =>
        ExecuteAsync(static (write, state, token) => write.Work(write.Transport, state, token), (Work: work, Transport: transport), isWrite: true, cancellationToken);

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

    private async Task<TResult> ExecuteAsync<TWork, TResult>(
        Func<TWork, RetryState, CancellationToken, Task<TResult>> attempt, TWork work, bool isWrite, CancellationToken cancellationToken)
    {
        var state = new RetryState(options, transport.Circuit, isWrite);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(_state, state);
        try
        {
            return await _retrying.ExecuteAsync(
                static async (context, work) => await work.attempt(work.work, StateOf(context), context.CancellationToken).ConfigureAwait(false),
                context, (attempt, work)).ConfigureAwait(false);
        }
        catch (QueryFailureException failure)
        {
            throw Neo4jErrors.Translate(failure, state.UnknownCommit);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static RetryState StateOf(ResilienceContext context) => context.Properties.GetValue(_state, null!);
}
