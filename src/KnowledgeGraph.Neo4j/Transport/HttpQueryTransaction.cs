namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>An explicit transaction of the Query API.</summary>
/// <param name="transport">What carries it.</param>
/// <param name="path">Its address below that of the database.</param>
/// <param name="affinity">The member of a cluster on which it runs; null for a single server.</param>
/// <param name="bookmarks">The bookmarks that it began with.</param>
internal sealed class HttpQueryTransaction(HttpQueryTransport transport, string path, string? affinity, IReadOnlyList<string> bookmarks) : IQueryTransaction
{
    private bool _isCommitted;

    public async Task<QueryReply> RunAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        (await transport.SendAsync(new QueryRequest(WorkKind.Write, path, text, parameters) { Affinity = affinity }, cancellationToken).ConfigureAwait(false))
        .Reply;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        var request = new QueryRequest(WorkKind.Write, path + "/commit", null, QueryRequest.NoParameters) { Affinity = affinity, IsCommit = true };
        var answer = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        transport.Bookmarks.Replace(bookmarks, answer.Envelope.Bookmarks);
        _isCommitted = true;
    }

    // An abandoned transaction holds its locks until the server's own time-out.
    public ValueTask DisposeAsync() => _isCommitted ? ValueTask.CompletedTask : new ValueTask(transport.RollBackAsync(path, affinity));
}
