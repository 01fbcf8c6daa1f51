using System.Text;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Logs a failure of the service by its types and where it was thrown. A message that is not ours may quote what a client sent, and is logged at the level Debug only. What only took too long is a warning.</summary>
internal static partial class FaultLog
{
    public static void Write(ILogger logger, string code, string trace, Exception failure)
    {
        var detail = logger.IsEnabled(LogLevel.Debug) ? failure : null;
        if (failure is TimeoutExceededException late)
        {
            LogLate(logger, detail, code, trace, late.Message);
        }
        else
        {
            LogFault(logger, detail, code, trace, Describe(failure));
        }
    }

    /// <summary>The failure and what led to it, each with its stack.</summary>
    internal static string Describe(Exception failure)
    {
        var text = new StringBuilder();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            text.Append(cause.GetType().FullName);
            if (cause is KnowledgeGraphException ours)
            {
                text.Append(": ").Append(ours.Message);
            }

            text.Append('\n').Append(cause.StackTrace).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    [LoggerMessage(Level = LogLevel.Error, EventId = 1, EventName = "Fault", Message = "failed code={Code} trace={TraceId}\n{Failure}")]
    private static partial void LogFault(ILogger logger, Exception? exception, string code, string traceId, string failure);

    [LoggerMessage(Level = LogLevel.Warning, EventId = 2, EventName = "Late", Message = "failed code={Code} trace={TraceId} {Reason}")]
    private static partial void LogLate(ILogger logger, Exception? exception, string code, string traceId, string reason);
}
