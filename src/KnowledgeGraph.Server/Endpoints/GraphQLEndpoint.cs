using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>POST /graphql</c>: a JSON request in, a JSON reply out; see https://graphql.github.io/graphql-over-http/draft/.</summary>
internal sealed class GraphQLEndpoint(GraphService service, ILogger logger)
{
    public static void Map(WebApplication app, GraphService service) =>
        app.MapPost("/graphql", new GraphQLEndpoint(service, app.Logger).AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        using var reply = new ReplyBuffer();
        var accepted = ReplyTypes.Negotiate(context.Request.Headers);
        var type = accepted ?? ReplyType.Json;
        int status;
        try
        {
            if (accepted is null)
            {
                throw new RefusedRequestException(
                    StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
                    "The client accepts neither application/graphql-response+json nor application/json.");
            }

            var result = await ExecuteAsync(context.Request, reply, context.RequestAborted);
            status = result switch
            {
                { Failure: { } failure } => ErrorMapper.Write(failure, reply, type, context.TraceIdentifier, logger),
                { IsRequestError: true } => ErrorMapper.StatusOfRequestError(type),
                _ => StatusCodes.Status200OK,
            };
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            status = ErrorMapper.Write(failure, reply, type, context.TraceIdentifier, logger);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = type.Header();
        context.Response.ContentLength = reply.Written.Length;
        await context.Response.BodyWriter.WriteAsync(reply.Written, context.RequestAborted);
    }

    private async Task<ResponseResult> ExecuteAsync(HttpRequest request, ReplyBuffer reply, CancellationToken cancellationToken)
    {
        RequestReader.CheckContentType(request);
        var body = await RequestBody.ReadAsync(request, cancellationToken);
        try
        {
            using var document = RequestReader.Parse(body);
            return await service.ExecuteAsync(RequestReader.Read(document.RootElement), reply, cancellationToken);
        }
        finally
        {
            request.BodyReader.AdvanceTo(body.End);
        }
    }
}
