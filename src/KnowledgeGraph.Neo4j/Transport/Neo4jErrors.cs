using System.Text.Json;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Translates what goes wrong between the service and Neo4j.</summary>
internal static class Neo4jErrors
{
    /// <summary>The error that a server's code, or a failure to reach it, stands for.</summary>
    /// <param name="code">The server's code; null where there was no answer.</param>
    /// <param name="message">The server's message.</param>
    /// <param name="isCommit">Whether a commit was under way, so that its outcome is unknown without an answer.</param>
    /// <param name="cause">What was caught.</param>
    public static Exception Translate(string? code, string message, bool isCommit, Exception? cause) => (code, cause) switch
    {
        (null, HttpRequestException or IOException or JsonException or TimeoutException) when isCommit =>
            new OutcomeUnknownException("Neo4j was asked to commit and did not answer; the write may or may not be stored.", cause),
        (null, TimeoutException) => new TimeoutExceededException("Neo4j did not answer in time.", cause),
        (null, _) => new StoreUnavailableException($"Neo4j cannot be reached: {message}", cause),
        ("Neo.ClientError.Schema.ConstraintValidationFailed", _) => new ConflictException(message),
        ("Neo.ClientError.Statement.AccessMode", _) => new InvalidRequestException(message),
        ("Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            or "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockAcquisitionTimeout", _) =>
            new TimeoutExceededException($"Neo4j ended the work: {message}", cause),
        ("Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.TransactionMemoryLimit", _) =>
            new LimitExceededException($"Neo4j ended the work for its need of memory: {message}"),
        (var name, _) when name.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            || name.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal)
            || name.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)
            || name.StartsWith("Neo.ClientError.Database.", StringComparison.Ordinal)
            || name.StartsWith("Neo.ClientError.Cluster.", StringComparison.Ordinal)
            || name is "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Request.Invalid" =>
            new StoreUnavailableException($"Neo4j answered {name}: {message}", cause),
        _ => new InvalidOperationException($"Neo4j refused a statement of ours with {code}: {message}", cause),
    };
}
