using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Documents;
using KnowledgeGraph.Server.Limits;
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

    private const string Varying = $"Accept, {CostHeader}, {CypherHeader}";

    public static void Map(
        WebApplication app, GraphService service, RequestDocuments documents, EntityTags tags, CallerAdmission callers, OriginRule origins, Admission admission,
        ServerLimits limits)
    {
        var endpoint = new GraphQLEndpoint(service, documents, tags, callers, origins, admission, limits, app.Logger);
        app.MapMethods(Path, ["GET", "POST"], endpoint.AnswerAsync);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var exchange = new Exchange(context, ReplyTypes.Negotiate(context.Request.Headers));
        var response = context.Response;
        response.StatusCode = await TryAsync(exchange);
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            // What answers a POST is kept by nobody (RFC 9111, section 3).
            response.Headers.CacheControl = "no-cache";
            response.Headers.Append(HeaderNames.Vary, Varying);
        }

        Challenge.Write(context);
        if (response.StatusCode != StatusCodes.Status304NotModified)
        {
            await exchange.SendAsync();
        }
    }

    private async ValueTask<int> TryAsync(Exchange exchange)
    {
        var context = exchange.Context;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            var caller = await callers.AdmitAsync(Credentials.Of(context.Request), context.Connection.RemoteIpAddress, time.Token);
            return exchange.IsAcceptable
                ? await (HttpMethods.IsGet(context.Request.Method) ? ExecuteGetAsync(exchange, caller, time.Token) : ExecutePostAsync(exchange, caller, time.Token))
                : throw new RefusedRequestException(
                    StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", "The client accepts neither application/graphql-response+json nor application/json.");
        }
        catch (OperationCanceledException late) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            return exchange.Fail(new TimeoutExceededException($"The request took longer than {limits.Seconds} seconds and was ended.", late), logger);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            RetryAfter.Write(context, failure);
            return exchange.Fail(failure, logger);
        }
    }

    private async ValueTask<int> ExecutePostAsync(Exchange exchange, Caller caller, CancellationToken cancellationToken)
    {
        var request = exchange.Context.Request;
        origins.Require(request);
        RequestReader.CheckContentType(request);
        var body = await RequestBody.ReadAsync(request, limits.BodyBytes, cancellationToken);
        try
        {
            using var json = RequestJson.Parse(body, "The body");
            var incoming = RequestReader.Read(json.RootElement);
            var document = documents.Find(incoming);
            // A place is taken only once the body is here, so that no slow client keeps one.
            using var place = await admission.EnterAsync(cancellationToken);
            return Finish(exchange, document, await service.ExecuteAsync(Complete(exchange, incoming, document, caller), exchange.Reply, cancellationToken));
        }
        finally
        {
            request.BodyReader.AdvanceTo(body.End);
        }
    }

    private async ValueTask<int> ExecuteGetAsync(Exchange exchange, Caller caller, CancellationToken cancellationToken)
    {
        // Before the tag, which would tell those who may not ask that what a cache holds is still true.
        service.RequireReading(caller);
        var context = exchange.Context;
        var incoming = QueryStringReader.Read(context.Request.Query);
        var document = documents.Find(incoming);
        var request = Complete(exchange, incoming, document, caller) with { IsReadOnly = true };
        using var place = await admission.EnterAsync(cancellationToken);
        var tag = await tags.ComputeAsync(request, exchange.Type, cancellationToken);
        if (EntityTags.IsHeld(context.Request, tag))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return StatusCodes.Status304NotModified;
        }

        var result = await service.ExecuteAsync(request, exchange.Reply, cancellationToken);
        if (result is { IsRequestError: false, Failure: null })
        {
            context.Response.GetTypedHeaders().ETag = tag;
        }

        return Finish(exchange, document, result);
    }

    private static GraphRequest Complete(Exchange exchange, IncomingRequest incoming, RequestDocument document, Caller caller) =>
        new(document.Text, incoming.OperationName, incoming.Variables)
        {
            Caller = caller,
            ReportsCost = exchange.Context.Request.Headers[CostHeader] == Report,
            ReportsCypher = exchange.Context.Request.Headers[CypherHeader] == Report,
            Report = exchange.Report,
        };

    private int Finish(Exchange exchange, RequestDocument document, ResponseResult result)
    {
        if (!result.IsRequestError)
        {
            documents.Keep(document);
        }

        if (result.IsWriteRefused)
        {
            exchange.Context.Response.Headers.Allow = HttpMethods.Post;
            return StatusCodes.Status405MethodNotAllowed;
        }

        return result switch
        {
            { Failure: { } failure } => exchange.Fail(failure, logger),
            { IsRequestError: true } => ErrorMapper.StatusOfRequestError(exchange.Type),
            _ => StatusCodes.Status200OK,
        };
    }
}
