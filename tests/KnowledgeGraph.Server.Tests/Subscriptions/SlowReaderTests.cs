using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>Who does not read is cut off, and costs no more than a message meanwhile.</summary>
internal sealed class SlowReaderTests
{
    private const string Query = "subscription { statementRecorded(after: 0) { statements { gist kind speaker { name } targets { name } sources { dataset recordId } } } }";

    [TestCase("ws")]
    [TestCase("sse")]
    public async Task A_client_that_does_not_read_is_cut_off(string transport)
    {
        await using var server = new ListeningServer(("KnowledgeGraph:Limits:SendSeconds", "1"));
        for (var index = 0; index < 40; index++)
        {
            await server.RecordAsync($"slow-{index}", [.. Enumerable.Repeat("COMMENTS", 31)]);
        }

        using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await client.SendAsync(transport == "ws" ? Upgrade(server.Address) : Post(server.Address));

        // The service breaks the connection off, whatever it had sent; what it had not is lost.
        Assert.That(() => IsBrokenOff(client), Is.True.After(60).Seconds.PollEvery(200).MilliSeconds);
        Assert.That(await TotalAsync(client), Is.LessThan(40_000_000));
    }

    // Subscribes a hundred times, so that there is more to send than lies in the buffers of the system.
    private static byte[] Upgrade(Uri address) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"),
        .. Frame("""{"type":"connection_init"}"""),
        .. Enumerable.Range(0, 100).SelectMany(id => Frame(JsonSerializer.Serialize(new { id = $"{id}", type = "subscribe", payload = new { query = Query } }))),
    ];

    private static byte[] Post(Uri address)
    {
        // One stream alone: what it sends is made larger by aliases.
        var query = $"subscription {{ statementRecorded(after: 0) {{ {string.Join(' ', Enumerable.Range(0, 40).Select(index => $"s{index}: statements {{ gist speaker {{ name }} }}"))} }} }}";
        var body = JsonSerializer.Serialize(new { query });
        return Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    // A masked text frame; a mask of zeros leaves the text as it is.
    private static byte[] Frame(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        byte[] head = bytes.Length < 126 ? [0x81, (byte)(0x80 | bytes.Length)] : [0x81, 0xFE, (byte)(bytes.Length >> 8), (byte)bytes.Length];
        return [.. head, 0, 0, 0, 0, .. bytes];
    }

    // Sending fails once the other side has reset the connection.
    private static bool IsBrokenOff(Socket client)
    {
        try
        {
            client.Send([0x8A, 0x80, 0, 0, 0, 0]);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private static async Task<long> TotalAsync(Socket client)
    {
        var (buffer, total) = (new byte[64 * 1024], 0L);
        try
        {
            while (await client.ReceiveAsync(buffer) is > 0 and var count)
            {
                total += count;
            }
        }
        catch (SocketException)
        {
            // A connection that was reset ends so.
        }

        return total;
    }
}
