namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Why a socket is closed: a code of the WebSocket protocol or of graphql-transport-ws, and words for people.</summary>
/// <param name="Code">The code.</param>
/// <param name="Reason">The words, short enough for a close frame.</param>
internal sealed record CloseCode(int Code, string Reason)
{
    public static readonly CloseCode Done = new(1000, "Closed by the client");
    public static readonly CloseCode GoingAway = new(1001, "The service is stopping");
    public static readonly CloseCode SlowReader = new(1013, "Messages were not taken in time; connect again and resume with 'after'");
    public static readonly CloseCode Unacknowledged = new(4401, "Unauthorized");
    public static readonly CloseCode Forbidden = new(4403, "Forbidden");
    public static readonly CloseCode UnknownProtocol = new(4406, "Subprotocol not acceptable");
    public static readonly CloseCode InitializedLate = new(4408, "Connection initialisation timeout");
    public static readonly CloseCode InitializedTwice = new(4429, "Too many initialisation requests");
    public static readonly CloseCode Failed = new(4500, "Internal server error");

    public static CloseCode TooLong(int limit) => new(1009, $"A message may hold {limit} bytes");

    public static CloseCode Invalid(string reason) => new(4400, "Invalid message: " + Short(reason));

    public static CloseCode DuplicateId(string id) => new(4409, $"Subscriber for {Short(id)} already exists");

    // A close frame holds 123 bytes.
    private static string Short(string text) => string.Concat(text.Where(char.IsAscii).Take(80));
}
