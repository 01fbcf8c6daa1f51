namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Where the responses of one operation go.</summary>
internal interface IResponseSink
{
    /// <summary>Sends a whole response.</summary>
    /// <param name="response">Its JSON.</param>
    /// <param name="isRefusal">Whether it holds nothing but errors, so that nothing was executed and nothing follows.</param>
    /// <param name="cancellationToken">Gives up as long as nothing of it was sent.</param>
    ValueTask SendAsync(ReadOnlyMemory<byte> response, bool isRefusal, CancellationToken cancellationToken);
}
