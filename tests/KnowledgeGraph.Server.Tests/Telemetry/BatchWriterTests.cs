using System.Globalization;
using System.Text;
using KnowledgeGraph.Server.Telemetry;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>The writer behind the log on the console.</summary>
internal sealed class BatchWriterTests
{
    [Test]
    public void Lines_of_many_threads_arrive_whole_and_each_threads_in_order()
    {
        const int Threads = 8;
        const int Lines = 20_000;
        using var stream = new MemoryStream();
        using (var writer = new BatchWriter(stream))
        {
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
            {
                for (var line = 0; line < Lines; line++)
                {
                    writer.Write(new StringBuilder().Append(CultureInfo.InvariantCulture, $"{thread} {line} a line like those of the log, only shorter\n"));
                }
            });
        }

        var written = Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[..^1].Select(line => line.Split(' ', 3)).ToList();
        Assert.That(written, Has.All.Matches<string[]>(line => line is [_, _, "a line like those of the log, only shorter"]));
        foreach (var lines in written.GroupBy(line => line[0]))
        {
            Assert.That(lines.Select(line => int.Parse(line[1], CultureInfo.InvariantCulture)), Is.EqualTo(Enumerable.Range(0, Lines)), $"thread {lines.Key}");
        }

        Assert.That(written, Has.Count.EqualTo(Threads * Lines));
    }

    [Test]
    public void A_line_does_not_wait_for_another()
    {
        using var stream = new SignalingStream();
        using var writer = new BatchWriter(stream);

        writer.Write(new StringBuilder("one\n"));

        Assert.That(stream.Written.Wait(TimeSpan.FromMinutes(1)), Is.True);
    }

    [Test]
    public void Where_nobody_reads_any_more_lines_are_dropped_and_nobody_waits()
    {
        using var stream = new ClosedStream();
        using var writer = new BatchWriter(stream);
        var line = new StringBuilder(new string('x', 1000));

        // More than is held.
        for (var count = 0; count < 5000; count++)
        {
            writer.Write(line);
        }

        Assert.That(stream.Tries, Is.EqualTo(1));
    }

    private sealed class SignalingStream : MemoryStream
    {
        public ManualResetEventSlim Written { get; } = new();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            Written.Set();
        }

        protected override void Dispose(bool disposing)
        {
            Written.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class ClosedStream : MemoryStream
    {
        public int Tries { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Tries++;
            throw new IOException("Nobody reads.");
        }
    }
}
