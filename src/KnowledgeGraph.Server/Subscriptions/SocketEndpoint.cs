using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary><c>/graphql</c> by WebSocket.</summary>
internal sealed class SocketEndpoint(OperationRunner runner, OpenConnections connections, OriginRule origins, SubscriptionLimits limits)
{
    // A client that vanished is found by its silence.
    public static readonly WebSocketOptions Options = new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) };

    /// <summary>Whether the connection is to be upgraded, or is a stream of HTTP/2 that stands for one that is; most requests are neither.</summary>
    public static bool MayBeAsked(HttpRequest request) => request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(request.Method);

    /// <exception cref="RefusedRequestException">No socket is opened.</exception>
    public async Task ServeAsync(HttpContext context)
    {
        origins.Require(context.Request);
        using var opened = connections.Open();
        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(SocketConnection.Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isKnown ? SocketConnection.Protocol : null);
        using var connection = new SocketConnection(socket, runner, context, limits);
        await (isKnown ? connection.RunAsync() : connection.RefuseAsync());
    }
}
