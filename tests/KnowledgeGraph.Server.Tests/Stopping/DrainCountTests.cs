using KnowledgeGraph.Server.Stopping;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Stopping;

/// <summary>Requests that come and go while the service is told to stop.</summary>
internal sealed class DrainCountTests
{
    private const int Threads = 4;

    [Test]
    public async Task None_that_was_let_in_is_under_way_when_the_wait_is_over()
    {
        for (var round = 0; round < 200; round++)
        {
            var drain = new Drain(TimeSpan.FromMinutes(1), NullLogger<Drain>.Instance);
            var underWay = 0;
            using var started = new Barrier(Threads + 1);
            var clients = Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    started.SignalAndWait();
                    while (drain.TryEnter())
                    {
                        Interlocked.Increment(ref underWay);
                        Thread.Yield();
                        Interlocked.Decrement(ref underWay);
                        drain.Leave();
                    }
                },
                TaskCreationOptions.LongRunning)).ToList();
            started.SignalAndWait();
            Thread.SpinWait(1000 * (round % 10));

            await drain.StoppingAsync(CancellationToken.None);

            Assert.That(Volatile.Read(ref underWay), Is.Zero, $"round {round}");
            await Task.WhenAll(clients);
        }
    }

    [Test]
    public async Task The_last_to_leave_ends_the_wait_and_no_other()
    {
        var drain = new Drain(TimeSpan.FromMinutes(1), NullLogger<Drain>.Instance);
        Assert.That(drain.TryEnter() && drain.TryEnter(), Is.True);
        Assert.That(drain.IsStopping, Is.False);
        var stopping = drain.StoppingAsync(CancellationToken.None);

        Assert.That(drain.IsStopping, Is.True);
        Assert.That(drain.TryEnter(), Is.False);
        drain.Leave();
        Assert.That(stopping.IsCompleted, Is.False);

        drain.Leave();
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
