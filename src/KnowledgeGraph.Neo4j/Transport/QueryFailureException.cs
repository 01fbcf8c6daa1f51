namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>How an attempt to have the server do something failed.</summary>
internal enum FailureKind
{
    /// <summary>The server answered with an error.</summary>
    Refused,

    /// <summary>There was no connection, so nothing was sent.</summary>
    Unreachable,

    /// <summary>Something was sent, and no complete answer came.</summary>
    Lost,

    /// <summary>No answer came in time.</summary>
    TimedOut,
}

/// <summary>One attempt's failure, before it is known whether there will be another.</summary>
internal sealed class QueryFailureException(FailureKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>How it failed.</summary>
    public FailureKind Kind => kind;

    /// <summary>The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; empty where the server did not answer.</summary>
    public string ErrorCode { get; init; } = "";

    /// <summary>The failure in one word: the server's code, or else the kind.</summary>
    public string ErrorType => ErrorCode.Length > 0 ? ErrorCode : kind.ToString();

    /// <summary>Whether the transaction is unknown to the server: it timed out there, or the server was started again.</summary>
    public bool IsTransactionGone { get; init; }

    /// <summary>Whether a commit was asked for.</summary>
    public bool IsCommit { get; init; }

    /// <summary>Whether the write may have been stored all the same.</summary>
    public bool IsOutcomeUnknown => IsCommit && (kind is FailureKind.Lost or FailureKind.TimedOut
        || IsTransactionGone || ErrorCode.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal));
}
