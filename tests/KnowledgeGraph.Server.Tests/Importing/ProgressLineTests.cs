using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Server.Importing;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Importing;

internal sealed class ProgressLineTests
{
    private readonly SetTime _time = new();

    [Test]
    public void On_a_terminal_one_line_is_overwritten_and_taken_away()
    {
        using var output = new StringWriter();
        var line = new ProgressLine(output, isTerminal: true, _time);
        Show(line, 1, 1000, 250);
        Show(line, 1, 2000, 500);
        line.Tell("The store is away.");
        Assert.That(output.ToString(), Does.StartWith("\rf: 1000 rows, 1000 a second, 25 %, 0:00:03 left\rf: 2000 rows, 1000 a second, 50 %, 0:00:02 left\r")
            .And.EndWith("\rThe store is away.\n"));
    }

    [Test]
    public void Elsewhere_a_line_is_written_every_ten_seconds()
    {
        using var output = new StringWriter();
        var line = new ProgressLine(output, isTerminal: false, _time);
        for (var second = 1; second <= 25; second++)
        {
            Show(line, 1, second * 100, null);
        }

        Assert.That(output.ToString(), Is.EqualTo("f: 1000 rows, 100 a second\nf: 2000 rows, 100 a second\n"));
    }

    private void Show(ProgressLine line, int seconds, long rows, long? read)
    {
        _time.Now += seconds;
        line.Show(new ImportProgress("f", rows, read ?? 0, read is null ? null : 1000));
    }

    /// <summary>A clock in whole seconds.</summary>
    private sealed class SetTime : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Now;
    }
}
