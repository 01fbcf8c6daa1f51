using System.Buffers;
using System.Text;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Schema;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Access;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/schema.graphql</c>: the schema as text, for those who may ask.</summary>
internal sealed class SchemaEndpoint(GraphModel model, GraphService service, CallerAdmission callers, ILogger logger)
{
    private readonly Lazy<byte[]> _text = new(() => Encoding.UTF8.GetBytes(SdlWriter.Write(model)));

    public static void Map(WebApplication app, GraphModel model, GraphService service, CallerAdmission callers) =>
        app.MapMethods("/schema.graphql", ["GET", "HEAD"], new SchemaEndpoint(model, service, callers, app.Logger).AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        using var reply = new ReplyBuffer();
        var response = context.Response;
        try
        {
            service.RequireReading(await callers.RecognizeAsync(Credentials.Of(context.Request), context.Connection.RemoteIpAddress, context.RequestAborted));
            response.ContentType = "text/plain; charset=utf-8";
            reply.Write(_text.Value);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            response.StatusCode = ErrorMapper.Write(failure, reply, ReplyType.Json, context.Features.GetRequiredFeature<OperationReport>(), logger);
            response.ContentType = ReplyType.Json.Header();
            RetryAfter.Write(context, failure);
            Challenge.Write(context);
        }

        response.Headers.CacheControl = "no-cache";
        response.ContentLength = reply.Written.Length;
        await response.Body.WriteAsync(reply.Written, context.RequestAborted);
    }
}
