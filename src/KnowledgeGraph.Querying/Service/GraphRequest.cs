using System.Text.Json;

namespace KnowledgeGraph.Querying.Service;

/// <summary>One GraphQL request.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of it; null where there is one.</param>
/// <param name="Variables">A JSON object, or null.</param>
public sealed record GraphRequest(string Query, string? OperationName = null, JsonElement? Variables = null);

/// <summary>What became of a request.</summary>
/// <param name="IsRequestError">Whether nothing was executed, because the request itself was refused.</param>
/// <param name="Failure">What failed during execution, for the caller to log and to choose a status by; null for success.</param>
public sealed record ResponseResult(bool IsRequestError, Exception? Failure = null)
{
    /// <summary>The request was executed.</summary>
    public static readonly ResponseResult Executed = new(false);
}
