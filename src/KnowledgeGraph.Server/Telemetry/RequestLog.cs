using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Tells of each request when it is over: a line, its measures, and what made it slow.</summary>
internal sealed partial class RequestLog(ILoggerFactory loggers, SlowQueryLog slowQueries)
{
    /// <summary>The log's category, by which it is set.</summary>
    public const string Category = "KnowledgeGraph.Requests";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    /// <param name="method">The HTTP method, or <c>SOCKET</c>.</param>
    /// <param name="route">The pattern rather than the path, which may hold anything; null for none.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="bytes">How many bytes were answered; null where that is not known.</param>
    /// <param name="report">What became known of the request.</param>
    /// <param name="elapsed">How long it took.</param>
    public void Note(string method, string? route, int status, long? bytes, OperationReport report, TimeSpan elapsed)
    {
        Measure(report);
        if (_logger.IsEnabled(LogLevel.Information))
        {
            var milliseconds = Math.Round(elapsed.TotalMilliseconds, 1);
            LogRequest(method, route, status, milliseconds, bytes, report.Kind, report.Name, report.Revision, report.Code, report.TraceId);
        }

        slowQueries.Note(report);
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

    [LoggerMessage(Level = LogLevel.Information, EventId = 1, EventName = "Request", Message =
        "method={Method} route={Route} status={Status} ms={Milliseconds} bytes={Bytes} kind={Kind} operation={Operation} revision={Revision} code={Code} trace={TraceId}")]
    private partial void LogRequest(
        string method, string? route, int status, double milliseconds, long? bytes, string? kind, string? operation, long? revision, string? code, string? traceId);
}
