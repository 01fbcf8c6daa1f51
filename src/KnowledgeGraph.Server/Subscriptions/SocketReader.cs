using System.Buffers;
using System.Net.WebSockets;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Reads whole text messages from a socket, up to a limit; a socket on which nothing comes keeps no memory.</summary>
internal sealed class SocketReader(WebSocket socket, int limit)
{
    private const int FirstBuffer = 4096;

    /// <summary>Takes the bytes of the next message, which are good until it returns; false where the client has closed the socket.</summary>
    /// <exception cref="SocketClosedException">It is too long, or not text.</exception>
    public async ValueTask<bool> ReadAsync(Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancellationToken)
    {
        // Returns when something has come.
        var first = await socket.ReceiveAsync(Memory<byte>.Empty, cancellationToken);
        if (first.MessageType == WebSocketMessageType.Close)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            for (var isWhole = first.EndOfMessage; !isWhole;)
            {
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }

                var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return false;
                }

                (length, isWhole) = (length + part.Count, part.EndOfMessage);
                Check(part.MessageType, length);
            }

            Check(first.MessageType, length);
            await take(buffer.AsMemory(0, length));
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads on until the client has closed the socket, and forgets what comes.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstBuffer];
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
        }
    }

    private void Check(WebSocketMessageType type, int length)
    {
        if (length > limit)
        {
            throw new SocketClosedException(CloseCode.TooLong(limit));
        }

        if (type != WebSocketMessageType.Text)
        {
            throw new SocketClosedException(CloseCode.Invalid("expected text"));
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
