using System.Net.WebSockets;
using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>graphql-transport-ws by bare frames: what is answered, and with which code the socket is closed.</summary>
internal sealed class SocketProtocolTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Idle = "subscription { revisions { number } }";

    private ListeningServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new ListeningServer(
        ("KnowledgeGraph:Limits:MessageBytes", "10000"), ("KnowledgeGraph:Limits:SocketOperations", "3"),
        ("KnowledgeGraph:Access:AllowedOrigins", "https://example.org; http://example.net:8080"));

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task An_initialized_client_is_acknowledged_and_its_pings_are_answered()
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SendAsync("""{"type":"connection_init","payload":{"token":1}}""");
        Assert.That((await client.ReadAsync()).GetRawText(), Is.EqualTo("""{"type":"connection_ack"}"""));
        await client.SendAsync("""{"type":"ping","payload":{"at":1}}""");
        Assert.That((await client.ReadAsync()).GetRawText(), Is.EqualTo("""{"type":"pong"}"""));
        await client.SendAsync("""{"type":"pong"}""");
        await client.CloseAsync();
    }

    [TestCase("nonsense")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("""{"type":1}""")]
    [TestCase("""{"type":"nonsense"}""")]
    [TestCase("""{"type":"next","id":"1","payload":{}}""")]
    [TestCase("""{"type":"ping","payload":[]}""")]
    [TestCase("""{"type":"connection_init","payload":"x"}""")]
    [TestCase("""{"type":"ping","type":"ping"}""")]
    [TestCase("""{"type":"complete"}""")]
    [TestCase("""{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [TestCase("""{"type":"subscribe","id":"","payload":{"query":"{ __typename }"}}""")]
    [TestCase("""{"type":"subscribe","id":1,"payload":{"query":"{ __typename }"}}""")]
    [TestCase("""{"type":"subscribe","id":"1"}""")]
    [TestCase("""{"type":"subscribe","id":"1","payload":{"query":1}}""")]
    [TestCase("""{"type":"subscribe","id":"1","payload":{"query":"{ __typename }","variables":[]}}""")]
    public async Task What_is_no_message_closes_with_4400(string text)
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SendAsync(text);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4400));
    }

    [Test]
    public async Task Binary_messages_close_with_4400()
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SendAsync(Encoding.UTF8.GetBytes(Init), WebSocketMessageType.Binary);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4400));
    }

    [Test]
    public async Task A_message_is_read_up_to_the_limit()
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SendAsync(Init.PadRight(10_000));
        Assert.That((await client.ReadAsync()).GetProperty("type").GetString(), Is.EqualTo("connection_ack"));
        await client.SendAsync(Init.PadRight(10_001));
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(1009));
    }

    [Test]
    public async Task To_subscribe_before_the_acknowledgement_closes_with_4401()
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SubscribeAsync("1", Idle);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4401));
    }

    [Test]
    public async Task To_initialize_twice_closes_with_4429()
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        await client.SendAsync(Init);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4429));
    }

    [TestCase("graphql-ws")]
    [TestCase(null)]
    public async Task Another_sub_protocol_closes_with_4406(string? protocol)
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress, protocol);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4406));
    }

    [Test]
    public async Task Who_does_not_initialize_in_time_is_closed_with_4408()
    {
        await using var server = new ListeningServer(("KnowledgeGraph:Limits:InitSeconds", "1"));
        await using var client = await SocketClient.OpenAsync(server.SocketAddress);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4408));
    }

    [Test]
    public async Task An_id_that_is_in_use_closes_with_4409()
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        await client.SubscribeAsync("1", Idle);
        await client.SubscribeAsync("1", Idle);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4409));
    }

    [Test]
    public async Task An_id_is_free_once_its_operation_ended()
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        for (var time = 0; time < 3; time++)
        {
            await client.SubscribeAsync("1", Idle);
            await client.SendAsync("""{"type":"complete","id":"1"}""");
            await client.SubscribeAsync("1", "{ __typename }");
            Assert.That((await client.ReadAsync()).GetRawText(), Is.EqualTo("""{"id":"1","type":"next","payload":{"data":{"__typename":"Query"}}}"""));
            Assert.That((await client.ReadAsync()).GetRawText(), Is.EqualTo("""{"id":"1","type":"complete"}"""));
        }
    }

    [TestCase("{ __typename", "SYNTAX_ERROR")]
    [TestCase("{ nothing }", "UNKNOWN_FIELD")]
    [TestCase("subscription { revisions { nothing } }", "UNKNOWN_FIELD")]
    [TestCase("subscription { a: revisions { number } b: revisions { number } }", "INVALID_REQUEST")]
    [TestCase("subscription { __typename }", "INVALID_REQUEST")]
    [TestCase("subscription { revisions @skip(if: true) { number } }", "INVALID_REQUEST")]
    [TestCase("subscription { revisions(after: -1) { number } }", "INVALID_REQUEST")]
    [TestCase("subscription { statementRecorded { statements { responses(first: 1000) { nodes { responses(first: 1000) { nodes { id } } } } } } }", "LIMIT_EXCEEDED")]
    public async Task A_request_that_cannot_be_executed_gets_an_error_and_no_more(string query, string code)
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        await client.SubscribeAsync("a\"b", query);
        var message = await client.ReadAsync();
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Multiple(() =>
        {
            Assert.That(message.GetProperty("type").GetString(), Is.EqualTo("error"));
            Assert.That(message.GetProperty("id").GetString(), Is.EqualTo("a\"b"));
            Assert.That(message.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo(code));
        });
        Assert.That((await client.ReadAsync()).GetProperty("type").GetString(), Is.EqualTo("pong"));
    }

    [Test]
    public async Task One_operation_more_than_may_run_gets_an_error_and_the_others_go_on()
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        foreach (var id in new[] { "1", "2", "3", "4" })
        {
            await client.SubscribeAsync(id, Idle);
        }

        var refused = await client.ReadAsync();
        await client.SendAsync("""{"type":"complete","id":"1"}""");
        await client.SubscribeAsync("4", "{ __typename }");
        Assert.Multiple(() =>
        {
            Assert.That(refused.GetProperty("id").GetString(), Is.EqualTo("4"));
            Assert.That(refused.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo("LIMIT_EXCEEDED"));
        });
        Assert.That((await client.ReadAsync()).GetProperty("type").GetString(), Is.EqualTo("next"));
    }

    [Test]
    public async Task Mutations_work_and_their_events_arrive_until_the_client_completes()
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        await client.SubscribeAsync("s", "subscription { revisions(after: 0) { note } }");
        await client.SubscribeAsync("m", """mutation { upsertActors(input: { note: "by socket", actors: [{ id: "swe", name: "Sweden!" }] }) { errors { message } } }""");
        var messages = new List<string>();
        while (!messages.Contains("""{"id":"s","type":"next","payload":{"data":{"revisions":{"note":"by socket"}}}}""") || !messages.Contains("""{"id":"m","type":"complete"}"""))
        {
            messages.Add((await client.ReadAsync()).GetRawText());
        }

        await client.SendAsync("""{"type":"complete","id":"s"}""");
        await client.SendAsync("""{"type":"ping"}""");
        Assert.That(messages, Does.Contain("""{"id":"m","type":"next","payload":{"data":{"upsertActors":{"errors":null}}}}"""));
        Assert.That((await client.ReadAsync()).GetProperty("type").GetString(), Is.EqualTo("pong"));
    }

    [TestCase("https://elsewhere.example", false)]
    [TestCase("null", false)]
    [TestCase("https://example.org", true)]
    [TestCase("http://example.net:8080", true)]
    [TestCase("own", true)]
    public async Task Pages_of_other_origins_open_no_socket(string origin, bool isAllowed)
    {
        var given = origin == "own" ? _server.Address.GetLeftPart(UriPartial.Authority) : origin;
        async Task OpenAsync() => await (await SocketClient.OpenAsync(_server.SocketAddress, origin: given)).DisposeAsync();
        Assert.That(async () => await OpenAsync(), isAllowed ? Throws.Nothing : Throws.InstanceOf<WebSocketException>().With.Message.Contains("403"));
    }

    [Test]
    public async Task One_connection_more_than_may_be_open_is_refused()
    {
        await using var server = new ListeningServer(("KnowledgeGraph:Limits:Connections", "1"));
        await using (await SocketClient.InitializedAsync(server.SocketAddress))
        {
            Assert.That(async () => await SocketClient.OpenAsync(server.SocketAddress), Throws.InstanceOf<WebSocketException>().With.Message.Contains("503"));
        }

        // The place is free when the service has seen the end of the first.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await OpensAsync(server))
        {
            await Task.Delay(100, limit.Token);
        }
    }

    private static async Task<bool> OpensAsync(ListeningServer server)
    {
        try
        {
            await (await SocketClient.OpenAsync(server.SocketAddress)).DisposeAsync();
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
    }

    [Test]
    public async Task Sockets_are_closed_with_1001_when_the_service_stops()
    {
        var server = new ListeningServer();
        await using var client = await SocketClient.InitializedAsync(server.SocketAddress);
        await client.SubscribeAsync("1", Idle);
        var closed = client.ReadCloseAsync();
        await server.DisposeAsync();
        Assert.That(await closed, Is.EqualTo(1001));
    }
}
