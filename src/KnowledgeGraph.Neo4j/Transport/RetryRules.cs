namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Which of the server's errors pass by themselves, as Neo4j's own drivers see it.</summary>
internal static class RetryRules
{
    /// <summary>Whether the same work may go well later.</summary>
    public static bool IsTransient(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.Security.AuthorizationExpired" => true,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
    };

    /// <summary>Whether the server ran out of memory, which it will again for work of that size.</summary>
    public static bool IsMemory(string code) => code is "Neo.TransientError.General.OutOfMemoryError"
        or "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
        or "Neo.TransientError.General.TransactionMemoryLimit"
        or "Neo.TransientError.General.TransactionOutOfMemoryError"
        or "Neo.TransientError.General.StackOverFlowError";

    /// <summary>Whether a bookmark is not of this database's history: it was restored or replaced.</summary>
    public static bool IsStaleBookmark(string code) => code is "Neo.ClientError.Transaction.InvalidBookmark"
        or "Neo.ClientError.Transaction.InvalidBookmarkMixture"
        or "Neo.TransientError.Transaction.BookmarkTimeout";
}
