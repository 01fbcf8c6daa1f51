using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>Clients that do not wait for their answers.</summary>
internal sealed class HangUpTests
{
    private const string Asking = """{"query": "{ actors { totalCount } }"}""";

    [Test]
    public async Task A_client_that_hangs_up_has_its_statement_ended_and_its_place_is_free()
    {
        await using var server = new RunningServer(
            ("KnowledgeGraph:Limits:Seconds", "3600"), ("KnowledgeGraph:Limits:Concurrency", "1"), ("KnowledgeGraph:Limits:Queue", "0"),
            ("KnowledgeGraph:Limits:Cost", "2147483647"), ("KnowledgeGraph:Limits:FilterDepth", "60"));
        server.Listen();
        using var impatient = new HttpClient { BaseAddress = server.ClientOptions.BaseAddress };
        using var client = new HttpClient { BaseAddress = server.ClientOptions.BaseAddress };

        Assert.That(await AskAsync(impatient), Is.EqualTo(HttpStatusCode.OK));
        var endless = RunningServer.PostAsync(impatient, EndlessQuestion.Body());
        while (await AskAsync(client) == HttpStatusCode.OK)
        {
            if (endless.IsCompleted)
            {
                // It came while the other had the place, and comes again.
                using var refused = await endless;
                Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
                endless = RunningServer.PostAsync(impatient, EndlessQuestion.Body());
            }
        }

        impatient.CancelPendingRequests();

        await Assert.ThatAsync(() => endless, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => AskAsync(client), Is.EqualTo(HttpStatusCode.OK).After(15).Seconds.PollEvery(50).MilliSeconds);
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client)
    {
        using var response = await RunningServer.PostAsync(client, Asking);
        return response.StatusCode;
    }
}
