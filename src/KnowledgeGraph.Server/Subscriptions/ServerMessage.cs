using System.Buffers;
using System.Text.Json;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Writes the messages of the service.</summary>
internal static class ServerMessage
{
    public static readonly ReadOnlyMemory<byte> Ack = """{"type":"connection_ack"}"""u8.ToArray();

    public static readonly ReadOnlyMemory<byte> Pong = """{"type":"pong"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Next(JsonEncodedText id, ReadOnlySpan<byte> response) => Write(id, "next"u8, response);

    /// <param name="id">The operation's id.</param>
    /// <param name="response">A response that holds nothing but errors.</param>
    public static ReadOnlyMemory<byte> Error(JsonEncodedText id, ReadOnlySpan<byte> response) => Write(id, "error"u8, response["{\"errors\":".Length..^1]);

    public static ReadOnlyMemory<byte> Complete(JsonEncodedText id) => Write(id, "complete"u8, []);

    private static ReadOnlyMemory<byte> Write(JsonEncodedText id, ReadOnlySpan<byte> type, ReadOnlySpan<byte> payload)
    {
        var message = new ArrayBufferWriter<byte>(payload.Length + id.EncodedUtf8Bytes.Length + 64);
        message.Write("{\"id\":\""u8);
        message.Write(id.EncodedUtf8Bytes);
        message.Write("\",\"type\":\""u8);
        message.Write(type);
        message.Write("\""u8);
        if (!payload.IsEmpty)
        {
            message.Write(",\"payload\":"u8);
            message.Write(payload);
        }

        message.Write("}"u8);
        return message.WrittenMemory;
    }
}
