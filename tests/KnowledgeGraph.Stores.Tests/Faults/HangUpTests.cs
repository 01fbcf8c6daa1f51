using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>Clients of the whole service that do not wait for their answers.</summary>
internal sealed class HangUpTests : FaultTests
{
    [Test]
    public async Task A_client_that_hangs_up_has_its_query_ended_on_the_server()
    {
        var (asked, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        var isReady = false;
        await using var proxy = new FaultyProxy(Server.Address, request =>
        {
            if (request.Body.Contains("TERMINATE TRANSACTIONS", StringComparison.Ordinal))
            {
                ended.TrySetResult();
            }

            if (!Volatile.Read(ref isReady) || !request.Body.Contains("$p0", StringComparison.Ordinal))
            {
                return Fault.None;
            }

            asked.TrySetResult();
            return Fault.NeverAnswer;
        });
        await using var service = new ServiceOnNeo4j(proxy.Address);
        service.UseKestrel(0);
        service.StartServer();
        using var client = new HttpClient { BaseAddress = service.ClientOptions.BaseAddress };
        for (var watch = Stopwatch.StartNew(); await ReadinessAsync(client) != HttpStatusCode.OK; await Task.Delay(200))
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(3)), "The service did not become ready.");
        }

        Volatile.Write(ref isReady, true);
        using var hangUp = new CancellationTokenSource();
        var question = client.PostAsJsonAsync("/graphql", new { query = "{ actor(id: \"prk\") { name } }" }, hangUp.Token);
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await hangUp.CancelAsync();
        await Assert.ThatAsync(() => question, Throws.InstanceOf<OperationCanceledException>());

        // Sooner than its time limit would end it.
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static async Task<HttpStatusCode> ReadinessAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        return response.StatusCode;
    }
}
