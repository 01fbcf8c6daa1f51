using System.Diagnostics;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Neo4j.Transport;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>What is given up is ended on the server too.</summary>
internal sealed class EndedStatementTests : FaultTests
{
    private const string Slow = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)";

    [Test]
    public async Task A_query_over_its_time_limit_is_ended_on_the_server()
    {
        var options = Server.Options with { ReadTimeout = TimeSpan.FromSeconds(1) };
        using var transport = new ResilientTransport(new HttpQueryTransport(options), options);
        var watch = Stopwatch.StartNew();
        await Assert.ThatAsync(() => transport.ReadAsync(Slow, QueryRequest.NoParameters, CancellationToken.None), Throws.TypeOf<TimeoutExceededException>());
        Assert.That(watch.Elapsed, Is.InRange(TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(4)));
        await NothingRunsAsync();
    }

    [Test]
    public async Task A_cancelled_query_is_ended_on_the_server()
    {
        using var transport = new ResilientTransport(new HttpQueryTransport(Server.Options), Server.Options);
        using var cancellation = new CancellationTokenSource();
        var query = transport.ReadAsync(Slow, QueryRequest.NoParameters, cancellation.Token);
        await SomethingRunsAsync();
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => query, Throws.InstanceOf<OperationCanceledException>());
        await NothingRunsAsync();
    }

    [Test]
    public async Task A_cancelled_write_leaves_no_transaction_open_and_nothing_stored()
    {
        await using var store = await OpenAsync();
        using var transport = new HttpQueryTransport(Server.Options);
        await using var holder = await transport.BeginAsync(CancellationToken.None);
        await holder.RunAsync("MATCH (j:Journal) SET j.lock = true", QueryRequest.NoParameters, CancellationToken.None);
        using var cancellation = new CancellationTokenSource();
        var write = store.WriteAsync(Actor("prk", "North Korea"), cancellation.Token);
        await Task.Delay(500);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => write, Throws.InstanceOf<OperationCanceledException>());
        await holder.DisposeAsync();
        await NothingRunsAsync();
        Assert.That(await Server.CountAsync("MATCH (n:Actor|Revision) RETURN count(n)"), Is.Zero);
        Assert.That((await WriteAsync(store, Actor("prk", "North Korea"))).Revision, Is.EqualTo(1));
    }

    // One that was begun by an earlier test, and runs nothing, has no text.
    private static async Task<IReadOnlyList<string>> RunningAsync() => [.. (await TransactionsAsync()).Where(text => !text.EndsWith(' '))];

    private static async Task SomethingRunsAsync()
    {
        for (var watch = Stopwatch.StartNew(); (await RunningAsync()).Count == 0; await Task.Delay(50))
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), "The query did not begin.");
        }
    }

    // Terminated work ends at the server's next check.
    private static async Task NothingRunsAsync()
    {
        IReadOnlyList<string> running = [];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(10); await Task.Delay(50))
        {
            running = await RunningAsync();
            if (running.Count == 0)
            {
                return;
            }
        }

        Assert.That(running, Is.Empty);
    }
}
