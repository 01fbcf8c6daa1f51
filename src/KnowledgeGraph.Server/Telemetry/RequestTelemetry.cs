using System.Diagnostics;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Logs each request in one line when it is over, and measures it. Nothing of a request that its client chose freely is told, but the operation's name.</summary>
internal sealed partial class RequestTelemetry(RequestDelegate next, ILoggerFactory loggers, SlowQueryLog slowQueries)
{
    /// <summary>The log's category, by which it is set.</summary>
    public const string Category = "KnowledgeGraph.Requests";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    public async Task InvokeAsync(HttpContext context)
    {
        if (Probes.Includes(context.Request.Path))
        {
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
            Measure(report);
            Log(context, report, status, Stopwatch.GetElapsedTime(started));
            slowQueries.Note(report);
        }
    }

    private static void Measure(OperationReport report)
    {
        if (report.Code is { } code)
        {
            Instruments.Refusals.Add(1, new KeyValuePair<string, object?>(Attributes.ErrorType, code));
        }

        if (report.Bytes is { } bytes)
        {
            Instruments.ResponseSize.Record(bytes);
        }
    }

    private void Log(HttpContext context, OperationReport report, int status, TimeSpan elapsed)
    {
        if (!_logger.IsEnabled(LogLevel.Information))
        {
            return;
        }

        // The pattern rather than the path, which may hold anything.
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var milliseconds = Math.Round(elapsed.TotalMilliseconds, 1);
        var bytes = report.Bytes ?? context.Response.ContentLength;
        var trace = Activity.Current?.TraceId.ToHexString();
        LogRequest(context.Request.Method, route, status, milliseconds, bytes, report.Kind, report.Name, report.Revision, report.Code, trace);
    }

    [LoggerMessage(Level = LogLevel.Information, EventId = 1, EventName = "Request", Message =
        "method={Method} route={Route} status={Status} ms={Milliseconds} bytes={Bytes} kind={Kind} operation={Operation} revision={Revision} code={Code} trace={TraceId}")]
    private partial void LogRequest(
        string method, string? route, int status, double milliseconds, long? bytes, string? kind, string? operation, long? revision, string? code, string? traceId);
}
