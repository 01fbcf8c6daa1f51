using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>Notes the exchanges between the store and its server while it is there.</summary>
internal sealed class RoundTrips : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public RoundTrips()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == TelemetrySource.Name,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>A table of what was exchanged for each batch, in the order in which it was first met, and of the time in which nothing was.</summary>
    public string ToTable(int batches, TimeSpan time)
    {
        var rows = _spans.Where(span => span.Kind == ActivityKind.Client).GroupBy(Describe)
            .Select(group => (Name: group.Key, Count: group.Count(), Time: group.Sum(span => span.Duration.TotalMilliseconds))).ToList();
        var lines = rows.Select(row => Line(row.Name, (double)row.Count / batches, row.Time / batches));
        var apart = (time.TotalMilliseconds - rows.Sum(row => row.Time)) / batches;
        return string.Join('\n',
        [
            "| exchange | for each batch | ms |\n|---|---|---|",
            .. lines,
            Line("all", (double)rows.Sum(row => row.Count) / batches, rows.Sum(row => row.Time) / batches),
            string.Create(CultureInfo.InvariantCulture, $"| between them | | {apart:F1} |"),
        ]);
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static string Line(string name, double count, double milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {count:0.#} | {milliseconds:F1} |");

    private static string Describe(Activity span)
    {
        var text = (span.GetTagItem(Attributes.DatabaseQuery) as string ?? "").ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
        return $"{span.OperationName} `{(text.Length > 120 ? text[..120] + "…" : text)}`";
    }
}
