using System.Net.WebSockets;
using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>Whatever frames come in, they are answered, refused or the reason to close in due form.</summary>
internal sealed class FrameFuzzTests
{
    private const int Sockets = 250;

    private static readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_SEED"), out var seed) ? seed : 20_240_127;

    private static readonly string[] _messages =
    [
        """{"type":"connection_init"}""",
        """{"type":"connection_init","payload":{"a":[1,2]}}""",
        """{"type":"ping"}""",
        """{"type":"pong","payload":null}""",
        """{"id":"1","type":"subscribe","payload":{"query":"{ actors(first: 2) { nodes { id } } }"}}""",
        """{"id":"2","type":"subscribe","payload":{"query":"subscription ($a: Int) { revisions(after: $a) { number } }","variables":{"a":0}}}""",
        """{"id":"3","type":"subscribe","payload":{"query":"subscription S { statementRecorded(after: 0, where: { gist: { contains: \"a\" } }) { statements { gist } } }","operationName":"S"}}""",
        """{"id":"4","type":"subscribe","payload":{"query":"mutation { upsertActors(input: { actors: [] }) { errors { code } } }"}}""",
        """{"id":"2","type":"complete"}""",
    ];

    private static readonly string[] _parts = ["\"", "{", "}", ":", ",", "null", "[]", "1e400", "\\ud800", "\\u0000", "type", "id", "payload", "query", "subscribe", "\u00e9", "\uFEFF", "-1"];

    // The codes of the protocols; 1007 is for text that is not UTF-8.
    private static readonly int[] _codes = [1000, 1007, 1009, 4400, 4401, 4409, 4429];

    [Test]
    public async Task Nothing_makes_the_service_fail()
    {
        await using var server = new ListeningServer(("KnowledgeGraph:Limits:MessageBytes", "4096"));
        var random = new Random(_seed);
        var ends = new Dictionary<string, int>();
        for (var number = 0; number < Sockets; number++)
        {
            var end = await ExchangeAsync(server, random, number);
            ends[end] = ends.GetValueOrDefault(end) + 1;
        }

        await TestContext.Out.WriteLineAsync(string.Join('\n', ends.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}")));
        Assert.That(ends.GetValueOrDefault("answered"), Is.GreaterThan(Sockets / 20));
    }

    private static async Task<string> ExchangeAsync(ListeningServer server, Random random, int number)
    {
        await using var client = await SocketClient.OpenAsync(server.SocketAddress);
        var sent = new List<string>();
        try
        {
            if (random.Next(4) > 0)
            {
                await client.SendAsync(_messages[0]);
            }

            for (var count = random.Next(1, 6); count > 0; count--)
            {
                var bytes = Mutate(random, _messages[random.Next(_messages.Length)]);
                sent.Add(Encoding.UTF8.GetString(bytes));
                await client.SendAsync(bytes, random.Next(30) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text);
            }

            // Answered last, where the socket is still open.
            await client.SendAsync("""{"type":"ping"}""");
            while (await client.TryReadAsync() is { } message)
            {
                var type = message.GetProperty("type").GetString();
                Assert.That(type, Is.AnyOf("connection_ack", "pong", "next", "error", "complete"));
                Assert.That(message.GetRawText(), Does.Not.Contain("INTERNAL"), $"Socket {number} of seed {_seed}: {string.Join('\n', sent)}");
                if (type == "pong")
                {
                    return "answered";
                }
            }
        }
        catch (WebSocketException)
        {
            // The service closed while there was more to send; the code is there all the same, unless the connection was reset.
            return "broken off";
        }

        var code = client.CloseCode;
        Assert.That(code, Is.AnyOf([.. _codes.Cast<object>()]), $"Socket {number} of seed {_seed}: {string.Join('\n', sent)}");
        return $"{code}";
    }

    private static byte[] Mutate(Random random, string message)
    {
        var text = new StringBuilder(message);
        for (var edits = random.Next(-2, 3); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(text.Length - at, random.Next(1, 8)));
                    break;
                case 1:
                    text.Insert(at, _parts[random.Next(_parts.Length)]);
                    break;
                case 2:
                    text.Length = at;
                    break;
                default:
                    text.Insert(at, " ", random.Next(5000));
                    break;
            }

            text.Append(text.Length == 0 ? " " : "");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(10) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
