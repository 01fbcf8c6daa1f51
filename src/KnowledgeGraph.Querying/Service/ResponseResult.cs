using KnowledgeGraph.Querying.Subscriptions;

namespace KnowledgeGraph.Querying.Service;

/// <summary>What became of a request.</summary>
/// <param name="IsRequestError">Whether nothing was executed, because the request itself was refused.</param>
/// <param name="Failure">What failed during execution, or who may not ask for it, for the transport to log and to choose a status by; null for success.</param>
public sealed record ResponseResult(bool IsRequestError, Exception? Failure = null)
{
    /// <summary>The request was executed.</summary>
    public static readonly ResponseResult Executed = new(false);

    /// <summary>Whether it was refused because it would write, and was said not to.</summary>
    public bool IsWriteRefused { get; init; }

    /// <summary>The subscription that was begun, whose events are the responses; null where the response was written.</summary>
    public GraphSubscription? Subscription { get; init; }
}
