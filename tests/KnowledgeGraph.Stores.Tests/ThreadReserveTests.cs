using System.Buffers;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Copying;
using KnowledgeGraph.Sqlite.Printing;
using KnowledgeGraph.Sqlite.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Who works beside a statement that keeps its thread.</summary>
internal sealed class ThreadReserveTests
{
    private static readonly Statement _endless = new("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT concat('', count(*)) FROM n", []);

    private static readonly Statement _quick = new("SELECT 'quick'", []);

    // Some ten looks of the hundred that make a long one.
    private static readonly Statement _short = new("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT concat('', count(*)) FROM n", []);

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
    public async Task A_write_that_waits_for_another_process_keeps_its_thread_until_it_is_done()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        using var other = file.Connect();
        using var transaction = other.BeginTransaction(deferred: false);
        var before = Least;
        var sample = DataSetReader.Read(TestFile.Model, Path.Combine(TestFile.Root, "data", "arms-transfers"));

        var writing = Task.Factory.StartNew(() => store.WriteAsync(sample, CancellationToken.None), TaskCreationOptions.LongRunning).Unwrap();

        Assert.That(SpinWait.SpinUntil(() => Least == before + 1, _patience), Is.True, "one thread more");
        await transaction.RollbackAsync();
        await writing.WaitAsync(_patience);
        Assert.That(Least, Is.EqualTo(before));
    }

    [Test]
    public async Task A_copy_keeps_its_thread_until_it_is_disposed_and_gives_one_back_once()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        var before = Least;

        var source = SqliteCopySource.Open(TestFile.Model, file.Path);
        Assert.That(Least, Is.EqualTo(before + 1));

        await source.DisposeAsync();
        await source.DisposeAsync();
        Assert.That(Least, Is.EqualTo(before));
    }

    [Test]
    public void The_pool_works_with_the_threads_kept_and_then_without_them_again()
    {
        // Takes back what others may have had it raised to.
        ThreadReserve.Keep().Dispose();
        var kept = Enumerable.Range(0, 6).Select(_ => ThreadReserve.Keep()).ToList();
        var with = AtWork(Least - 2);
        kept.ForEach(thread => thread.Dispose());
        var without = AtWork(Least + 2);

        Assert.Multiple(() =>
        {
            Assert.That(with, Is.AtLeast(Least + 4));
            Assert.That(without, Is.AtMost(Least + 1));
        });
    }

    [Test]
    public void Where_the_pool_is_bounded_none_is_kept_and_none_taken_back()
    {
        var before = Least;
        ThreadPool.GetMaxThreads(out var most, out var completions);
        Assert.That(ThreadPool.SetMaxThreads(before, completions));
        try
        {
            ThreadReserve.Keep().Dispose();

            Assert.That(Least, Is.EqualTo(before));
        }
        finally
        {
            ThreadPool.SetMaxThreads(most, completions);
        }
    }

    [Test]
    public async Task Quick_statements_leave_the_threads_as_they_are()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        using var reader = new Reader(file.Path);
        var (before, most) = (Least, 0);
        using var end = new CancellationTokenSource();
        var watching = Task.Factory.StartNew(
            () =>
            {
                while (!end.IsCancellationRequested)
                {
                    most = Math.Max(most, Least);
                }
            },
            TaskCreationOptions.LongRunning);

        for (var count = 0; count < 1000; count++)
        {
            reader.Execute(_short, [], new ArrayBufferWriter<byte>(), CancellationToken.None);
        }

        await end.CancelAsync();
        await watching;
        Assert.That(most, Is.EqualTo(before));
    }

    [Test]
    public async Task A_statement_that_is_cancelled_before_its_first_step_ends()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();

        var running = Task.Factory.StartNew(() => Run(file.Path, new CancellationToken(canceled: true)), TaskCreationOptions.LongRunning);

        await running.WaitAsync(_patience);
    }

    // How many pieces of work are under way after a moment, which is over once there are so many. Before half a second the pool does not take them for stuck.
    private static int AtWork(int enough)
    {
        const int Pieces = 20;
        var now = 0;
        using var gate = new ManualResetEventSlim();
        using var done = new CountdownEvent(Pieces);
        for (var piece = 0; piece < Pieces; piece++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    Interlocked.Increment(ref now);
                    gate.Wait();
                    done.Signal();
                },
                null);
        }

        SpinWait.SpinUntil(() => Volatile.Read(ref now) >= enough, TimeSpan.FromMilliseconds(400));
        var most = Volatile.Read(ref now);
        gate.Set();
        Assert.That(done.Wait(_patience), Is.True);
        return most;
    }

    private static void Run(string path, CancellationToken cancellationToken)
    {
        using var reader = new Reader(path);
        Assert.That(() => reader.Execute(_endless, [], new ArrayBufferWriter<byte>(), cancellationToken), Throws.InstanceOf<OperationCanceledException>());
        reader.Execute(_quick, [], new ArrayBufferWriter<byte>(), CancellationToken.None);
    }
}
