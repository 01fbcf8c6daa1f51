using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary><c>/readyz</c>, of a service whose store answers and of one whose database server is not there.</summary>
internal sealed class ReadinessTests
{
    [Test]
    public async Task It_starts_says_why_it_is_not_ready_and_refuses_requests_soon()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Store", "Neo4j"), ("KnowledgeGraph:Neo4j:Uri", ClosedAddress()), ("KnowledgeGraph:Neo4j:Password", "x"));
        using var client = server.CreateClient();
        using var health = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
        using var readiness = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        var watch = Stopwatch.StartNew();
        using var answer = await RunningServer.PostAsync(client, """{"query": "{ actors { totalCount } }"}""");

        Assert.Multiple(() =>
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
            Assert.That(health.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(readiness.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        });
        Assert.That(await readiness.Content.ReadAsStringAsync(), Does.StartWith("not ready: Neo4j cannot be reached").And.Match("\ncircuit: (closed|open: .+|halfopen: .+)\n$"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await RunningServer.CodeAsync(answer), Is.EqualTo("STORE_UNAVAILABLE"));
    }

    [Test]
    public async Task A_service_whose_store_answers_tells_the_newest_revision_and_how_long_that_took()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();

        Assert.That(await client.GetStringAsync(new Uri("/readyz", UriKind.Relative)), Does.Match("^ready\nrevision: 1\nlag: [0-9]+\\.[0-9] ms\n$"));
    }

    private static string ClosedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
