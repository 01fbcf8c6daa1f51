namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>That a connection is to be closed: a socket with a code, an event stream by breaking it off.</summary>
internal sealed class SocketClosedException(CloseCode code) : Exception(code.Reason)
{
    public CloseCode Code { get; } = code;
}
