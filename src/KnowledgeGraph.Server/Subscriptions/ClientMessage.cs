using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>A message of the client; see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">The operation's id where it is of one, else empty.</param>
/// <param name="Request">The request where it subscribes.</param>
/// <param name="Credentials">What the client shows where it initializes, as a browser cannot set the handshake's headers; null for nothing.</param>
internal sealed record ClientMessage(string Type, string Id = "", IncomingRequest? Request = null, Credentials? Credentials = null)
{
    public const string Init = "connection_init";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Complete = "complete";

    /// <exception cref="SocketClosedException">It is no message of the protocol.</exception>
    public static ClientMessage Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = RequestJson.Parse(new ReadOnlySequence<byte>(bytes), "The message");
            return Read(json.RootElement);
        }
        catch (RefusedRequestException malformed)
        {
            throw Invalid(malformed.Message);
        }
    }

    private static ClientMessage Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Invalid("expected an object");
        }

        var type = Text(root, "type");
        switch (type)
        {
            case Init:
                RequirePayload(root);
                return new ClientMessage(type, Credentials: ReadCredentials(root));
            case Ping or Pong:
                RequirePayload(root);
                return new ClientMessage(type);
            case Complete:
                return new ClientMessage(type, ReadId(root));
            case Subscribe:
                // The message's memory is reused.
                var payload = root.TryGetProperty("payload", out var given) && given.ValueKind == JsonValueKind.Object
                    ? given.Clone()
                    : throw Invalid("'payload' is no object");
                return new ClientMessage(type, ReadId(root), RequestReader.Read(payload));
            default:
                throw Invalid($"'type' is '{type}'");
        }
    }

    private static void RequirePayload(JsonElement root)
    {
        if (root.TryGetProperty("payload", out var payload) && payload.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            throw Invalid("'payload' is no object");
        }
    }

    private static Credentials? ReadCredentials(JsonElement root)
    {
        if (!root.TryGetProperty("payload", out var payload) || payload.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var (authorization, key) = (Shown(payload, HeaderNames.Authorization), Shown(payload, Authenticator.KeyHeader));
        return authorization.Count + key.Count > 0 ? new Credentials(authorization, key) : null;
    }

    private static StringValues Shown(JsonElement payload, string header) => new(
        [.. payload.EnumerateObject().Where(member => member.Name.Equals(header, StringComparison.OrdinalIgnoreCase)).Select(member => member.Value.ToString())]);

    private static string ReadId(JsonElement root) => Text(root, "id") is { Length: > 0 } id ? id : throw Invalid("'id' is empty");

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw Invalid($"'{name}' is no string");

    private static SocketClosedException Invalid(string reason) => new(CloseCode.Invalid(reason));
}
