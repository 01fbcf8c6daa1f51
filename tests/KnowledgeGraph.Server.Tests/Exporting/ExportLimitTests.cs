using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Exporting;

/// <summary>Exports keep the limits of the service.</summary>
internal sealed class ExportLimitTests
{
    private static readonly Uri _csv = new("/export/csv", UriKind.Relative);

    // Each hop multiplies what is looked through, and nothing is found.
    private static readonly Uri _endless = new(
        "/export/csv?where={" + string.Concat(Enumerable.Repeat("\"speaker\":{\"statements\":{\"some\":{", 8)) + "\"gist\":{\"eq\":\"x\"}" + new string('}', 25), UriKind.Relative);

    [Test]
    public async Task Those_who_may_not_ask_get_no_file()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Access:Anonymous", "None"));
        using var client = server.CreateClient();
        using var response = await client.GetAsync(_csv);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("UNAUTHENTICATED"));
    }

    [Test]
    public async Task An_export_that_takes_too_long_gets_504_and_its_work_in_the_database_ends()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Limits:ExportSeconds", "1"), ("KnowledgeGraph:Limits:Exports", "1"), ("KnowledgeGraph:Limits:FilterDepth", "60"), ("KnowledgeGraph:Limits:VariableDepth", "60"));
        using var client = server.CreateClient();
        using var endless = await client.GetAsync(_endless);
        using var next = await client.GetAsync(_csv);
        Assert.That(endless.StatusCode, Is.EqualTo(HttpStatusCode.GatewayTimeout));
        Assert.That(await endless.Content.ReadAsStringAsync(), Does.Contain("TIMEOUT_EXCEEDED").And.Contain("longer than 1 second"));
        Assert.That(next.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_export_without_a_place_gets_503_and_other_requests_are_answered()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Limits:Exports", "1"), ("KnowledgeGraph:Limits:FilterDepth", "60"), ("KnowledgeGraph:Limits:VariableDepth", "60"));
        using var client = server.CreateClient();
        using var gone = new CancellationTokenSource();
        var endless = client.GetAsync(_endless, gone.Token);
        HttpResponseMessage refused;
        while ((refused = await client.GetAsync(_csv)).StatusCode == HttpStatusCode.OK || endless.IsCompleted)
        {
            refused.Dispose();
            if (endless.IsCompleted)
            {
                // It came while the other had the place, and comes again.
                using var early = await endless;
                Assert.That(early.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
                endless = client.GetAsync(_endless, gone.Token);
                await Task.WhenAny(endless, Task.Delay(100));
            }
        }

        using (refused)
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(refused.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(10)));
            Assert.That(await RunningServer.CodeAsync(refused), Is.EqualTo("OVERLOADED"));
        }

        Assert.That((await RunningServer.AskAsync(client, "{ actors { totalCount } }")).GetProperty("actors").GetProperty("totalCount").GetInt32(), Is.EqualTo(36));
        await gone.CancelAsync();
        Assert.That(async () => await endless, Throws.InstanceOf<OperationCanceledException>());

        // The client is gone, and with it the export that had the place.
        HttpStatusCode status;
        do
        {
            using var response = await client.GetAsync(_csv);
            status = response.StatusCode;
        }
        while (status == HttpStatusCode.ServiceUnavailable);
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
    }
}
