using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.TestKit;

/// <summary>Stands between a client and an HTTP server on this machine and does harm to chosen exchanges.</summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Uri _server;
    private readonly Func<ProxiedRequest, Fault> _faults;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;
    private int _connections;
    private int _most;

    /// <summary>Begins to listen at a free port.</summary>
    /// <param name="server">The server behind the proxy.</param>
    /// <param name="faults">What becomes of each request; asked once for each, from any thread.</param>
    public FaultyProxy(Uri server, Func<ProxiedRequest, Fault> faults)
    {
        (_server, _faults) = (server, faults);
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Where clients find the proxy.</summary>
    public Uri Address { get; }

    /// <summary>The highest number of connections that clients had open at a time.</summary>
    public int MostConnections => _most;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_closing.Token).ConfigureAwait(false);
            _most = Math.Max(_most, Interlocked.Increment(ref _connections));
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        using var server = new TcpClient();
        try
        {
            var front = client.GetStream();
            await server.ConnectAsync(_server.Host, _server.Port, _closing.Token).ConfigureAwait(false);
            var back = server.GetStream();
            while (await HttpMessage.ReadAsync(front, _closing.Token).ConfigureAwait(false) is { } request
                && await ExchangeAsync(request, front, back).ConfigureAwait(false))
            {
            }
        }
        catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException)
        {
            // One end hung up, or the proxy is closed; both ends are closed then.
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }
    }

    private async Task<bool> ExchangeAsync(HttpMessage request, NetworkStream front, NetworkStream back)
    {
        var fault = _faults(new ProxiedRequest(request.StartLine, Encoding.UTF8.GetString(request.Body)));
        if (fault == Fault.LoseRequest)
        {
            return false;
        }

        if (fault == Fault.NeverAnswer)
        {
            await Task.Delay(Timeout.Infinite, _closing.Token).ConfigureAwait(false);
        }

        await back.WriteAsync(request.Bytes, _closing.Token).ConfigureAwait(false);
        if (await HttpMessage.ReadAsync(back, _closing.Token).ConfigureAwait(false) is not { } answer || fault == Fault.LoseAnswer)
        {
            return false;
        }

        var bytes = fault switch
        {
            Fault.CutAnswer => answer.Bytes.AsMemory(0, answer.Bytes.Length - (answer.Body.Length / 2) - 1),
            Fault.InvalidJson => "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"data\": [oh"u8.ToArray(),
            _ => answer.Bytes,
        };
        await front.WriteAsync(bytes, _closing.Token).ConfigureAwait(false);
        return fault == Fault.None;
    }
}
