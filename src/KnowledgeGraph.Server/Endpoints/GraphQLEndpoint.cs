using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Documents;
using KnowledgeGraph.Server.Limits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/graphql</c>: a request in by POST, or a query by GET, a JSON reply out; see https://graphql.github.io/graphql-over-http/draft/.</summary>
internal sealed class GraphQLEndpoint(
    GraphService service, RequestDocuments documents, EntityTags tags, CallerAdmission callers, OriginRule origins, Admission admission, ServerLimits limits,
    ILogger logger)
{
    /// <summary>The header by which a client asks for <c>extensions.cost</c>; its name and value are Hot Chocolate's.</summary>
    public const string CostHeader = "GraphQL-Cost";

    /// <summary>The header by which a client asks for <c>extensions.cypher</c>.</summary>
    public const string CypherHeader = "GraphQL-Cypher";

    /// <summary>Where it is.</summary>
    public const string Path = "/graphql";

    private const string Report = "report";

    public static void Map(
        WebApplication app, GraphService service, RequestDocuments documents, EntityTags tags, CallerAdmission callers, OriginRule origins, Admission admission,
        ServerLimits limits)
    {
        var endpoint = new GraphQLEndpoint(service, documents, tags, callers, origins, admission, limits, app.Logger);
        app.MapMethods(Path, ["GET", "POST"], endpoint.AnswerAsync);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reply = new ReplyBuffer();
        var accepted = ReplyTypes.Negotiate(context.Request.Headers);
        var type = accepted ?? ReplyType.Json;
        var response = context.Response;
        response.StatusCode = await TryAsync(context, accepted, type, reply);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, new StringValues([HeaderNames.Accept, CostHeader, CypherHeader]));
        Challenge.Write(context);
        if (response.StatusCode != StatusCodes.Status304NotModified)
        {
            response.ContentType = type.Header();
            response.ContentLength = ReportOf(context).Bytes = reply.Written.Length;
            await response.BodyWriter.WriteAsync(reply.Written, context.RequestAborted);
        }
    }

    private async Task<int> TryAsync(HttpContext context, ReplyType? accepted, ReplyType type, ReplyBuffer reply)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            var caller = await callers.AdmitAsync(Credentials.Of(context.Request), context.Connection.RemoteIpAddress, time.Token);
            return accepted is not null
                ? await ExecuteAsync(context, caller, type, reply, time.Token)
                : throw new RefusedRequestException(
                    StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", "The client accepts neither application/graphql-response+json nor application/json.");
        }
        catch (OperationCanceledException late) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            var failure = new TimeoutExceededException($"The request took longer than {limits.Seconds} seconds and was ended.", late);
            return ErrorMapper.Write(failure, reply, type, ReportOf(context), logger);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            RetryAfter.Write(context, failure);
            return ErrorMapper.Write(failure, reply, type, ReportOf(context), logger);
        }
    }

    private Task<int> ExecuteAsync(HttpContext context, Caller caller, ReplyType type, ReplyBuffer reply, CancellationToken cancellationToken) =>
        HttpMethods.IsGet(context.Request.Method)
            ? ExecuteGetAsync(context, caller, type, reply, cancellationToken)
            : ExecutePostAsync(context, caller, type, reply, cancellationToken);

    private async Task<int> ExecutePostAsync(HttpContext context, Caller caller, ReplyType type, ReplyBuffer reply, CancellationToken cancellationToken)
    {
        origins.Require(context.Request);
        RequestReader.CheckContentType(context.Request);
        var body = await RequestBody.ReadAsync(context.Request, limits.BodyBytes, cancellationToken);
        try
        {
            using var json = RequestJson.Parse(body, "The body");
            var incoming = RequestReader.Read(json.RootElement);
            var document = documents.Find(incoming);
            // A place is taken only once the body is here, so that no slow client keeps one.
            using var place = await admission.EnterAsync(cancellationToken);
            var result = await service.ExecuteAsync(Complete(incoming, document, caller, context), reply, cancellationToken);
            return Finish(result, document, context, type, reply);
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    private async Task<int> ExecuteGetAsync(HttpContext context, Caller caller, ReplyType type, ReplyBuffer reply, CancellationToken cancellationToken)
    {
        // Before the tag, which would tell those who may not ask that what a cache holds is still true.
        service.RequireReading(caller);
        var incoming = QueryStringReader.Read(context.Request.Query);
        var document = documents.Find(incoming);
        var request = Complete(incoming, document, caller, context) with { IsReadOnly = true };
        using var place = await admission.EnterAsync(cancellationToken);
        var tag = await tags.ComputeAsync(request, type, cancellationToken);
        if (EntityTags.IsHeld(context.Request, tag))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return StatusCodes.Status304NotModified;
        }

        var result = await service.ExecuteAsync(request, reply, cancellationToken);
        if (result is { IsRequestError: false, Failure: null })
        {
            context.Response.GetTypedHeaders().ETag = tag;
        }

        return Finish(result, document, context, type, reply);
    }

    private static GraphRequest Complete(IncomingRequest incoming, RequestDocument document, Caller caller, HttpContext context) =>
        new(document.Text, incoming.OperationName, incoming.Variables)
        {
            Caller = caller,
            ReportsCost = context.Request.Headers[CostHeader] == Report,
            ReportsCypher = context.Request.Headers[CypherHeader] == Report,
            Report = ReportOf(context),
        };

    private static OperationReport ReportOf(HttpContext context) => context.Features.GetRequiredFeature<OperationReport>();

    private int Finish(ResponseResult result, RequestDocument document, HttpContext context, ReplyType type, ReplyBuffer reply)
    {
        if (!result.IsRequestError)
        {
            documents.Keep(document);
        }

        if (result.IsWriteRefused)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return StatusCodes.Status405MethodNotAllowed;
        }

        return result switch
        {
            { Failure: { } failure } => ErrorMapper.Write(failure, reply, type, ReportOf(context), logger),
            { IsRequestError: true } => ErrorMapper.StatusOfRequestError(type),
            _ => StatusCodes.Status200OK,
        };
    }
}
