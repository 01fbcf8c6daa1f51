using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Querying.Telemetry;

/// <summary>What becomes known of a request while it is answered, for logs, spans and metrics. It holds neither the document nor a value of the variables.</summary>
public sealed class OperationReport
{
    private string? _traceId;

    /// <summary>The <c>traceparent</c> by which the client tells of its trace; null where it does not. See https://www.w3.org/TR/trace-context/#traceparent-header.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The trace that the request belongs to, 32 hexadecimal digits: that of its span, else its client's, else one of its own.</summary>
    public string TraceId
    {
        get => _traceId ??= (Activity.Current?.TraceId ?? OfClient() ?? ActivityTraceId.CreateRandom()).ToHexString();
        init => _traceId = value;
    }

    /// <summary>The operation's type, <c>query</c> or <c>mutation</c>; null where the document was refused.</summary>
    public string? Kind { get; private set; }

    /// <summary>The operation's name in the document; null where it has none.</summary>
    public string? Name { get; private set; }

    /// <summary>The plan of a query; null where it came to none.</summary>
    public QueryPlan? Plan { get; internal set; }

    /// <summary>The revision that a write made, or found where it changed nothing; null for a query.</summary>
    public long? Revision { get; internal set; }

    /// <summary>The code of the error; null where the request was answered as asked.</summary>
    public string? Code { get; private set; }

    /// <summary>Whether the error is the service's rather than the request's.</summary>
    public bool IsFault { get; private set; }

    /// <summary>How long the operation took, from the document to the answer; zero where none was executed.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>How many bytes the answer holds; null where none was written.</summary>
    public int? Bytes { get; set; }

    /// <summary>Notes that the request was refused.</summary>
    public void Refuse(string code) => (Code, IsFault) = (code, false);

    /// <summary>Notes that the service failed.</summary>
    public void Fail(string code) => (Code, IsFault) = (code, true);

    internal void Identify(string kind, string? name) => (Kind, Name) = (kind, name);

    private ActivityTraceId? OfClient() => ActivityContext.TryParse(TraceParent, null, out var parent) ? parent.TraceId : null;
}
