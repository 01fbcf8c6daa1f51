using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Access;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>Sockets and event streams ask who is there, as plain requests do.</summary>
internal sealed class SubscriberAccessTests
{
    private const string Revisions = "subscription { revisions(after: 0) { number } }";
    private const string Later = "subscription { revisions { number } }";
    private const string Retract = "mutation { retractStatement(input: { id: \"none\", reason: \"Wrong.\" }) { errors { message } } }";

    private KeyFolder _keys = null!;
    private ListeningServer _server = null!;
    private string _reader = null!;
    private string _admin = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _keys = new KeyFolder();
        (_reader, _admin) = (await _keys.AddAsync("the-reader", "reader"), await _keys.AddAsync("the-admin", "admin"));
        _server = new ListeningServer(_keys.Setting, ("KnowledgeGraph:Subscriptions:PollMilliseconds", "20"));
        _server.Client.DefaultRequestHeaders.Authorization = new("Bearer", _admin);
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        _keys.Dispose();
    }

    [TestCase("Authorization", "Bearer ")]
    [TestCase("authorization", "bearer ")]
    [TestCase("X-API-Key", "")]
    public async Task A_key_in_the_first_message_opens_a_socket(string name, string scheme)
    {
        await using var client = await OpenAsync(name, scheme + _reader);
        Assert.That((await client.ReadAsync()).GetProperty("type").GetString(), Is.EqualTo("connection_ack"));
        await client.SubscribeAsync("1", Revisions);
        Assert.That((await client.ReadAsync()).GetProperty("type").GetString(), Is.EqualTo("next"));
    }

    [Test]
    public async Task A_socket_of_nobody_is_closed_with_4403()
    {
        await using var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4403));
    }

    [TestCase("Authorization", "Bearer kg_0000000000000000000000000000000000000000000")]
    [TestCase("X-API-Key", "nonsense")]
    public async Task A_socket_of_somebody_who_is_not_believed_is_closed_with_4403(string name, string value)
    {
        await using var client = await OpenAsync(name, value);
        Assert.That(await client.ReadCloseAsync(), Is.EqualTo(4403));
    }

    [Test]
    public async Task A_reader_writes_nothing_by_a_socket()
    {
        await using var client = await OpenAsync("X-API-Key", _reader);
        await client.ReadAsync();
        await client.SubscribeAsync("1", Retract);
        var answer = await client.ReadAsync();
        Assert.That(answer.GetProperty("type").GetString(), Is.EqualTo("error"));
        Assert.That(answer.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo("FORBIDDEN"));
    }

    [Test]
    public async Task A_key_that_is_revoked_ends_its_subscriptions()
    {
        await using var client = await OpenAsync("X-API-Key", _reader);
        await client.ReadAsync();
        await client.SubscribeAsync("1", Later);
        await client.SendAsync("""{"type":"ping"}""");
        await client.ReadAsync();
        await _keys.RunAsync("revoke", "the-reader");

        // The file is looked at once a second, and what was told before that is no mistake.
        for (var attempt = 0; ; attempt++)
        {
            Assert.That(attempt, Is.LessThan(200), "No event ended the subscription.");
            await ListeningServer.RecordAsync(_server.Client, $"k{attempt}", "COMMENTS");
            var message = await client.ReadAsync();
            if (message.GetProperty("type").GetString() == "error")
            {
                Assert.That(message.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo("UNAUTHENTICATED"));
                break;
            }

            await Task.Delay(50);
        }
    }

    [Test]
    public async Task An_event_stream_of_nobody_gets_401()
    {
        using var response = await StreamAsync(null);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Headers.WwwAuthenticate.ToString(), Is.EqualTo("Bearer realm=\"KnowledgeGraph\""));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("UNAUTHENTICATED"));
    }

    [Test]
    public async Task An_event_stream_of_a_reader_is_served()
    {
        using var response = await StreamAsync(_reader);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/event-stream"));
    }

    [Test]
    public async Task An_event_stream_that_a_foreign_page_asks_for_gets_403()
    {
        using var response = await StreamAsync(_reader, ("Origin", "https://foreign.example"));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("ORIGIN_NOT_ALLOWED"));
    }

    private async Task<SocketClient> OpenAsync(string name, string value)
    {
        var client = await SocketClient.OpenAsync(_server.SocketAddress);
        await client.SendAsync(JsonSerializer.Serialize(new { type = "connection_init", payload = new Dictionary<string, string> { [name] = value } }));
        return client;
    }

    private async Task<HttpResponseMessage> StreamAsync(string? key, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Address) { Content = JsonContent.Create(new { query = Revisions }) };
        request.Headers.Accept.Add(new("text/event-stream"));
        if (key is not null)
        {
            request.Headers.Authorization = new("Bearer", key);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
