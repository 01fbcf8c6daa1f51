using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Options;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Takes those requests to <c>/graphql</c> that ask for more than one response, before the endpoint for the others.</summary>
internal sealed class StreamingTransports(SocketEndpoint sockets, EventStreamEndpoint streams, ILogger logger)
{
    public static void Use(WebApplication app, OperationRunner runner, OriginRule origins, ServerOptions options)
    {
        var connections = new OpenConnections(options.SubscriptionLimits.Connections);
        var transports = new StreamingTransports(
            new SocketEndpoint(runner, connections, origins, options.SubscriptionLimits),
            new EventStreamEndpoint(runner, origins, connections, options.Limits, options.SubscriptionLimits),
            app.Logger);
        app.UseWebSockets(SocketEndpoint.Options);
        app.Use((context, next) => context.Request.Path == GraphQLEndpoint.Path && transports.Find(context) is { } serve ? transports.ServeAsync(context, serve) : next(context));
    }

    private Func<HttpContext, Task>? Find(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest ? sockets.ServeAsync
        : (HttpMethods.IsPost(context.Request.Method) || HttpMethods.IsGet(context.Request.Method)) && EventStreamEndpoint.IsAsked(context.Request) ? streams.ServeAsync
        : null;

    private async Task ServeAsync(HttpContext context, Func<HttpContext, Task> serve)
    {
        try
        {
            await serve(context);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            using var reply = new ReplyBuffer();
            context.Response.StatusCode = ErrorMapper.Write(failure, reply, ReplyType.GraphQLResponse, context.Features.GetRequiredFeature<OperationReport>(), logger);
            Challenge.Write(context);
            RetryAfter.Write(context, failure);
            context.Response.ContentType = ReplyType.GraphQLResponse.Header();
            context.Response.ContentLength = reply.Written.Length;
            await context.Response.BodyWriter.WriteAsync(reply.Written, context.RequestAborted);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or SocketClosedException)
        {
            // Nobody is left to be told.
        }
    }
}
