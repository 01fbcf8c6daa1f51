using System.Net;
using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>What stands around a GraphQL request: media types, statuses, limits.</summary>
internal sealed class TransportTests : ServerFixture
{
    private const string Asking = """{"query": "{ __typename }"}""";
    private const string GraphQLResponse = "application/graphql-response+json";

    [TestCase(null, "application/json")]
    [TestCase("*/*", "application/json")]
    [TestCase("application/json", "application/json")]
    [TestCase(GraphQLResponse, GraphQLResponse)]
    [TestCase("application/json;q=0.5, application/graphql-response+json", GraphQLResponse)]
    [TestCase("application/graphql-response+json;q=0.1, application/json", "application/json")]
    [TestCase("text/html, application/*;q=0.1", "application/json")]
    public async Task The_reply_has_the_type_that_the_client_likes_best(string? accept, string expected)
    {
        using var response = await RunningServer.PostAsync(Client, Asking, accept: accept);

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo($"{expected}; charset=utf-8"));
        });
    }

    [TestCase("text/html")]
    [TestCase("application/json;q=0")]
    [TestCase("application/json;charset=utf-16")]
    public async Task A_client_that_accepts_no_JSON_gets_406(string accept)
    {
        using var response = await RunningServer.PostAsync(Client, Asking, accept: accept);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("NOT_ACCEPTABLE"));
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("application/json; charset=utf-16")]
    public async Task A_body_of_another_type_gets_415(string contentType)
    {
        using var response = await RunningServer.PostAsync(Client, Asking, contentType);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"query": 1}""")]
    [TestCase("""{"query": "{ __typename }", "query": "{ __typename }"}""")]
    [TestCase("""{"query": "{ __typename }", "variables": []}""")]
    [TestCase("""{"query": "{ __typename }", "operationName": 1}""")]
    [TestCase("""{"query": "{ __typename }", "extensions": 1}""")]
    public async Task A_body_that_is_no_request_gets_400(string body)
    {
        using var response = await RunningServer.PostAsync(Client, body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("MALFORMED_REQUEST"));
    }

    [TestCase("""{"query": "{ actor(id: \"\ud800\") { id } }"}""")]
    [TestCase("""{"query": "{ __typename }", "operationName": "\ud800"}""")]
    [TestCase("""{"query": "{ __typename }", "variables": {"x": "\udc00"}}""")]
    [TestCase("""{"query": "{ __typename }", "variables": {"\ud800": 1}}""")]
    [TestCase("""{"\ud800": 1, "query": "{ __typename }"}""")]
    public async Task Half_of_a_surrogate_pair_gets_400_and_is_told_where(string body)
    {
        using var response = await RunningServer.PostAsync(Client, body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Match("MALFORMED_REQUEST").And.Match("at byte [0-9]+"));
    }

    [Test]
    public async Task Bytes_that_are_no_UTF8_get_400()
    {
        using var content = new ByteArrayContent([.. """{"query": "{ __typename }", "variables": {"x": "a"""u8, 0xED, 0xA0, 0x80, .. "\"}}"u8]);
        content.Headers.ContentType = new("application/json");

        using var response = await Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("MALFORMED_REQUEST"));
    }

    [Test]
    public async Task Escapes_of_whole_characters_are_read()
    {
        using var response = await RunningServer.PostAsync(
            Client, """{"query": "query ($n: String!) { __type(name: $n) { name } }", "variables": {"n": "\u0041ctor", "\ud83d\ude00": 1}}""");

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"data":{"__type":{"name":"Actor"}}}"""));
    }

    [Test]
    public async Task Nulls_count_as_absent()
    {
        using var response = await RunningServer.PostAsync(
            Client, """{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}""");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase(0, HttpStatusCode.OK)]
    [TestCase(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_over_one_megabyte_gets_413(int excess, HttpStatusCode expected)
    {
        var body = Asking.PadRight((1024 * 1024) + excess);

        using var response = await RunningServer.PostAsync(Client, body);

        Assert.That(response.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_chunked_body_over_one_megabyte_gets_413()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Asking.PadRight(2 * 1024 * 1024))));
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        using var response = await Client.SendAsync(request);

        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("LIMIT_EXCEEDED"));
    }

    [TestCase("{ nonsense }", GraphQLResponse, HttpStatusCode.BadRequest)]
    [TestCase("{ nonsense }", "application/json", HttpStatusCode.OK)]
    [TestCase("{", GraphQLResponse, HttpStatusCode.BadRequest)]
    [TestCase("{", "application/json", HttpStatusCode.OK)]
    public async Task A_document_that_cannot_be_executed_gets_errors_and_the_status_of_its_media_type(
        string query, string accept, HttpStatusCode expected)
    {
        using var response = await RunningServer.PostAsync(
            Client, System.Text.Json.JsonSerializer.Serialize(new { query }), accept: accept);

        var text = await response.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(expected));
            Assert.That(text, Does.StartWith("{\"errors\":[").And.Not.Contain("   at "));
        });
    }

    [Test]
    public async Task Another_method_gets_405_and_is_told_which()
    {
        using var response = await Client.DeleteAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(response.Content.Headers.Allow, Is.EquivalentTo(["GET", "POST"]));
    }

    [Test]
    public async Task A_request_under_a_foreign_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Host = "rebound.example";

        using var response = await Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("HOST_NOT_ALLOWED"));
    }
}
