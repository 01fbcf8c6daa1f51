namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>An explicit transaction of the Query API.</summary>
internal sealed class HttpQueryTransaction(HttpQueryTransport transport, string path) : IQueryTransaction
{
    private bool _isCommitted;

    public async Task<QueryReply> RunAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        (await transport.PostAsync(path, RequestBody.Of(text, parameters, isRead: false, []), cancellationToken).ConfigureAwait(false)).Reply;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await transport.CommitAsync(path, cancellationToken).ConfigureAwait(false);
        _isCommitted = true;
    }

    public ValueTask DisposeAsync() => _isCommitted ? ValueTask.CompletedTask : new ValueTask(transport.RollBackAsync(path));
}
