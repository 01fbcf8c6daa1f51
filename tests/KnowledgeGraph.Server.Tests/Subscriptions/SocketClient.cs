using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>A client that sends and reads bare frames.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    public const string Protocol = "graphql-transport-ws";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket _socket = new();

    private SocketClient()
    {
    }

    /// <summary>The code with which the service has closed; 0 where it has not.</summary>
    public int CloseCode => (int)_socket.CloseStatus.GetValueOrDefault();

    public static async Task<SocketClient> OpenAsync(Uri address, string? protocol = Protocol, string? origin = null)
    {
        var client = new SocketClient();
        if (protocol is not null)
        {
            client._socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            client._socket.Options.SetRequestHeader("Origin", origin);
        }

        using var limit = new CancellationTokenSource(_patience);
        await client._socket.ConnectAsync(address, limit.Token);
        return client;
    }

    /// <summary>A client that was acknowledged.</summary>
    public static async Task<SocketClient> InitializedAsync(Uri address)
    {
        var client = await OpenAsync(address);
        await client.SendAsync("""{"type":"connection_init"}""");
        await client.ReadAsync();
        return client;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(byte[] bytes, WebSocketMessageType type = WebSocketMessageType.Text)
    {
        using var limit = new CancellationTokenSource(_patience);
        await _socket.SendAsync(bytes, type, endOfMessage: true, limit.Token);
    }

    public Task SubscribeAsync(string id, string query) => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message; fails where the service closes instead.</summary>
    public async Task<JsonElement> ReadAsync() =>
        await TryReadAsync() ?? throw new InvalidOperationException($"The service closed: {(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}");

    /// <summary>The code with which the service closes, whatever it sends before.</summary>
    public async Task<int> ReadCloseAsync()
    {
        while (await TryReadAsync() is not null)
        {
        }

        return CloseCode;
    }

    /// <summary>The next message; null where the service closes instead.</summary>
    public async Task<JsonElement?> TryReadAsync()
    {
        using var limit = new CancellationTokenSource(_patience);
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, limit.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonElement.Parse(message.ToArray());
            }
        }
    }

    public async Task CloseAsync()
    {
        using var limit = new CancellationTokenSource(_patience);
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
