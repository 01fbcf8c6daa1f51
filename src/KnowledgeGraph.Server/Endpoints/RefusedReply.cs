using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>The reply to a request that is refused before it comes to an endpoint.</summary>
internal static class RefusedReply
{
    /// <summary>Sends the JSON of an error.</summary>
    public static async Task SendAsync(HttpContext context, int status, RequestError error)
    {
        context.Features.Get<OperationReport>()?.Refuse(error.Code);
        using var reply = new ReplyBuffer();
        RequestError.Write(reply, error);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = (ReplyTypes.Negotiate(context.Request.Headers) ?? ReplyType.Json).Header();
        response.ContentLength = reply.Written.Length;
        await response.BodyWriter.WriteAsync(reply.Written, context.RequestAborted);
    }
}
