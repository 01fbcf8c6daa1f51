using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>What subscribers cost of whom nothing is told.</summary>
internal sealed class IdleSocketTests
{
    private const int Sockets = 1_000;

    [Test]
    [NonParallelizable]
    public async Task A_thousand_idle_subscribers_cost_less_than_a_hundred_megabytes()
    {
        await using var server = new ListeningServer();
        await using (var first = await SubscribeAsync(server, 0))
        {
            await first.CloseAsync();
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clients = new List<SocketClient>();
        for (var index = 0; index < Sockets; index++)
        {
            clients.Add(await SubscribeAsync(server, index));
        }

        // The clients' own sockets are in the same process, so that the service's cost less than what is measured.
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        await TestContext.Out.WriteLineAsync($"{grown / Sockets} bytes for each subscriber and its client");
        var (revision, _) = await server.RecordAsync("all", "COMMENTS");
        foreach (var client in clients)
        {
            var told = (await client.ReadAsync()).GetProperty("payload").GetProperty("data").GetProperty("statementRecorded").GetProperty("revision").GetProperty("number").GetInt32();
            Assert.That(told, Is.EqualTo(revision));
            await client.DisposeAsync();
        }

        Assert.That(grown, Is.LessThan(100_000_000));
    }

    private static async Task<SocketClient> SubscribeAsync(ListeningServer server, int index)
    {
        var client = await SocketClient.InitializedAsync(server.SocketAddress);
        await client.SubscribeAsync($"{index}", "subscription { statementRecorded { revision { number } statements { gist } } }");

        // An answer that is given only once the subscription has begun does not exist; a query behind it is the next best.
        await client.SubscribeAsync("q", "{ statements { totalCount } }");
        await client.ReadAsync();
        await client.ReadAsync();
        return client;
    }
}
