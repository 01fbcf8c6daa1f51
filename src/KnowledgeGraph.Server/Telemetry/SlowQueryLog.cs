using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Logs operations that took long, with what explains it: the plan, and the statement with parameters in the place of values.</summary>
/// <param name="loggers">Makes the log.</param>
/// <param name="store">Knows the statement of a plan.</param>
/// <param name="threshold">From which duration on; null for never.</param>
internal sealed partial class SlowQueryLog(ILoggerFactory loggers, IGraphStore store, TimeSpan? threshold)
{
    /// <summary>The log's category, by which it is set.</summary>
    public const string Category = "KnowledgeGraph.SlowQueries";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    /// <summary>Logs what the report tells, if it took long.</summary>
    public void Note(OperationReport report)
    {
        if (report.Duration < threshold || threshold is null || !_logger.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        var (plan, statement) = report.Plan is { } found ? (PlanDump.Write(found), store.StatementText(found)) : (null, null);
        LogSlow(report.Kind, report.Name, Math.Round(report.Duration.TotalMilliseconds, 1), report.Code, report.TraceId, plan, statement);
    }

    [LoggerMessage(Level = LogLevel.Warning, EventId = 1, EventName = "SlowQuery", Message =
        "slow kind={Kind} operation={Operation} ms={Milliseconds} code={Code} trace={TraceId}\nplan:\n{Plan}\nstatement:\n{Statement}")]
    private partial void LogSlow(string? kind, string? operation, double milliseconds, string? code, string? traceId, string? plan, string? statement);
}
