using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>Server-sent events, each operation on a connection of its own.</summary>
internal sealed class EventStreamTests
{
    private ListeningServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new ListeningServer();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("{ __typename }", """{"data":{"__typename":"Query"}}""")]
    [TestCase("{ nothing }", """{"errors":[""")]
    [TestCase("subscription { revisions(after: -1) { number } }", """{"errors":[""")]
    public async Task What_has_one_response_is_sent_as_next_and_complete(string query, string response)
    {
        using var reply = await SendAsync(Post(query));
        var text = await reply.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(reply.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/event-stream"));
            Assert.That(text, Does.StartWith($":\n\nevent: next\ndata: {response}"));
            Assert.That(text, Does.EndWith("}\n\nevent: complete\ndata: \n\n"));
            Assert.That(text.Split('\n'), Has.Length.EqualTo(9));
        });
    }

    [TestCase("POST")]
    [TestCase("GET")]
    public async Task Events_come_one_after_another(string method)
    {
        var (first, _) = await _server.RecordAsync(method + "-1", "COMMENTS");
        var query = $"subscription {{ statementRecorded(after: {first - 1}) {{ revision {{ number }} }} }}";
        using var reply = await SendAsync(method == "POST" ? Post(query) : Get(query));
        using var lines = new StreamReader(await reply.Content.ReadAsStreamAsync());
        Assert.That(await NextAsync(lines), Is.EqualTo(Told(first)));
        var (second, _) = await _server.RecordAsync(method + "-2", "COMMENTS");
        Assert.That(await NextAsync(lines), Is.EqualTo(Told(second)));
    }

    [Test]
    public async Task A_mutation_by_GET_is_not_executed()
    {
        using var reply = await SendAsync(Get("mutation { upsertActors(input: { actors: [] }) { errors { message } } }"));
        Assert.That(await reply.Content.ReadAsStringAsync(), Does.Contain("METHOD_NOT_ALLOWED"));
    }

    [TestCase("nonsense", "application/json", HttpStatusCode.BadRequest)]
    [TestCase("[]", "application/json", HttpStatusCode.BadRequest)]
    [TestCase("""{"query":1}""", "application/json", HttpStatusCode.BadRequest)]
    [TestCase("""{"query":"{ __typename }"}""", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_request_is_refused_by_status(string body, string contentType, HttpStatusCode expected)
    {
        using var reply = await RunningServer.PostAsync(_server.Client, body, contentType, "text/event-stream");
        Assert.That(reply.StatusCode, Is.EqualTo(expected));
        Assert.That(await RunningServer.CodeAsync(reply), Is.Not.Null);
    }

    [TestCase("application/json, text/event-stream", "application/json")]
    [TestCase("text/event-stream;q=0.5, application/json", "application/json")]
    [TestCase("text/event-stream, application/json", "text/event-stream")]
    [TestCase("application/json;q=0.5, text/event-stream", "text/event-stream")]
    public async Task Events_are_sent_to_those_who_like_them_best(string accept, string expected)
    {
        using var reply = await RunningServer.PostAsync(_server.Client, """{"query":"{ __typename }"}""", accept: accept);
        Assert.That(reply.Content.Headers.ContentType!.MediaType, Is.EqualTo(expected));
    }

    [Test]
    public async Task Streams_end_uncompleted_when_the_service_stops_so_that_clients_connect_again()
    {
        await using var server = new ListeningServer();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var reply = await client.SendAsync(Post("subscription { revisions { number } }"), HttpCompletionOption.ResponseHeadersRead);
        var text = reply.Content.ReadAsStringAsync();
        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.That(await text, Does.Not.Contain("complete"));
    }

    private static string Told(int revision) => """{"data":{"statementRecorded":{"revision":{"number":""" + revision + "}}}}";

    private static async Task<string> NextAsync(StreamReader lines)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await lines.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        throw new EndOfStreamException();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

    private static HttpRequestMessage Post(string query) => Accepting(new HttpRequestMessage(HttpMethod.Post, "/graphql")
    {
        Content = new StringContent(JsonSerializer.Serialize(new { query }), System.Text.Encoding.UTF8, "application/json"),
    });

    private static HttpRequestMessage Get(string query) => Accepting(new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query)));

    private static HttpRequestMessage Accepting(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        return request;
    }
}
