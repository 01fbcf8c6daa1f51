using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The Query API over HTTP.</summary>
internal sealed class HttpQueryTransport : IQueryTransport
{
    private readonly Neo4jOptions _options;
    private readonly DatabaseIdentity _identity;
    private readonly QueryApiClient _client;

    public HttpQueryTransport(Neo4jOptions options)
    {
        _options = options;
        _identity = new DatabaseIdentity("neo4j", options.Database, options.Uri.Host, options.Uri.Port);
        Circuit = new Circuit(options.BreakDuration);
        _client = new QueryApiClient(options, Circuit);
    }

    /// <summary>Whether connections are accepted.</summary>
    public Circuit Circuit { get; }

    /// <summary>What reads wait for.</summary>
    public Bookmarks Bookmarks { get; } = new();

    public async Task<QueryReply> RunAsync(
        WorkKind kind, string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var request = new QueryRequest(kind, "", text, parameters) { Bookmarks = Bookmarks.Current };
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        // A commit is found by readers while the server still applies it; who names its bookmark waits until it is whole.
        if (kind is WorkKind.Write or WorkKind.Schema or WorkKind.Follow)
        {
            Bookmarks.Replace(request.Bookmarks, answer.Envelope.Bookmarks);
        }

        return answer.Reply;
    }

    // Without a statement: one whose answer is lost would leave its locks to a transaction that nobody can name.
    public async Task<IQueryTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var request = new QueryRequest(WorkKind.Write, "/tx", null, QueryRequest.NoParameters) { Bookmarks = Bookmarks.Current };
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new HttpQueryTransaction(this, "/tx/" + answer.Envelope.Transaction, answer.Affinity, request.Bookmarks);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Sends a request; what is abandoned, because of a time-out, a cancellation or a lost connection, is ended on the server.</summary>
    internal async Task<QueryAnswer> SendAsync(QueryRequest request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeoutOf(request.Kind));
        try
        {
            return await ExchangeAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (QueryFailureException failure) when (RetryRules.IsStaleBookmark(failure.ErrorCode) && request.Bookmarks.Count > 0)
        {
            Bookmarks.Forget(request.Bookmarks);
            return await ExchangeAsync(request with { Bookmarks = [] }, limit.Token).ConfigureAwait(false);
        }
        catch (QueryFailureException failure) when (failure.Kind == FailureKind.Lost)
        {
            await AbandonAsync(request).ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException cancelled) when (limit.IsCancellationRequested)
        {
            await AbandonAsync(request).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw new QueryFailureException(FailureKind.TimedOut, $"Neo4j did not answer within {TimeoutOf(request.Kind)}.", cancelled) { IsCommit = request.IsCommit };
        }
    }

    /// <summary>Ends a transaction without its effects, unless it has ended already.</summary>
    internal async Task RollBackAsync(string path, string? affinity)
    {
        using var limit = new CancellationTokenSource(TimeoutOf(WorkKind.End));
        try
        {
            using var response = await _client.SendAsync(HttpMethod.Delete, path, affinity, default, limit.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or Polly.ExecutionRejectedException)
        {
            // The failure that led here is the one to report, and the server's own time-out ends the transaction.
        }
    }

    private async Task<QueryAnswer> ExchangeAsync(QueryRequest request, CancellationToken cancellationToken)
    {
        var call = DatabaseCall.Start(_identity, request.Operation, request.Text);
        try
        {
            var answer = await TransmitAsync(request, cancellationToken).ConfigureAwait(false);
            call.Succeed(answer.Reply.Length);
            return answer;
        }
        catch (QueryFailureException failure)
        {
            call.Fail(failure.ErrorType);
            throw;
        }
        catch (Exception failure)
        {
            call.Fail(failure);
            throw;
        }
    }

    private async Task<QueryAnswer> TransmitAsync(QueryRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _client.SendAsync(HttpMethod.Post, request.Path, request.Affinity, RequestBody.Of(request), cancellationToken).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return AnswerReader.Read(request, (int)response.StatusCode, bytes, QueryApiClient.AffinityOf(response));
        }
        catch (Polly.CircuitBreaker.BrokenCircuitException open)
        {
            throw new QueryFailureException(FailureKind.Unreachable, $"connections were refused just now, so none is tried ({Circuit.Describe()})", open);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            var kind = Circuit.IsUnreachable(failure, cancellationToken) ? FailureKind.Unreachable : FailureKind.Lost;
            throw new QueryFailureException(kind, failure.Message, failure) { IsCommit = request.IsCommit && kind == FailureKind.Lost };
        }
    }

    // The caller of a read need not wait; a transaction is rolled back only after its statement has ended.
    private Task AbandonAsync(QueryRequest request)
    {
        var ending = EndAsync(request);
        return request.Path.Length == 0 ? Task.CompletedTask : ending;
    }

    // A client that hangs up does not stop its query; see https://neo4j.com/docs/cypher-manual/5/clauses/transaction-clauses/.
    private async Task EndAsync(QueryRequest request)
    {
        if (request.Text is null || request.Kind is WorkKind.Probe or WorkKind.End)
        {
            return;
        }

        var parameters = new Dictionary<string, object?> { ["tag"] = request.Tag };
        try
        {
            // The statement may not have begun when it is first looked for.
            foreach (var wait in new[] { 0, 100, 300 })
            {
                await Task.Delay(wait, CancellationToken.None).ConfigureAwait(false);
                var ended = await SendAsync(new QueryRequest(WorkKind.End, "", EndText, parameters), CancellationToken.None).ConfigureAwait(false);
                if (ended.Reply.Rows().Count > 0)
                {
                    return;
                }
            }
        }
        catch (Exception failure) when (failure is QueryFailureException or ObjectDisposedException)
        {
            // The server is gone or does not answer; what led here is reported, and the server's own time-out ends the statement.
        }
    }

    private const string EndText =
        $"SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.{RequestBody.Tag} = $tag TERMINATE TRANSACTIONS id YIELD message RETURN message";

    private TimeSpan TimeoutOf(WorkKind kind) => kind switch
    {
        WorkKind.Read or WorkKind.Follow => _options.ReadTimeout,
        WorkKind.Write => _options.WriteTimeout,
        WorkKind.Schema => _options.SchemaTimeout,
        WorkKind.End => _options.EndTimeout,
        _ => _options.ProbeTimeout,
    };
}
