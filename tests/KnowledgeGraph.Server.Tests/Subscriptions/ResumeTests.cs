using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>Who goes on after the last revision that it saw misses nothing and sees nothing twice.</summary>
internal sealed class ResumeTests
{
    private const int Writes = 150;

    [Test]
    public async Task Reconnecting_under_load_misses_nothing_and_repeats_nothing()
    {
        await using var server = new ListeningServer();
        var random = new Random(5);
        var (start, _) = await server.RecordAsync("start", "COMMENTS");
        var writing = WriteAsync(server);
        var seen = new List<int>();
        var connections = 0;
        while (seen.Count < Writes / 2)
        {
            connections++;
            await using var client = await SocketClient.InitializedAsync(server.SocketAddress);
            await client.SubscribeAsync("1", $"subscription {{ statementRecorded(after: {seen.LastOrDefault(start)}, where: {{ kind: {{ eq: ACCUSES }} }}) {{ revision {{ number }} }} }}");
            for (var count = random.Next(1, 12); count > 0 && seen.Count < Writes / 2; count--)
            {
                var message = await client.ReadAsync();
                seen.Add(message.GetProperty("payload").GetProperty("data").GetProperty("statementRecorded").GetProperty("revision").GetProperty("number").GetInt32());
            }
        }

        Assert.That(seen, Is.EqualTo(await writing));
        Assert.That(connections, Is.GreaterThan(5));
    }

    // The revisions that hold accusations: every other one.
    private static async Task<List<int>> WriteAsync(ListeningServer server)
    {
        var accusing = new List<int>();
        for (var index = 0; index < Writes; index++)
        {
            var (revision, _) = await server.RecordAsync($"load-{index}", index % 2 == 0 ? "ACCUSES" : "COMMENTS");
            if (index % 2 == 0)
            {
                accusing.Add(revision);
            }
        }

        return accusing;
    }
}
