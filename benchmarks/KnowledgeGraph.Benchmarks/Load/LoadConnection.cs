using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>A client that posts one request over and over on a connection that it keeps.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly byte[] _request;
    private byte[] _received = new byte[16 * 1024];
    private int _length;
    private long _asked;

    /// <summary>Connects.</summary>
    /// <exception cref="ArgumentException">The address is another than one of HTTP without TLS.</exception>
    public LoadConnection(Contestant contestant)
    {
        var url = new Uri(contestant.Url);
        if (url.Scheme != Uri.UriSchemeHttp)
        {
            throw new ArgumentException($"'{url}' is to be asked; expected an address with http.", nameof(contestant));
        }

        var credentials = contestant.Credentials is { } shown ? $"Authorization: {shown}\r\nAccept: application/json\r\n" : "";
        _request = [.. Encoding.ASCII.GetBytes($"POST {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\n{credentials}Content-Type: application/json\r\nContent-Length: {contestant.Body.Length}\r\n\r\n"), .. contestant.Body];
        Socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = (int)LoadGenerator.Patience.TotalMilliseconds };
        Socket.Connect(url.DnsSafeHost, url.Port);
    }

    /// <summary>Where the answer comes in.</summary>
    public Socket Socket { get; }

    /// <summary>Sends the request.</summary>
    public void Ask()
    {
        _length = 0;
        _asked = Stopwatch.GetTimestamp();
        Socket.Send(_request);
    }

    /// <summary>Takes the bytes that have come, or waits for some; the answer once it is whole.</summary>
    /// <exception cref="IOException">The connection was closed.</exception>
    public LoadAnswer? Receive()
    {
        if (_length == _received.Length)
        {
            Array.Resize(ref _received, 2 * _length);
        }

        var bytes = Socket.Receive(_received.AsSpan(_length));
        _length += bytes;
        return bytes == 0 ? throw new IOException($"The connection was closed after {_length} bytes of an answer.") : LoadAnswer.Read(_received.AsMemory(0, _length), _asked);
    }

    public void Dispose() => Socket.Dispose();
}
