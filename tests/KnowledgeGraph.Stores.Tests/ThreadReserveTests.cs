using System.Buffers;
using KnowledgeGraph.Sqlite.Printing;
using KnowledgeGraph.Sqlite.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Who works beside a statement that keeps its thread.</summary>
internal sealed class ThreadReserveTests
{
    private static readonly Statement _endless = new("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT concat('', count(*)) FROM n", []);

    private static readonly Statement _quick = new("SELECT 'quick'", []);

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private static int Least
    {
        get
        {
            ThreadPool.GetMinThreads(out var workers, out _);
            return workers;
        }
    }

    [Test]
    public async Task For_each_statement_that_takes_long_one_thread_more_works_until_it_ends()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        var before = Least;
        using var end = new CancellationTokenSource();
        var running = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(() => Run(file.Path, end.Token), TaskCreationOptions.LongRunning)).ToList();

        Assert.That(SpinWait.SpinUntil(() => Least == before + 3, _patience), Is.True, "three threads more");

        await end.CancelAsync();
        await Task.WhenAll(running).WaitAsync(_patience);
        Assert.That(Least, Is.EqualTo(before));
    }

    [Test]
    public async Task A_quick_statement_leaves_the_threads_as_they_are()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        using var reader = new Reader(file.Path);
        var before = Least;

        for (var count = 0; count < 1000; count++)
        {
            reader.Execute(_quick, [], new ArrayBufferWriter<byte>(), CancellationToken.None);
        }

        Assert.That(Least, Is.EqualTo(before));
    }

    [Test]
    public async Task A_statement_that_is_cancelled_before_its_first_step_ends()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();

        var running = Task.Factory.StartNew(() => Run(file.Path, new CancellationToken(canceled: true)), TaskCreationOptions.LongRunning);

        await running.WaitAsync(_patience);
    }

    private static void Run(string path, CancellationToken cancellationToken)
    {
        using var reader = new Reader(path);
        Assert.That(() => reader.Execute(_endless, [], new ArrayBufferWriter<byte>(), cancellationToken), Throws.InstanceOf<OperationCanceledException>());
        reader.Execute(_quick, [], new ArrayBufferWriter<byte>(), CancellationToken.None);
    }
}
