using System.Buffers;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Subscriptions;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Subscriptions;

/// <summary>Subscribers are told of what any instance writes, in the order of the journal.</summary>
[TestFixtureSource(typeof(SharedGraph), nameof(SharedGraph.Names))]
public sealed class JournalFeedTests(string store)
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(50);

    [Test]
    public async Task Entries_of_the_journal_are_read_after_a_number_and_up_to_a_limit()
    {
        await using var graph = await SharedGraph.OpenAsync(store);
        foreach (var key in new[] { "a", "b", "c", "d" })
        {
            await graph.Far.WriteAsync(SharedGraph.Recording(key, "ACCUSES") with { IdempotencyKey = key, By = "me", Note = "why \"so\"", Source = null }, default);
        }

        var entries = await graph.Near.ReadJournalAsync(1, 2, default);

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', entries.Select(entry => entry.Number)), Is.EqualTo("2 3"));
            Assert.That(entries.Select(entry => (entry.IdempotencyKey, entry.By, entry.Note, entry.Source)), Is.EqualTo(new[] { ("b", "me", "why \"so\"", (string?)null), ("c", "me", "why \"so\"", null) }));
            Assert.That(entries.Select(entry => OutcomesJson.Read(entry.OutcomesJson)[^1].Kind), Is.All.EqualTo(OutcomeKind.Recorded));
            Assert.That(entries.Select(entry => entry.PayloadHash), Is.Unique);
        });
        Assert.That(await graph.Near.ReadJournalAsync(4, 2, default), Is.Empty);
    }

    [Test]
    public async Task What_another_instance_writes_is_told_in_order_and_whole()
    {
        await using var graph = await SharedGraph.OpenAsync(store);
        using var feed = new JournalFeed(graph.Near, _interval);
        await using var events = await SubscribedEvents.BeginAsync(graph.Near, feed, "subscription { statementRecorded { revision { number } statements { gist speaker { id } sources { recordId } } } }");
        const int writes = 30;
        var writing = Task.Run(async () =>
        {
            for (var index = 0; index < writes; index++)
            {
                await graph.Far.WriteAsync(SharedGraph.Recording($"w{index}", "ACCUSES", "COMMENTS", "COMMENTS"), default);
            }
        });
        for (var index = 0; index < writes; index++)
        {
            var told = (await events.NextAsync()).GetProperty("statementRecorded");
            Assert.Multiple(() =>
            {
                Assert.That(told.GetProperty("revision").GetProperty("number").GetInt32(), Is.EqualTo(index + 1));
                Assert.That(
                    told.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("sources")[0].GetProperty("recordId").GetString()),
                    Is.EquivalentTo(new[] { $"w{index}-0", $"w{index}-1", $"w{index}-2" }));
            });
        }

        await writing;
    }

    [Test]
    public async Task Recorded_and_retracted_statements_are_told_apart_and_filtered()
    {
        await using var graph = await SharedGraph.OpenAsync(store);
        using var feed = new JournalFeed(graph.Near, _interval);
        await graph.Far.WriteAsync(SharedGraph.Recording("a", "COMMENTS"), default);
        var recorded = await graph.Far.WriteAsync(SharedGraph.Recording("b", "ACCUSES", "COMMENTS"), default);
        var (accusation, comment) = (recorded.Outcomes[^2].Id, recorded.Outcomes[^1].Id);
        await graph.Far.WriteAsync(new WriteRequest([new RetractCommand("input", comment, "Wrong.")]), default);
        await graph.Far.WriteAsync(new WriteRequest([new RetractCommand("input", accusation, "Wrong.")]), default);
        await using var recordings = await SubscribedEvents.BeginAsync(
            graph.Near, feed, "subscription { statementRecorded(after: 0, where: { kind: { eq: ACCUSES } }) { __typename revision { number } a: statements { id standing } } }");
        await using var retractions = await SubscribedEvents.BeginAsync(
            graph.Near, feed, "subscription { statementRetracted(after: 0, where: { kind: { eq: ACCUSES } }) { statements { id retraction { reason } } } }");
        await using var accepted = await SubscribedEvents.BeginAsync(
            graph.Near, feed, "subscription { statementRecorded(after: 0, standings: [ACCEPTED], layers: [CURATED, MACHINE]) { revision { number } } }");

        Assert.That((await recordings.NextAsync()).GetRawText(), Is.EqualTo(
            $$$"""{"statementRecorded":{"__typename":"StatementsRecorded","revision":{"number":2},"a":[{"id":"{{{accusation}}}","standing":"RETRACTED"}]}}"""));
        Assert.That((await retractions.NextAsync()).GetRawText(), Is.EqualTo(
            $$$"""{"statementRetracted":{"statements":[{"id":"{{{accusation}}}","retraction":{"reason":"Wrong."}}]}}"""));
        Assert.That((await accepted.NextAsync()).GetRawText(), Is.EqualTo("""{"statementRecorded":{"revision":{"number":1}}}"""));
    }

    [Test]
    public async Task Without_a_number_it_begins_with_what_is_written_afterwards()
    {
        await using var graph = await SharedGraph.OpenAsync(store);
        using var feed = new JournalFeed(graph.Near, _interval);
        await graph.Far.WriteAsync(SharedGraph.Recording("before", "ACCUSES"), default);
        await using var events = await SubscribedEvents.BeginAsync(graph.Near, feed, "subscription { r: revisions { number time } }");
        await graph.Far.WriteAsync(SharedGraph.Recording("after", "ACCUSES"), default);

        Assert.That((await events.NextAsync()).GetProperty("r").GetProperty("number").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_past_that_is_longer_than_what_is_kept_is_read_from_the_store()
    {
        await using var graph = await SharedGraph.OpenAsync(store);
        using var feed = new JournalFeed(graph.Near, _interval);
        const int writes = 320;
        await using var first = await SubscribedEvents.BeginAsync(graph.Near, feed, "subscription { revisions { number } }");
        var told = first.NextAsync();
        for (var index = 0; index < writes; index++)
        {
            await graph.Far.WriteAsync(new WriteRequest([]) { IdempotencyKey = $"{index}" }, default);
        }

        await told;
        await using var late = await SubscribedEvents.BeginAsync(graph.Near, feed, "subscription { revisions(after: 3) { number } }");
        for (var number = 4; number <= writes; number++)
        {
            Assert.That((await late.NextAsync()).GetProperty("revisions").GetProperty("number").GetInt32(), Is.EqualTo(number));
        }
    }

    [Test]
    public async Task The_store_is_polled_once_for_all_and_only_while_there_are_subscribers()
    {
        await using var graph = await SharedGraph.OpenAsync(store);
        var counting = new CountingStore(graph.Near);
        using var feed = new JournalFeed(counting, TimeSpan.FromHours(1));
        var subscribers = new List<SubscribedEvents>();
        for (var count = 0; count < 5; count++)
        {
            subscribers.Add(await SubscribedEvents.BeginAsync(counting, feed, "subscription { revisions { number } }"));
        }

        var told = subscribers.Select(subscriber => subscriber.NextAsync()).ToList();
        Assert.That(() => counting.Polls, Is.EqualTo(1).After(30).Seconds.PollEvery(20).MilliSeconds);
        await graph.Near.WriteAsync(SharedGraph.Recording("x", "ACCUSES"), default);
        feed.Wake();
        await Task.WhenAll(told);
        Assert.That(counting.Polls, Is.InRange(2, 3));
        foreach (var subscriber in subscribers)
        {
            await subscriber.DisposeAsync();
        }

        var polls = counting.Polls;
        feed.Wake();
        await using var another = await SubscribedEvents.BeginAsync(counting, feed, "subscription { revisions(after: 0) { number } }");
        await another.NextAsync();
        Assert.That(counting.Polls, Is.InRange(polls + 1, polls + 2));
    }

    /// <summary>A store that counts how often its journal is read.</summary>
    private sealed class CountingStore(IGraphStore store) : IGraphStore
    {
        private int _polls;

        public int Polls => Volatile.Read(ref _polls);

        public string Location => store.Location;

        public ValueTask QueryAsync(QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken) =>
            store.QueryAsync(plan, arguments, output, cancellationToken);

        public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) => store.WriteAsync(request, cancellationToken);

        public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _polls);
            return store.ReadJournalAsync(after, limit, cancellationToken);
        }

        public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => store.SummarizeAsync(cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
