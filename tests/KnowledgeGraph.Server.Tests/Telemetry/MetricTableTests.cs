using System.Diagnostics.Metrics;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.TestKit.Telemetry;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>The table of metrics is what is measured.</summary>
internal sealed class MetricTableTests
{
    [Test]
    public void The_table_lists_every_instrument_with_its_kind_unit_and_meaning()
    {
        using var admission = new Admission(new ServerLimits());
        // Its class makes all that are not of one service.
        Assert.That(Instruments.OperationDuration.Name, Is.Not.Empty);
        using var collector = new MeasurementCollector();
        var expected = collector.Instruments.Select(Row).Order(StringComparer.Ordinal).ToList();

        var rows = File.ReadLines(RepositoryFolder.File("docs/guides/operations.md"))
            .SkipWhile(line => !line.StartsWith("| metric | kind |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0);

        Assert.That(rows, Is.EqualTo(expected), string.Join('\n', expected));
    }

    private static string Row(Instrument instrument) => $"| `{instrument.Name}` | {Kind(instrument)} | `{instrument.Unit}` | {instrument.Description} |";

    private static string Kind(Instrument instrument) => instrument.GetType().Name switch
    {
        "Histogram`1" => "histogram",
        "Counter`1" or "ObservableCounter`1" => "counter",
        _ => "gauge",
    };
}
