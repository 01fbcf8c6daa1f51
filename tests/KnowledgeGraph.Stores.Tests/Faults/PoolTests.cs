using System.Buffers;
using System.Text;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

internal sealed class PoolTests : FaultTests
{
    [Test]
    public async Task Two_hundred_requests_at_once_share_twenty_connections()
    {
        await using var proxy = new FaultyProxy(Server.Address, _ => Fault.None);
        await using var store = await OpenAsync(Server.Options with { Uri = proxy.Address, Connections = 20 });
        await WriteAsync(store, Actor("prk", "North Korea"));
        var service = new GraphService(TestFile.Model, store);
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => AskAsync(service))));
        Assert.That(answers, Is.All.EqualTo(Answer("North Korea")));
        Assert.That(proxy.MostConnections, Is.InRange(2, 20));
    }

    [Test]
    public async Task Bookmarks_that_the_server_does_not_know_are_forgotten()
    {
        using var transport = new HttpQueryTransport(Server.Options);
        transport.Bookmarks.Replace([], ["of another time"]);
        var reply = await transport.RunAsync(WorkKind.Read, "RETURN 1", QueryRequest.NoParameters, CancellationToken.None);
        Assert.That(reply.Rows()[0][0].GetInt64(), Is.EqualTo(1));
        Assert.That(transport.Bookmarks.Current, Is.Empty);
    }

    private static async Task<string> AskAsync(GraphService service)
    {
        var output = new ArrayBufferWriter<byte>();
        await service.ExecuteAsync(new GraphRequest("{ actors(first: 100) { nodes { name } } }") { Caller = Caller.Program }, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
