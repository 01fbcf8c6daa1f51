using System.Diagnostics;
using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Querying.Telemetry;

/// <summary>An operation under way: a server span, and its duration; see https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/.</summary>
internal readonly struct OperationSpan : IDisposable
{
    // The name until the document says what it is.
    private const string Unknown = "GraphQL Operation";

    private readonly OperationReport _report;
    private readonly Activity? _span;
    private readonly long _started;

    public OperationSpan(OperationReport report)
    {
        _report = report;
        _span = TelemetrySource.Spans.StartActivity(Unknown, ActivityKind.Server);
        _started = Stopwatch.GetTimestamp();
    }

    /// <summary>Ends it as the report says.</summary>
    public void Dispose()
    {
        _report.Duration = Stopwatch.GetElapsedTime(_started);
        Measure();
        if (_span is null)
        {
            return;
        }

        if (_report.Kind is { } kind)
        {
            _span.DisplayName = kind;
            _span.SetTag(Attributes.GraphQLOperationType, kind);
            _span.SetTag(Attributes.GraphQLOperationName, _report.Name);
        }

        if (_report.Code is { } code)
        {
            _span.SetTag(Attributes.ErrorType, code);
            _span.SetStatus(_report.IsFault ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }

        _span.Dispose();
    }

    private void Measure()
    {
        if (!Instruments.OperationDuration.Enabled)
        {
            return;
        }

        var tags = new TagList();
        if (_report.Kind is { } kind)
        {
            tags.Add(Attributes.GraphQLOperationType, kind);
        }

        if (_report.Code is { } code)
        {
            tags.Add(Attributes.ErrorType, code);
        }

        Instruments.OperationDuration.Record(_report.Duration.TotalSeconds, tags);
    }
}
