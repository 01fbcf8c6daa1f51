using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>A complete answer that holds no error.</summary>
internal sealed record QueryAnswer(QueryReply Reply, ReplyEnvelope Envelope, string? Affinity);

/// <summary>Tells an answer that counts from one that does not: its status alone does not say.</summary>
internal static class AnswerReader
{
    private const int NotFound = 404;

    /// <summary>The answer in a response's bytes.</summary>
    /// <exception cref="QueryFailureException">The server refused, or what came is no complete answer of a Neo4j server.</exception>
    public static QueryAnswer Read(QueryRequest request, int status, byte[] bytes, string? affinity)
    {
        ReplyEnvelope envelope;
        try
        {
            envelope = ReplyEnvelope.Read(bytes);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new QueryFailureException(FailureKind.Lost, $"the answer with HTTP status {status} is no reply of Neo4j's Query API: {failure.Message}", failure)
            {
                IsCommit = request.IsCommit,
            };
        }

        if (envelope.ErrorCode is { } code)
        {
            throw new QueryFailureException(FailureKind.Refused, envelope.ErrorMessage ?? "", null)
            {
                ErrorCode = code,
                IsTransactionGone = status == NotFound && request.Path.StartsWith("/tx/", StringComparison.Ordinal),
                IsCommit = request.IsCommit,
            };
        }

        return status is >= 200 and < 300
            ? new QueryAnswer(new QueryReply(bytes, envelope.ValuesStart), envelope, affinity)
            : throw new QueryFailureException(FailureKind.Lost, $"HTTP status {status} without an error of Neo4j's", null) { IsCommit = request.IsCommit };
    }
}
