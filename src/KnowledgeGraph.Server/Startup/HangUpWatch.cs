using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Looks twice a second which clients have closed their connections, for requests whose thread is kept by the store and reads nothing meanwhile.</summary>
internal sealed class HangUpWatch : IDisposable
{
    // IPPROTO_TCP and TCP_INFO, whose first byte is the state (tcp(7) of Linux).
    private const int IpProtoTcp = 6;
    private const int TcpInfo = 11;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<Socket, CancellationTokenSource> _connections = new();

    private Timer? _timer;

    // States of a connection that its client has closed, wholly or for sending, which Kestrel takes for the same.
    private enum Closed : byte
    {
        Close = 7,
        CloseWait = 8,
        LastAck = 9,
    }

    /// <summary>Whether the system tells the state of connections to all these addresses. Elsewhere only reading from a connection shows that it is closed.</summary>
    public static bool IsPossible(IEnumerable<string> addresses) => OperatingSystem.IsLinux() && !addresses.Any(static address => BindingAddress.Parse(address).IsUnixPipe);

    /// <summary>Watches the connections of an endpoint.</summary>
    public void Watch(ListenOptions endpoint)
    {
        endpoint.Use(next => connection => WatchAsync(connection, next));
        _timer ??= new Timer(static watch => ((HangUpWatch)watch!).CancelHungUp(), this, _interval, _interval);
    }

    public void Dispose() => _timer?.Dispose();

    private async Task WatchAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (connection.Features.Get<IConnectionSocketFeature>()?.Socket is not { ProtocolType: ProtocolType.Tcp } socket)
        {
            await next(connection);
            return;
        }

        using var connectionClosed = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed);
        connection.ConnectionClosed = connectionClosed.Token;
        _connections[socket] = connectionClosed;
        try
        {
            await next(connection);
        }
        finally
        {
            _connections.TryRemove(socket, out _);
        }
    }

    private void CancelHungUp()
    {
        foreach (var (socket, connectionClosed) in _connections)
        {
            try
            {
                if (IsHungUp(socket))
                {
                    // On other threads, so that nothing that is told of it holds up or ends the watch.
                    _ = connectionClosed.CancelAsync();
                }
            }
            catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
            {
                // The connection has just ended by itself.
            }
        }
    }

    private static bool IsHungUp(Socket socket)
    {
        Span<byte> info = stackalloc byte[8];
        return socket.GetRawSocketOption(IpProtoTcp, TcpInfo, info) > 0 && (Closed)info[0] is Closed.Close or Closed.CloseWait or Closed.LastAck;
    }
}
