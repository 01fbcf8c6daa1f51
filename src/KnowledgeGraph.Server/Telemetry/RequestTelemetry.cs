using System.Diagnostics;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Logs each request in one line when it is over, and measures it. Nothing of a request that its client chose freely is told, but the operation's name.</summary>
internal sealed class RequestTelemetry(RequestDelegate next, RequestLog log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Probes.Includes(context.Request.Path))
        {
            RequestSpan.Omit();
            await next(context);
            return;
        }

        var (report, started) = (new OperationReport(), Stopwatch.GetTimestamp());
        context.Features.Set(report);
        var status = StatusCodes.Status499ClientClosedRequest;
        try
        {
            await next(context);
            status = context.Response.StatusCode;
        }
        catch when (!context.RequestAborted.IsCancellationRequested)
        {
            status = StatusCodes.Status500InternalServerError;
            throw;
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            RequestSpan.Describe(context.Request, route, status);
            log.Note(context.Request.Method, route, status, report.Bytes ?? context.Response.ContentLength, report, Stopwatch.GetElapsedTime(started));
        }
    }
}
