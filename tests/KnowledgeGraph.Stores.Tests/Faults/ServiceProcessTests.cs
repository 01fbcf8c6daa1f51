using System.Net;
using System.Net.Http.Json;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>The service as it runs, in a process of its own: its requests go on where their bytes came in.</summary>
[Platform(Exclude = "Win", Reason = "Windows has no SIGTERM.")]
internal sealed class ServiceProcessTests : FaultTests
{
    [Test]
    public async Task Two_hundred_requests_at_once_are_answered_beside_some_whose_answers_do_not_come()
    {
        var hung = 0;
        await using var proxy = new FaultyProxy(Server.Address, request =>
        {
            if (!request.Body.Contains("stuck", StringComparison.Ordinal))
            {
                return Fault.None;
            }

            Interlocked.Increment(ref hung);
            return Fault.NeverAnswer;
        });
        await using var service = await StartAsync(proxy.Address, "--KnowledgeGraph:Neo4j:ReadSeconds=600", "--KnowledgeGraph:Limits:Seconds=600");
        using var client = new HttpClient { BaseAddress = service.Address };
        await UntilReadyAsync(client);
        using var hangUp = new CancellationTokenSource();
        var stuck = Enumerable.Range(0, 8).Select(_ => AskAsync(client, "stuck", hangUp.Token)).ToList();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref hung) == stuck.Count), "All eight wait.");

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => AskAsync(client, "prk", CancellationToken.None))).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.That(answers, Is.All.EqualTo("""{"data":{"actor":{"name":"North Korea"}}}"""));
        await hangUp.CancelAsync();
        await Assert.ThatAsync(() => Task.WhenAll(stuck), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await service.StopAsync(), Is.Zero);
    }

    [Test]
    [Platform("Linux", Reason = "Elsewhere a process's threads are not told.")]
    public async Task One_thread_for_each_processor_hears_of_bytes()
    {
        await using var service = await StartAsync(Server.Address);
        using var client = new HttpClient { BaseAddress = service.Address };
        await UntilReadyAsync(client);

        // They answer as well, so that they take a processor like any thread at work.
        Assert.That(service.Threads().Where(thread => thread.Name == ".NET Sockets"), Is.EqualTo(Enumerable.Repeat((".NET Sockets", 0), Environment.ProcessorCount)));
    }

    private static Task<ServiceProcess> StartAsync(Uri store, params string[] settings) => ServiceProcess.StartAsync(
        ["--KnowledgeGraph:Store=Neo4j", $"--KnowledgeGraph:Neo4j:Uri={store}", $"--KnowledgeGraph:Neo4j:Password={FaultServer.Password}", .. settings]);

    private static async Task<string> AskAsync(HttpClient client, string id, CancellationToken cancellationToken)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = "query Find($id: ID!) { actor(id: $id) { name } }", variables = new { id } }, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static Task UntilReadyAsync(HttpClient client) => UntilAsync(
        async () =>
        {
            using var response = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        },
        "The service is ready.");

    private static async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!await condition())
        {
            Assert.That(patience.IsCancellationRequested, Is.False, what);
            await Task.Delay(50, CancellationToken.None);
        }
    }
}
