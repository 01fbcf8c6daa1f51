using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Takes those requests to <c>/graphql</c> that ask for more than one response, before the endpoint for the others.</summary>
internal sealed class StreamingTransports(ILogger logger)
{
    public static void Use(WebApplication app, OperationRunner runner, OriginRule origins, ServerOptions options)
    {
        var connections = new OpenConnections(options.SubscriptionLimits.Connections);
        var sockets = new SocketEndpoint(runner, connections, origins, options.SubscriptionLimits);
        var streams = new EventStreamEndpoint(runner, origins, connections, options.Limits, options.SubscriptionLimits);
        var transports = new StreamingTransports(app.Logger);
        app.UseWhen(IsOurs(SocketEndpoint.MayBeAsked), upgrades => upgrades
            .UseWebSockets(SocketEndpoint.Options)
            .Use((context, next) => context.WebSockets.IsWebSocketRequest ? transports.ServeAsync(context, sockets.ServeAsync) : next(context)));
        app.MapWhen(IsOurs(EventStreamEndpoint.IsAsked), requests => requests.Run(context => transports.ServeAsync(context, streams.ServeAsync)));
    }

    private static Func<HttpContext, bool> IsOurs(Func<HttpRequest, bool> isAsked) => context => context.Request.Path == GraphQLEndpoint.Path && isAsked(context.Request);

    private async Task ServeAsync(HttpContext context, Func<HttpContext, Task> serve)
    {
        try
        {
            await serve(context);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            using var exchange = new Exchange(context, ReplyType.GraphQLResponse);
            context.Response.StatusCode = exchange.Fail(failure, logger);
            Challenge.Write(context);
            RetryAfter.Write(context, failure);
            await exchange.SendAsync();
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or SocketClosedException)
        {
            // Nobody is left to be told.
        }
    }
}
