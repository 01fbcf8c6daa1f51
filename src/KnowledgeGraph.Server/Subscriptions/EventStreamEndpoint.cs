using System.Buffers;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Limits;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary><c>/graphql</c> by server-sent events, each operation on a connection of its own; see https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md.</summary>
internal sealed class EventStreamEndpoint(
    OperationRunner runner, OriginRule origins, OpenConnections connections, ServerLimits limits, SubscriptionLimits subscriptionLimits)
{
    private static readonly TimeSpan _keepAlive = TimeSpan.FromSeconds(12);

    /// <summary>Whether of all that can be replied the client likes events best.</summary>
    public static bool IsAsked(HttpRequest request) =>
        (HttpMethods.IsPost(request.Method) || HttpMethods.IsGet(request.Method))
        && request.Headers.Accept.Any(static types => types!.Contains(EventStream.MediaType, StringComparison.OrdinalIgnoreCase))
        && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1)
            .Select(type => type.MediaType.Value?.ToLowerInvariant())
            .FirstOrDefault(type => type is EventStream.MediaType or "application/json" or "application/graphql-response+json" or "application/*" or "*/*")
            == EventStream.MediaType;

    /// <exception cref="RefusedRequestException">There is no request to run.</exception>
    public async Task ServeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            origins.Require(context.Request);
        }

        var credentials = Credentials.Of(context.Request);
        await runner.RequireReadingAsync(credentials, context, context.RequestAborted);
        using var opened = connections.Open();
        var incoming = await ReadAsync(context);
        using var stream = new EventStream(context, subscriptionLimits);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        await stream.OpenAsync(end.Token);
        await using (new Timer(_ => _ = KeepAliveAsync(stream, end.Token), null, _keepAlive, _keepAlive))
        {
            try
            {
                await runner.RunAsync(incoming, credentials, context, stream, end.Token);
            }
            catch (OperationCanceledException) when (runner.Stopping.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
            {
                // A stream that ends without having been completed tells the client to connect again.
                return;
            }
            finally
            {
                // A comment that waits for its turn must not follow the end.
                await end.CancelAsync();
            }
        }

        await stream.CompleteAsync(context.RequestAborted);
    }

    private async Task<IncomingRequest> ReadAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            return QueryStringReader.Read(context.Request.Query);
        }

        RequestReader.CheckContentType(context.Request);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        var body = await ReadBodyAsync(context, time.Token);
        try
        {
            using var json = RequestJson.Parse(body, "The body");

            // The body's memory is given back while the operation runs.
            return RequestReader.Read(json.RootElement.Clone());
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    private async Task<ReadOnlySequence<byte>> ReadBodyAsync(HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await RequestBody.ReadAsync(context.Request, limits.BodyBytes, cancellationToken);
        }
        catch (OperationCanceledException late) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw new TimeoutExceededException($"The request's body took longer than {limits.Seconds} seconds.", late);
        }
    }

    private static async Task KeepAliveAsync(EventStream stream, CancellationToken cancellationToken)
    {
        try
        {
            await stream.KeepAliveAsync(cancellationToken);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or ObjectDisposedException or SocketClosedException)
        {
            // The operation learns of it by itself.
        }
    }
}
