using System.Diagnostics;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Core.Telemetry;

/// <summary>One call of a database: a client span and a measured duration. It is made and ended without allocating where nobody listens.</summary>
public readonly struct DatabaseCall
{
    private readonly DatabaseIdentity _database;
    private readonly string _operation;
    private readonly Activity? _span;
    private readonly long _started;

    private DatabaseCall(DatabaseIdentity database, string operation, Activity? span)
    {
        (_database, _operation, _span) = (database, operation, span);
        _started = Stopwatch.GetTimestamp();
    }

    /// <summary>Begins a call.</summary>
    /// <param name="database">Whom it is to.</param>
    /// <param name="operation">What is asked for, one of a few words.</param>
    /// <param name="text">The statement with parameters in the place of values; null where there is none.</param>
    public static DatabaseCall Start(DatabaseIdentity database, string operation, string? text)
    {
        var span = TelemetrySource.Spans.StartActivity(operation, ActivityKind.Client);
        if (span is { IsAllDataRequested: true })
        {
            database.Describe(span, operation);
            span.SetTag(Attributes.DatabaseQuery, text);
        }

        return new DatabaseCall(database, operation, span);
    }

    /// <summary>Ends a call that was answered with so many bytes, where that is known.</summary>
    public void Succeed(long? bytes = null)
    {
        Measure(null);
        _span?.SetTag(Attributes.ResponseSize, bytes);
        _span?.Dispose();
    }

    /// <summary>Ends a call that failed; what is told of the failure is its kind alone, since its message may hold values.</summary>
    public void Fail(Exception failure) => Fail(failure is KnowledgeGraphException known ? known.Code : failure.GetType().FullName!);

    /// <summary>Ends a call that failed.</summary>
    /// <param name="errorType">The kind of failure, one of a few words.</param>
    public void Fail(string errorType)
    {
        Measure(errorType);
        _span?.SetTag(Attributes.ErrorType, errorType);
        _span?.SetStatus(ActivityStatusCode.Error);
        _span?.Dispose();
    }

    private void Measure(string? errorType)
    {
        if (!Instruments.DatabaseDuration.Enabled)
        {
            return;
        }

        var tags = new TagList
        {
            { Attributes.DatabaseSystem, _database.System },
            { Attributes.DatabaseNamespace, _database.Namespace },
            { Attributes.DatabaseOperation, _operation },
        };
        if (errorType is not null)
        {
            tags.Add(Attributes.ErrorType, errorType);
        }

        Instruments.DatabaseDuration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, tags);
    }
}
