using System.Net.WebSockets;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Sends messages on a socket one after another. Each operation waits until its message is through, so that what waits is bounded by their number and by a limit of bytes.</summary>
internal sealed class SocketWriter(WebSocket socket, SubscriptionLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private long _waiting;
    private volatile bool _isClosed;

    /// <exception cref="SocketClosedException">The client does not take what is sent.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the message's turn came.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var waiting = Interlocked.Add(ref _waiting, message.Length);
        try
        {
            if (waiting > limits.SendBytes && waiting > message.Length)
            {
                throw new SocketClosedException(CloseCode.SlowReader);
            }

            await _turn.WaitAsync(cancellationToken);
            try
            {
                await SendNowAsync(message);
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Add(ref _waiting, -message.Length);
        }
    }

    /// <summary>Sends the close frame once the message under way is through; breaks the connection off where that takes too long.</summary>
    public async Task CloseAsync(CloseCode code)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(limits.SendSeconds));
        try
        {
            await _turn.WaitAsync(limit.Token);
            _isClosed = true;

            // Whoever still waits for a turn learns in it that there is none.
            _turn.Release();
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code.Code, code.Reason, limit.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            _isClosed = true;
            socket.Abort();
        }
    }

    public void Dispose() => _turn.Dispose();

    // A message that was begun cannot be given up without the socket.
    private async Task SendNowAsync(ReadOnlyMemory<byte> message)
    {
        if (_isClosed)
        {
            throw new SocketClosedException(CloseCode.Done);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(limits.SendSeconds));
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            throw new SocketClosedException(CloseCode.SlowReader);
        }
    }
}
