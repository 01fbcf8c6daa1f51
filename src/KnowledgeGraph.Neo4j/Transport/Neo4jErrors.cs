using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Translates what goes wrong between the service and Neo4j.</summary>
internal static class Neo4jErrors
{
    /// <summary>The error that the last attempt's failure stands for.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="unknownCommit">The commit of which it is not known whether it happened; null where there is none.</param>
    public static Exception Translate(QueryFailureException failure, QueryFailureException? unknownCommit) => (failure.Kind, unknownCommit) switch
    {
        (_, not null) => new OutcomeUnknownException("Neo4j was asked to commit and did not answer; the write may or may not be stored.", unknownCommit),
        (FailureKind.TimedOut, _) => new TimeoutExceededException(failure.Message, failure),
        (FailureKind.Refused, _) => Translate(failure.ErrorCode, failure.Message, failure),
        (FailureKind.Unreachable, _) => new StoreUnavailableException($"Neo4j cannot be reached: {failure.Message}", failure),
        _ => new StoreUnavailableException($"Neo4j gave no complete answer: {failure.Message}", failure),
    };

    private static Exception Translate(string code, string message, QueryFailureException failure) => code switch
    {
        "Neo.ClientError.Schema.ConstraintValidationFailed" => new ConflictException(message),
        "Neo.ClientError.Statement.AccessMode" => new InvalidRequestException(message),
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            or "Neo.ClientError.Transaction.Terminated" or "Neo.TransientError.Transaction.Terminated"
            or "Neo.TransientError.Transaction.LockAcquisitionTimeout" =>
            new TimeoutExceededException($"Neo4j ended the work: {message}", failure),
        _ when RetryRules.IsMemory(code) => new LimitExceededException($"Neo4j ended the work for its need of memory: {message}"),
        _ when IsUnavailable(code) => new StoreUnavailableException($"Neo4j answered {code}: {message}", failure),
        _ => new InvalidOperationException($"Neo4j refused a statement of ours with {code}: {message}", failure),
    };

    private static bool IsUnavailable(string code) =>
        RetryRules.IsTransient(code)
        || code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
        || code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Database.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Cluster.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.General.", StringComparison.Ordinal)
        || code is "Neo.ClientError.Request.Invalid";
}
