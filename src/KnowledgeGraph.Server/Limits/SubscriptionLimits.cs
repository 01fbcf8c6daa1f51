using KnowledgeGraph.Querying.Limits;

namespace KnowledgeGraph.Server.Limits;

/// <summary>How much those who subscribe may hold open, send, and leave unread.</summary>
internal sealed record SubscriptionLimits(
    [property: Limit("sockets and event streams that are open at once; 503 with `Retry-After`", Code = "OVERLOADED")] int Connections = 2_000,
    [property: Limit("operations that run at once on one socket")] int SocketOperations = 100,
    [property: Limit("bytes of a message that a socket receives; a longer one closes it", Code = "1009")] int MessageBytes = 128 * 1024,
    [property: Limit("seconds within which a socket must be initialized", Code = "4408", Maximum = 3_600)] int InitSeconds = 10,
    [property: Limit("seconds within which a client must take a message; an event stream is broken off", Code = "1013", Maximum = 3_600)] int SendSeconds = 30,
    [property: Limit("bytes that wait for a client to take them, one message always may", Code = "1013")] int SendBytes = 4 * 1024 * 1024,
    [property: Limit("events that are read from the store at once, for all who subscribe; more wait", Code = "")] int Events = 16);
