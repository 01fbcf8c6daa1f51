namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Carries Cypher to a Neo4j server.</summary>
internal interface IQueryTransport : IDisposable
{
    /// <summary>Runs a statement that only reads, in a transaction of its own; the server refuses writes.</summary>
    Task<QueryReply> ReadAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);

    /// <summary>Runs a statement in a transaction of its own.</summary>
    Task<QueryReply> RunAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);

    /// <summary>Begins a transaction, which ends with its commit or, failing that, with its disposal.</summary>
    Task<IQueryTransaction> BeginAsync(CancellationToken cancellationToken);
}

/// <summary>An open transaction; disposing it undoes what was not committed.</summary>
internal interface IQueryTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement.</summary>
    Task<QueryReply> RunAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);

    /// <summary>Makes it last.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
