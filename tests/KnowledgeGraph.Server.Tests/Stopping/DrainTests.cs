using System.Diagnostics;
using System.Net;
using System.Text.Json;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Stopping;

[Platform(Exclude = "Win", Reason = "Windows has no SIGTERM.")]
internal sealed class DrainTests
{
    private const string Question = """{"query": "{ actors { totalCount } }"}""";

    [Test]
    public async Task A_request_under_way_is_answered_and_new_ones_are_refused()
    {
        await using var server = await ServiceProcess.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var slow = new RawConnection(server.Address);
        using var kept = new RawConnection(server.Address);
        kept.Ask(Question);
        Assert.That(kept.Receive().Head, Does.StartWith("HTTP/1.1 200"));
        slow.Announce(Question);
        slow.Send(Question[..10]);

        await server.TerminateAsync();

        await UntilNotReadyAsync(client);
        kept.Ask(Question);
        var refusal = kept.Receive();
        using var health = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
        slow.Send(Question[10..]);
        var answer = slow.Receive();
        Assert.Multiple(() =>
        {
            Assert.That(refusal.Head, Does.StartWith("HTTP/1.1 503").And.Contain("Retry-After: 5").And.Contain("Connection: close"));
            Assert.That(JsonElement.Parse(refusal.Body).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo("SHUTTING_DOWN"));
            Assert.That(health.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Head, Does.StartWith("HTTP/1.1 200"));
            Assert.That(JsonElement.Parse(answer.Body).GetProperty("data").GetProperty("actors").GetProperty("totalCount").GetInt32(), Is.EqualTo(36));
        });
        Assert.That(await server.ExitAsync(), Is.Zero);
    }

    [Test]
    public async Task A_request_that_does_not_end_is_cut_when_the_time_is_over()
    {
        await using var server = await ServiceProcess.StartAsync("--KnowledgeGraph:DrainSeconds=1");
        using var slow = new RawConnection(server.Address);
        slow.Announce(Question);

        await server.TerminateAsync();

        Assert.That(await server.ExitAsync(), Is.Zero);
    }

    [Test]
    public async Task A_second_signal_ends_it_at_once()
    {
        await using var server = await ServiceProcess.StartAsync("--KnowledgeGraph:DrainSeconds=600");
        using var client = new HttpClient { BaseAddress = server.Address };
        using var slow = new RawConnection(server.Address);
        slow.Announce(Question);
        await server.TerminateAsync();
        await UntilNotReadyAsync(client);

        await server.TerminateAsync();

        Assert.That(await server.ExitAsync(), Is.EqualTo(143));
    }

    private static async Task UntilNotReadyAsync(HttpClient client)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(20))
        {
            using var readiness = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (readiness.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                Assert.That(await readiness.Content.ReadAsStringAsync(), Is.EqualTo("not ready: The service is stopping.\n"));
                return;
            }
        }

        Assert.Fail("The service went on being ready after the signal.");
    }
}
