using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Telemetry;

namespace KnowledgeGraph.Server.Stopping;

/// <summary>Refuses requests that come when the service is to stop; the probes are still answered.</summary>
internal sealed class DrainGate(RequestDelegate next, Drain drain)
{
    /// <summary>After how many seconds another try may find the service's successor.</summary>
    private const string RetryAfter = "5";

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

    private static Task RefuseAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.RetryAfter = RetryAfter;
        headers.Connection = "close";
        headers.CacheControl = "no-store";
        return RefusedReply.SendAsync(
            context, StatusCodes.Status503ServiceUnavailable, new RequestError("SHUTTING_DOWN", "The service is stopping and takes no more requests."));
    }
}
