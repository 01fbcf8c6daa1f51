using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Neo4j;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>The server is killed while it is read and written, and started again.</summary>
internal sealed class KilledServerTests : FaultTests
{
    [Test]
    public async Task No_write_is_lost_or_doubled_and_reads_recover()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, Actor("first", "First"));
        await using var load = new Load(store);
        load.Start(writers: 3, readers: 4);
        await load.WaitForWritesAsync(20);
        var writtenBefore = load.Written.Count;
        await Server.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(2));
        await Server.StartAsync();
        await load.WaitForWritesAsync(20);
        var readsAfter = load.Reads;
        var failuresAfter = load.FailedReads;
        await Task.Delay(TimeSpan.FromSeconds(2));
        await load.DisposeAsync();

        TestContext.Out.WriteLine($"{writtenBefore} writes before the kill, {load.Written.Count} in all; {load.Reads} reads, {load.FailedReads} failed; writes failed with {string.Join(", ", load.WriteFailures.Distinct())}.");
        Assert.Multiple(() =>
        {
            Assert.That(writtenBefore, Is.GreaterThan(0));
            Assert.That(load.Written, Has.Count.GreaterThan(writtenBefore), "No write came after the start.");
            Assert.That(load.Written.Values.Order(), Is.EqualTo(Enumerable.Range(2, load.Written.Count)), "The revisions of the acknowledged writes.");
            Assert.That(load.FailedReads, Is.EqualTo(failuresAfter), "Reads failed after the server had come back.");
            Assert.That(load.Reads, Is.GreaterThan(readsAfter));
        });
        var stored = (await Server.RunAsync("MATCH (n:Actor) RETURN n.id, n.revision")).ToDictionary(row => row[0].GetString()!, row => row[1].GetInt64());
        Assert.That(stored.Where(actor => actor.Key != "first"), Is.EquivalentTo(load.Written));
        Assert.That(await Server.CountAsync("MATCH (r:Revision) RETURN count(r)"), Is.EqualTo(load.Written.Count + 1));
    }

    /// <summary>Callers who write and read until told to stop; a write that failed is asked for again, under its key, until it is acknowledged.</summary>
    private sealed class Load(Neo4jStore store) : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stopping = new();
        private Task _work = Task.CompletedTask;
        private int _reads;
        private int _failedReads;

        public ConcurrentDictionary<string, long> Written { get; } = new();

        public ConcurrentBag<string> WriteFailures { get; } = [];

        public int Reads => _reads;

        public int FailedReads => _failedReads;

        public void Start(int writers, int readers) => _work = Task.WhenAll(
            [.. Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(writer))), .. Enumerable.Range(0, readers).Select(_ => Task.Run(ReadAsync))]);

        public async ValueTask DisposeAsync()
        {
            await _stopping.CancelAsync();
            await _work;
        }

        public async Task WaitForWritesAsync(int count)
        {
            var watch = Stopwatch.StartNew();
            for (var before = Written.Count; Written.Count < before + count; await Task.Delay(50))
            {
                Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(2)), "Writes do not go on.");
            }
        }

        private async Task WriteAsync(int writer)
        {
            for (var index = 0; !_stopping.IsCancellationRequested; index++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"actor-{writer}-{index}");
                while (!Written.ContainsKey(id))
                {
                    try
                    {
                        Written[id] = (await FaultTests.WriteAsync(store, Actor(id, id, key: id))).Revision;
                    }
                    catch (Exception failure) when (failure is StoreUnavailableException or OutcomeUnknownException or TimeoutExceededException)
                    {
                        WriteFailures.Add(failure.GetType().Name);
                        await Task.Delay(100);
                    }
                }
            }
        }

        private async Task ReadAsync()
        {
            while (!_stopping.IsCancellationRequested)
            {
                var answer = await PlanCatcher.AskAsync(store, "{ actor(id: \"first\") { name } }");
                Interlocked.Increment(ref answer.Contains("First", StringComparison.Ordinal) ? ref _reads : ref _failedReads);
                await Task.Delay(5);
            }
        }
    }
}
