using System.Globalization;
using System.Net;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.Sqlite;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>What the service takes in and does at once.</summary>
internal sealed class ServerLimitTests
{
    private const string Asking = """{"query": "{ __typename }"}""";

    [TestCase(100, HttpStatusCode.OK)]
    [TestCase(101, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_is_read_up_to_the_limit(int length, HttpStatusCode expected)
    {
        await using var server = new RunningServer(("KnowledgeGraph:Limits:BodyBytes", "100"));
        using var client = server.CreateClient();

        using var response = await RunningServer.PostAsync(client, Asking.PadRight(length));

        Assert.That(response.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_request_that_takes_too_long_gets_504_and_its_work_in_the_database_ends()
    {
        await using var server = new RunningServer(Patient(("KnowledgeGraph:Limits:Seconds", "1"), ("KnowledgeGraph:Limits:Concurrency", "1")));
        using var client = server.CreateClient();

        using var endless = await RunningServer.PostAsync(client, EndlessQuestion.Body());
        using var next = await RunningServer.PostAsync(client, """{"query": "{ actors { totalCount } }"}""");

        Assert.That(endless.StatusCode, Is.EqualTo(HttpStatusCode.GatewayTimeout));
        Assert.That(await endless.Content.ReadAsStringAsync(), Does.Contain("TIMEOUT_EXCEEDED").And.Contain("longer than 1 second"));
        Assert.That(next.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_request_without_a_place_gets_503_and_is_told_to_come_again()
    {
        await using var server = new RunningServer(Patient(("KnowledgeGraph:Limits:Concurrency", "1"), ("KnowledgeGraph:Limits:Queue", "0")));
        using var client = server.CreateClient();
        var (refused, endless) = await OccupyAsync(client, 1);

        Assert.Multiple(() =>
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(refused.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(1)));
        });
        Assert.That(await RunningServer.CodeAsync(refused), Is.EqualTo("OVERLOADED"));
        refused.Dispose();
        client.CancelPendingRequests();
        Assert.That(async () => await endless[0], Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Requests_are_refused_while_the_store_works_for_all_that_are_let_in()
    {
        var places = new SqliteOptions { Path = "" }.Readers;
        await using var server = new RunningServer(Patient(
            ("KnowledgeGraph:Limits:Concurrency", places.ToString(CultureInfo.InvariantCulture)), ("KnowledgeGraph:Limits:Queue", "0")));
        using var client = server.CreateClient();
        var (probe, endless) = await OccupyAsync(client, places);
        using (probe)
        {
            Assert.That(probe.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        }

        Assert.That(endless.TrueForAll(request => !request.IsCompleted || IsRefused(request)), "It is told before any of them ends.");
        client.CancelPendingRequests();
        Assert.That(async () => await Task.WhenAll(endless), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Who_shows_wrong_keys_for_the_schema_is_told_when_to_come_again()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Limits:RequestsPerMinute", "1"));
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.Add("X-API-Key", "wrong");

        using var first = await client.GetAsync(new Uri("/schema.graphql", UriKind.Relative));
        using var second = await client.GetAsync(new Uri("/schema.graphql", UriKind.Relative));

        Assert.That((first.StatusCode, second.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests)));
        Assert.That(second.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
    }

    // Requests without an end in all places, and the first other one that found none.
    private static async Task<(HttpResponseMessage Probe, List<Task<HttpResponseMessage>> Endless)> OccupyAsync(HttpClient client, int places)
    {
        var endless = Enumerable.Range(0, places).Select(_ => RunningServer.PostAsync(client, EndlessQuestion.Body())).ToList();
        while (true)
        {
            // One that came while another asked was refused, and comes again.
            endless = [.. endless.Select(request => IsRefused(request) ? RunningServer.PostAsync(client, EndlessQuestion.Body()) : request)];
            var probe = await RunningServer.PostAsync(client, Asking);
            if (probe.StatusCode != HttpStatusCode.OK || endless.Exists(request => request.IsCompleted && !IsRefused(request)))
            {
                return (probe, endless);
            }

            probe.Dispose();
        }
    }

    private static bool IsRefused(Task<HttpResponseMessage> request) =>
        request.IsCompletedSuccessfully && request.Result.StatusCode == HttpStatusCode.ServiceUnavailable;

    [Test]
    public async Task So_many_requests_wait_and_one_more_does_not()
    {
        using var admission = new Admission(new ServerLimits(Concurrency: 1, Queue: 1));
        var first = await admission.EnterAsync(CancellationToken.None);
        var second = admission.EnterAsync(CancellationToken.None).AsTask();

        Assert.That(async () => await admission.EnterAsync(CancellationToken.None), Throws.InstanceOf<RefusedRequestException>());
        Assert.That(second.IsCompleted, Is.False);
        first.Dispose();
        (await second).Dispose();
    }

    [Test]
    public async Task More_requests_of_one_address_than_allowed_get_429()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Limits:RequestsPerMinute", "2"));
        using var client = server.CreateClient();

        using var first = await RunningServer.PostAsync(client, Asking);
        using var second = await RunningServer.PostAsync(client, Asking);
        using var third = await RunningServer.PostAsync(client, Asking);

        Assert.Multiple(() =>
        {
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(third.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(third.Headers.RetryAfter!.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
        });
        Assert.That(await RunningServer.CodeAsync(third), Is.EqualTo("TOO_MANY_REQUESTS"));
    }

    [TestCase("192.0.2.7", "192.0.2.7")]
    [TestCase("::ffff:192.0.2.7", "192.0.2.7")]
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void Addresses_of_one_client_are_counted_together(string address, string network) =>
        Assert.That(Admission.Network(IPAddress.Parse(address)), Is.EqualTo(IPAddress.Parse(network)));

    private static (string, string)[] Patient(params (string, string)[] settings) =>
        [("KnowledgeGraph:Limits:Seconds", "300"), .. settings, ("KnowledgeGraph:Limits:Cost", "2147483647"), ("KnowledgeGraph:Limits:FilterDepth", "60")];
}
