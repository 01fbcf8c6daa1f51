using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>What lets a client keep an answer to a GET, and when it no longer holds.</summary>
internal sealed class CachingTests
{
    private const string Counting = "/graphql?query={actors{totalCount}}";

    private const string Writing =
        """{"query": "mutation { upsertActors(input: { actors: [{ id: \"new\", kind: STATE, name: \"New\" }] }) { errors { message } } }"}""";

    private RunningServer? _server;
    private HttpClient? _client;

    private HttpClient Client => _client!;

    [SetUp]
    public void Start()
    {
        _server = new RunningServer();
        _client = _server.CreateClient();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client?.Dispose();
        await _server!.DisposeAsync();
    }

    [Test]
    public async Task An_answer_that_the_client_holds_gets_304_with_the_same_tag_and_no_body()
    {
        using var first = await GetAsync(Counting);

        using var second = await GetAsync(Counting, first.Headers.ETag!.ToString());

        Assert.Multiple(() =>
        {
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(second.Headers.ETag, Is.EqualTo(first.Headers.ETag));
            Assert.That(second.Headers.CacheControl!.NoCache, Is.True);
            Assert.That(second.Headers.Vary, Does.Contain("Accept"));
        });
        Assert.That(await second.Content.ReadAsStringAsync(), Is.Empty);
    }

    [Test]
    public async Task A_write_makes_every_tag_stale()
    {
        using var first = await GetAsync(Counting);
        using var write = await RunningServer.PostAsync(Client, Writing);

        using var second = await GetAsync(Counting, first.Headers.ETag!.ToString());

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await second.Content.ReadAsStringAsync(), Is.Not.EqualTo(await first.Content.ReadAsStringAsync()));
    }

    [Test]
    public async Task A_write_by_another_instance_makes_every_tag_stale()
    {
        using var first = await GetAsync(Counting);
        await using var other = new RunningServer(("KnowledgeGraph:Sqlite:Path", _server!.StorePath));
        using var otherClient = other.CreateClient();
        using var write = await RunningServer.PostAsync(otherClient, Writing);

        using var second = await GetAsync(Counting, first.Headers.ETag!.ToString());

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/graphql?query={actors{totalCount}events{totalCount}}", null)]
    [TestCase("/graphql?query={actors{totalCount}}&variables={\"x\":1}", null)]
    [TestCase("/graphql?query={actors{totalCount}}", "application/graphql-response+json")]
    public async Task Another_request_has_another_tag(string path, string? accept)
    {
        using var first = await GetAsync(Counting);

        using var second = await GetAsync(path, first.Headers.ETag!.ToString(), accept);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(second.Headers.ETag, Is.Not.EqualTo(first.Headers.ETag));
    }

    [Test]
    public async Task A_refusal_has_no_tag()
    {
        using var response = await GetAsync("/graphql?query={nonsense}");

        Assert.That(response.Headers.ETag, Is.Null);
    }

    [TestCase("br")]
    [TestCase("gzip")]
    public async Task A_reply_is_compressed_where_the_client_asks(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={actors(first:50){nodes{id name}}}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);

        using var response = await Client.SendAsync(request);

        Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo([encoding]));
        Assert.That(response.Headers.Vary, Is.EquivalentTo(["Accept", "GraphQL-Cost", "GraphQL-Cypher", "Accept-Encoding"]));
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? held = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (held is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", held);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }
}
