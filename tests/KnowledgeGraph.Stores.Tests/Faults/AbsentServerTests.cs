using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>What there is while there is no server, and once it comes.</summary>
internal sealed class AbsentServerTests
{
    private static FaultServer Server => FaultServerSetUp.Server;

    [SetUp]
    public async Task StopAsync()
    {
        if (Server.IsRunning)
        {
            await Server.RunAsync("MATCH (n) DETACH DELETE n");
            await Server.StopAsync();
        }
    }

    [Test]
    public async Task A_store_refuses_at_once_until_it_is_prepared()
    {
        await using var store = new Neo4jStore(TestFile.Model, Server.Options, TimeProvider.System);
        await Assert.ThatAsync(() => store.PrepareAsync(CancellationToken.None), Throws.TypeOf<StoreUnavailableException>());
        Assert.That(await PlanCatcher.AskAsync(store, "{ actors { totalCount } }"), Does.Contain("STORE_UNAVAILABLE").And.Contain("cannot be reached"));
        var watch = Stopwatch.StartNew();
        await Assert.ThatAsync(() => store.WriteAsync(new WriteRequest([]), CancellationToken.None), Throws.TypeOf<StoreUnavailableException>());
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
        await Assert.ThatAsync(() => store.CheckAsync(CancellationToken.None), Throws.TypeOf<StoreUnavailableException>());
    }

    [Test]
    public async Task The_service_starts_without_its_server_and_answers_once_that_comes()
    {
        await using var service = new ServiceOnNeo4j(Server.Address);
        using var client = service.CreateClient();
        Assert.That((await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var readiness = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.That(readiness.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await readiness.Content.ReadAsStringAsync(), Does.StartWith("not ready: Neo4j cannot be reached: "));
        var watch = Stopwatch.StartNew();
        Assert.That(await AskAsync(client), Does.Contain("STORE_UNAVAILABLE"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));

        await Server.StartAsync();
        for (watch.Restart(); (await client.GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode != HttpStatusCode.OK;)
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(3)), "The service did not become ready.");
            await Task.Delay(200);
        }

        Assert.That(await AskAsync(client), Does.Contain("\"totalCount\":36"));
    }

    private static async Task<string> AskAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = "{ actors { totalCount } }" });
        return await response.Content.ReadAsStringAsync();
    }
}
