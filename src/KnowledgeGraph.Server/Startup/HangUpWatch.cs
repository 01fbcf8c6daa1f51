using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Looks twice a second which clients have hung up, for requests whose thread is kept by the store and reads nothing meanwhile.</summary>
internal sealed class HangUpWatch : IDisposable
{
    // TCP_INFO of TCP, whose first byte is the connection's state; 1 is "established" (tcp(7) of Linux).
    private const int Tcp = 6;
    private const int Info = 11;
    private const byte Established = 1;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<Socket, CancellationTokenSource> _connections = new();
    private readonly Timer _timer;

    public HangUpWatch() => _timer = new Timer(static watch => ((HangUpWatch)watch!).Look(), this, _interval, _interval);

    /// <summary>Watches the connections of an endpoint.</summary>
    public void Use(ListenOptions endpoint) => endpoint.Use(next => connection => WatchAsync(connection, next));

    public void Dispose() => _timer.Dispose();

    private async Task WatchAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (connection.Features.Get<IConnectionSocketFeature>()?.Socket is not { } socket)
        {
            await next(connection);
            return;
        }

        using var closed = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed);
        connection.ConnectionClosed = closed.Token;
        _connections[socket] = closed;
        try
        {
            await next(connection);
        }
        finally
        {
            _connections.TryRemove(socket, out _);
        }
    }

    private void Look()
    {
        foreach (var (socket, closed) in _connections)
        {
            try
            {
                if (IsHungUp(socket))
                {
                    closed.Cancel();
                }
            }
            catch (Exception over) when (over is SocketException or ObjectDisposedException)
            {
                // The connection has just ended by itself.
            }
        }
    }

    private static bool IsHungUp(Socket socket)
    {
        if (!OperatingSystem.IsLinux())
        {
            // Of a client that sent more before it hung up this is not seen.
            return socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0;
        }

        Span<byte> info = stackalloc byte[8];
        return socket.GetRawSocketOption(Tcp, Info, info) > 0 && info[0] != Established;
    }
}
