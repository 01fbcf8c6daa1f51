using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Stands for a collector of OpenTelemetry's: takes what is posted to it and keeps it.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Path, string Body)> _posts = new();

    public Collector()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = TakeAsync();
    }

    public string Address { get; }

    /// <summary>The bodies that came to an address; the texts in them can be read, as the protocol writes them as they are.</summary>
    public IReadOnlyList<string> Bodies(string path) => [.. _posts.Where(post => post.Path == path).Select(post => post.Body)];

    public void Dispose() => _listener.Close();

    private async Task TakeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var body = new StreamReader(context.Request.InputStream, Encoding.Latin1);
                _posts.Enqueue(($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}", await body.ReadToEndAsync()));
                context.Response.ContentType = "application/x-protobuf";
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
