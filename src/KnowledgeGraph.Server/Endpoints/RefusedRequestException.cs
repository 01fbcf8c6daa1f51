namespace KnowledgeGraph.Server.Endpoints;

/// <summary>That a request is no GraphQL request, told by its headers or the shape of its body, before anything is executed.</summary>
/// <param name="status">The status; null for the one of a request that is well-formed and cannot be executed.</param>
/// <param name="code">The code of the error.</param>
/// <param name="message">What was found, and what was expected.</param>
internal sealed class RefusedRequestException(int? status, string code, string message) : Exception(message)
{
    public int? Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>After how long it may be tried again; null where that is of no use.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static RefusedRequestException Malformed(string message) => new(StatusCodes.Status400BadRequest, "MALFORMED_REQUEST", message);
}
