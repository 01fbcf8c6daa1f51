using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Server.Tests.Stopping;

/// <summary>A connection on which a test says byte by byte what is sent.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    public RawConnection(Uri address)
    {
        _client = new TcpClient(address.Host, address.Port) { ReceiveTimeout = 60_000 };
        _reader = new StreamReader(_client.GetStream(), Encoding.ASCII);
    }

    public void Send(string text) => _client.GetStream().Write(Encoding.ASCII.GetBytes(text));

    /// <summary>Sends a question whole.</summary>
    public void Ask(string body) => Send(Head(body, "") + body);

    /// <summary>Sends a question's headers and waits until the service has begun to read its body.</summary>
    public void Announce(string body)
    {
        Send(Head(body, "Expect: 100-continue\r\n"));
        Receive();
    }

    /// <summary>An answer: its status line with its headers, and its body.</summary>
    public (string Head, string Body) Receive()
    {
        var head = new StringBuilder();
        var length = 0;
        while (_reader.ReadLine() is { Length: > 0 } line)
        {
            head.AppendLine(line);
            length = line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase) ? int.Parse(line[16..], CultureInfo.InvariantCulture) : length;
        }

        var body = new char[length];
        return (head.ToString(), new string(body, 0, _reader.ReadBlock(body)));
    }

    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }

    private static string Head(string body, string more) =>
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{more}\r\n";
}
