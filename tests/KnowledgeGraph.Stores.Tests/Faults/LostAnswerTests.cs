using System.Diagnostics;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>Requests and answers that are lost, cut off, garbled or never come.</summary>
internal sealed class LostAnswerTests : FaultTests
{
    private static readonly Fault[] _lost = [Fault.LoseRequest, Fault.LoseAnswer, Fault.CutAnswer, Fault.InvalidJson];

    [TestCaseSource(nameof(_lost))]
    public async Task A_read_is_asked_again(Fault fault)
    {
        var count = 0;
        await using var proxy = new FaultyProxy(Server.Address, request => IsQuery(request) && count++ < 2 ? fault : Fault.None);
        await using var store = await OpenAsync(proxy);
        await WriteAsync(store, Actor("prk", "North Korea"));
        Assert.That(await NamesAsync(store), Is.EqualTo(Answer("North Korea")));
        Assert.That(count, Is.EqualTo(3));
    }

    [Test]
    public async Task A_write_is_stored_once_whatever_is_lost_on_the_way(
        [Values(Fault.LoseRequest, Fault.LoseAnswer, Fault.CutAnswer, Fault.InvalidJson)] Fault fault,
        [Values("/tx ", "SET j.lock", "CREATE (:Revision", "CREATE (n:Thing", "/commit ")] string step,
        [Values(null, "key")] string? key)
    {
        var count = 0;
        await using var proxy = new FaultyProxy(Server.Address, request => Meets(request, step) && count++ == 0 ? fault : Fault.None);
        await using var store = await OpenAsync(proxy);
        var before = await TransactionsAsync();
        var result = await WriteAsync(store, Actor("prk", "North Korea", key));
        Assert.Multiple(() =>
        {
            Assert.That(count, Is.GreaterThan(0), "The step was not met.");
            Assert.That(result.Revision, Is.EqualTo(1));
            Assert.That(result.Outcomes, Is.EqualTo([new WriteOutcome("prk", OutcomeKind.Recorded)]));
            Assert.That(result.IsReplay, Is.False);
        });
        Assert.That(await Server.CountAsync("MATCH (r:Revision) RETURN count(r)"), Is.EqualTo(1));
        Assert.That(await Server.CountAsync("MATCH (n:Actor) RETURN count(n)"), Is.EqualTo(1));
        // One that was begun for an answer that got lost holds nothing, and ends with the server's idle time-out.
        Assert.That((await TransactionsAsync()).Except(before).Count(), Is.LessThanOrEqualTo(step == "/tx " ? 1 : 0));
        Assert.That((await WriteAsync(store, Actor("usa", "United States"))).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task A_commit_that_is_never_answered_for_is_an_unknown_outcome()
    {
        var isCommitted = false;
        await using var proxy = new FaultyProxy(Server.Address, request =>
        {
            isCommitted |= request.IsCommit;
            return isCommitted ? Fault.LoseAnswer : Fault.None;
        });
        await using var store = await OpenAsync(Server.Options with { Uri = proxy.Address, RetryTime = TimeSpan.FromSeconds(1) });
        await Assert.ThatAsync(() => WriteAsync(store, Actor("prk", "North Korea")), Throws.TypeOf<OutcomeUnknownException>());
        Assert.That(await Server.CountAsync("MATCH (n:Actor) RETURN count(n)"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_commit_whose_answer_takes_too_long_is_looked_up()
    {
        var count = 0;
        await using var proxy = new FaultyProxy(Server.Address, request => request.IsCommit && count++ == 0 ? Fault.NeverAnswer : Fault.None);
        await using var store = await OpenAsync(Server.Options with { Uri = proxy.Address, WriteTimeout = TimeSpan.FromSeconds(2) });
        Assert.That((await WriteAsync(store, Actor("prk", "North Korea"))).Revision, Is.EqualTo(1));
        Assert.That(await Server.CountAsync("MATCH (n:Revision) RETURN count(n)"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_read_that_is_never_answered_ends_with_its_time()
    {
        await using var proxy = new FaultyProxy(Server.Address, request => IsQuery(request) ? Fault.NeverAnswer : Fault.None);
        await using var store = await OpenAsync(Server.Options with { Uri = proxy.Address, ReadTimeout = TimeSpan.FromSeconds(1) });
        var watch = Stopwatch.StartNew();
        Assert.That(await NamesAsync(store), Does.Contain("TIMEOUT_EXCEEDED"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(4)));
    }

    [Test]
    public async Task A_read_whose_answers_all_get_lost_says_that_the_store_is_unavailable()
    {
        await using var proxy = new FaultyProxy(Server.Address, request => IsQuery(request) ? Fault.InvalidJson : Fault.None);
        await using var store = await OpenAsync(Server.Options with { Uri = proxy.Address, RetryTime = TimeSpan.FromSeconds(1) });
        Assert.That(await NamesAsync(store), Does.Contain("STORE_UNAVAILABLE").And.Contain("no reply of Neo4j's Query API"));
    }

    [Test]
    public async Task A_read_waits_for_the_last_write_by_its_bookmark()
    {
        var bodies = new List<string>();
        await using var proxy = new FaultyProxy(Server.Address, request =>
        {
            lock (bodies)
            {
                bodies.Add(request.Body);
            }

            return Fault.None;
        });
        await using var store = await OpenAsync(proxy);
        await using var other = await OpenAsync();
        await WriteAsync(store, Actor("prk", "North Korea"));
        Assert.That(await NamesAsync(store), Is.EqualTo(Answer("North Korea")));
        Assert.That(await NamesAsync(other), Is.EqualTo(Answer("North Korea")));
        Assert.That(bodies[^1], Does.Contain("\"bookmarks\":[\"FB:"));
    }

    private static bool Meets(ProxiedRequest request, string step) =>
        step.StartsWith('/') ? request.StartLine.Contains(step, StringComparison.Ordinal) : request.Body.Contains(step, StringComparison.Ordinal);

    // The statement that a GraphQL query becomes, among those that look at the schema.
    private static bool IsQuery(ProxiedRequest request) =>
        request.Body.Contains("\"accessMode\":\"READ\"", StringComparison.Ordinal) && request.Body.Contains("Actor", StringComparison.Ordinal)
        && request.Body.Contains("p0", StringComparison.Ordinal);
}
