using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>Writers who meet at the same records, and locks of others.</summary>
internal sealed class ContentionTests : FaultTests
{
    [Test]
    public async Task Two_stores_write_the_same_actor_and_event_and_none_fails()
    {
        await using var first = await OpenAsync();
        await using var second = await OpenAsync();
        var writes = Enumerable.Range(0, 30).Select(index => Task.Run(() => WriteAsync(index % 2 == 0 ? first : second, Request(index))));
        var revisions = (await Task.WhenAll(writes)).Select(result => result.Revision);
        Assert.That(revisions.Order(), Is.EqualTo(Enumerable.Range(1, 30)));
        Assert.That(await Server.CountAsync("MATCH (r:Revision) RETURN count(r)"), Is.EqualTo(30));
        Assert.That(await Server.CountAsync("MATCH (n:Actor|Event) RETURN count(n)"), Is.EqualTo(2));
        Assert.That(await Server.CountAsync("MATCH (:Event)-[r:INVOLVES]->(:Actor) RETURN count(r)"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_write_that_is_chosen_as_a_deadlocks_victim_is_done_again()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, Actor("prk", "North Korea"));

        // Of two that wait for each other the server ends the one with fewer locks.
        await Server.RunAsync("UNWIND range(1, 500) AS x CREATE (:Spare)");
        using var transport = new HttpQueryTransport(Server.Options);
        await using var other = await transport.BeginAsync(CancellationToken.None);
        await other.RunAsync(
            "MATCH (s:Spare) SET s.lock = true WITH count(*) AS spare MATCH (n:Actor {id: 'prk'}) SET n.lock = true",
            QueryRequest.NoParameters, CancellationToken.None);
        Task? waiting = null;
        var attempts = 0;
        await using var proxy = new FaultyProxy(Server.Address, request =>
        {
            attempts += request.Body.Contains("SET j.lock", StringComparison.Ordinal) ? 1 : 0;
            if (waiting is null && request.Body.Contains("SET n:Thing:Actor:State", StringComparison.Ordinal))
            {
                // The other holds the actor and now waits for the journal, which this write holds.
                waiting = Task.Run(() => other.RunAsync("MATCH (j:Journal) SET j.lock = true", QueryRequest.NoParameters, CancellationToken.None));
                Thread.Sleep(1000);
            }

            return Fault.None;
        });
        await using var writer = await OpenAsync(proxy);
        var write = WriteAsync(writer, Actor("prk", "DPRK"));
        while (waiting is null)
        {
            await Task.Delay(20);
        }

        await waiting;
        await other.DisposeAsync();
        Assert.That((await write).Revision, Is.EqualTo(2));
        Assert.That(attempts, Is.GreaterThan(1));
        Assert.That(await NamesAsync(store), Is.EqualTo(Answer("DPRK")));
    }

    private static WriteRequest Request(int index) => new(
    [
        .. Actor("prk", $"North Korea {index}").Commands,
        new UpsertCommand("input", TestFile.Model.Record("Event"),
        [
            new RecordPatch("arms", new Dictionary<string, object?> { ["type"] = "ARMS_TRANSFER", ["name"] = $"Arms {index}" })
            {
                Links = new Dictionary<string, IReadOnlyList<RecordPatch>>
                {
                    ["participants"] = [new RecordPatch(null, new Dictionary<string, object?> { ["actorId"] = "prk", ["role"] = "supplier" })],
                },
            },
        ]),
    ]);
}
