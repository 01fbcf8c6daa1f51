using System.Diagnostics;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Logs each request in one line when it is over, and measures it. Nothing of a request that its client chose freely is logged, but the operation's name; what its span tells is said by <see cref="RequestSpan"/>.</summary>
internal sealed class RequestTelemetry(RequestDelegate next, RequestLog log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Probes.Includes(context.Request.Path))
        {
            RequestSpan.Omit(context);
            await next(context);
            return;
        }

        var (report, started) = (new OperationReport { TraceParent = context.Request.Headers.TraceParent }, Stopwatch.GetTimestamp());
        context.Features.Set(report);
        var status = StatusCodes.Status499ClientClosedRequest;
        Exception? fault = null;
        try
        {
            await next(context);
            status = context.Response.StatusCode;
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            (status, fault) = (StatusCodes.Status500InternalServerError, failure);
            throw;
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            RequestSpan.Describe(context, route, Sent(context.Response, status), fault);
            log.Note(context.Request.Method, route, status, report.Bytes ?? context.Response.ContentLength, report, Stopwatch.GetElapsedTime(started));
        }
    }

    // What has begun keeps the status that it began with, and nothing is sent to a client that is gone.
    private static int? Sent(HttpResponse response, int status) =>
        response.HasStarted ? response.StatusCode : status == StatusCodes.Status499ClientClosedRequest ? null : status;
}
