using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Telemetry;

namespace KnowledgeGraph.Server.Stopping;

/// <summary>Refuses requests that come when the service is to stop; the probes are still answered.</summary>
internal sealed class DrainGate(RequestDelegate next, Drain drain)
{
    /// <summary>After how many seconds another try may find the service's successor.</summary>
    private const string RetryAfter = "5";

    private const string Code = "SHUTTING_DOWN";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.Value is Probes.Health or Probes.Readiness)
        {
            await next(context);
        }
        else if (drain.TryEnter())
        {
            try
            {
                await next(context);
            }
            finally
            {
                drain.Leave();
            }
        }
        else
        {
            await RefuseAsync(context);
        }
    }

    private static async Task RefuseAsync(HttpContext context)
    {
        context.Features.Get<OperationReport>()?.Refuse(Code);
        using var reply = new ReplyBuffer();
        RequestError.Write(reply, new RequestError(Code, "The service is stopping and takes no more requests."));
        var response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetryAfter;
        response.Headers.Connection = "close";
        response.Headers.CacheControl = "no-store";
        response.ContentType = (ReplyTypes.Negotiate(context.Request.Headers) ?? ReplyType.Json).Header();
        response.ContentLength = reply.Written.Length;
        await response.BodyWriter.WriteAsync(reply.Written, context.RequestAborted);
    }
}
