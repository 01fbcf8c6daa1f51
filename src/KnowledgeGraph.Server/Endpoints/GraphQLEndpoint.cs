using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Limits;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/graphql</c>: a request in by POST, or a query by GET, a JSON reply out; see https://graphql.github.io/graphql-over-http/draft/.</summary>
internal sealed class GraphQLEndpoint(GraphService service, EntityTags tags, Admission admission, ServerLimits limits, ILogger logger)
{
    /// <summary>The header by which a client asks for <c>extensions.cost</c>; its name and value are Hot Chocolate's.</summary>
    private const string CostHeader = "GraphQL-Cost";

    public static void Map(WebApplication app, GraphService service, EntityTags tags, Admission admission, ServerLimits limits)
    {
        var endpoint = new GraphQLEndpoint(service, tags, admission, limits, app.Logger);
        app.MapMethods("/graphql", ["GET", "POST"], endpoint.AnswerAsync);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reply = new ReplyBuffer();
        var accepted = ReplyTypes.Negotiate(context.Request.Headers);
        var type = accepted ?? ReplyType.Json;
        int status;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            if (accepted is null)
            {
                throw new RefusedRequestException(
                    StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
                    "The client accepts neither application/graphql-response+json nor application/json.");
            }

            admission.CountRequest(context.Connection.RemoteIpAddress);
            status = await ExecuteAsync(context, type, reply, time.Token);
        }
        catch (OperationCanceledException late) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            var failure = new TimeoutExceededException($"The request took longer than {limits.Seconds} seconds and was ended.", late);
            status = ErrorMapper.Write(failure, reply, type, context.TraceIdentifier, logger);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            status = ErrorMapper.Write(failure, reply, type, context.TraceIdentifier, logger);
            if (failure is RefusedRequestException { RetryAfter: { } wait })
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }
        }

        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Append(HeaderNames.Vary, new StringValues([HeaderNames.Accept, CostHeader]));
        if (status != StatusCodes.Status304NotModified)
        {
            context.Response.ContentType = type.Header();
            context.Response.ContentLength = reply.Written.Length;
            await context.Response.BodyWriter.WriteAsync(reply.Written, context.RequestAborted);
        }
    }

    private Task<int> ExecuteAsync(HttpContext context, ReplyType type, ReplyBuffer reply, CancellationToken cancellationToken) =>
        HttpMethods.IsGet(context.Request.Method)
            ? ExecuteGetAsync(context, type, reply, cancellationToken)
            : ExecutePostAsync(context, type, reply, cancellationToken);

    private async Task<int> ExecutePostAsync(HttpContext context, ReplyType type, ReplyBuffer reply, CancellationToken cancellationToken)
    {
        RequestReader.CheckContentType(context.Request);
        var body = await RequestBody.ReadAsync(context.Request, limits.BodyBytes, cancellationToken);
        try
        {
            using var document = RequestJson.Parse(body, "The body");
            var request = Complete(RequestReader.Read(document.RootElement), context);
            // A place is taken only once the body is here, so that no slow client keeps one.
            using var place = await admission.EnterAsync(cancellationToken);
            return Status(await service.ExecuteAsync(request, reply, cancellationToken), context, type, reply);
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    private async Task<int> ExecuteGetAsync(HttpContext context, ReplyType type, ReplyBuffer reply, CancellationToken cancellationToken)
    {
        var request = Complete(QueryStringReader.Read(context.Request.Query), context) with { IsReadOnly = true };
        using var place = await admission.EnterAsync(cancellationToken);
        var tag = await tags.ComputeAsync(request, type, cancellationToken);
        if (EntityTags.IsHeld(context.Request, tag))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return StatusCodes.Status304NotModified;
        }

        var result = await service.ExecuteAsync(request, reply, cancellationToken);
        if (!result.IsRequestError && result.Failure is null)
        {
            context.Response.GetTypedHeaders().ETag = tag;
        }

        return Status(result, context, type, reply);
    }

    private static GraphRequest Complete(IncomingRequest incoming, HttpContext context) => new(
        incoming.Query ?? throw RefusedRequestException.Malformed("The request has no string 'query'."),
        incoming.OperationName, incoming.Variables)
    {
        ReportsCost = context.Request.Headers[CostHeader] == "report",
    };

    private int Status(ResponseResult result, HttpContext context, ReplyType type, ReplyBuffer reply)
    {
        if (result.IsWriteRefused)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return StatusCodes.Status405MethodNotAllowed;
        }

        return result switch
        {
            { Failure: { } failure } => ErrorMapper.Write(failure, reply, type, context.TraceIdentifier, logger),
            { IsRequestError: true } => ErrorMapper.StatusOfRequestError(type),
            _ => StatusCodes.Status200OK,
        };
    }
}
