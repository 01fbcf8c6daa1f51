using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Documents;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Documents;

/// <summary>Documents that clients register by their hash, as Apollo's do.</summary>
internal sealed class AutomaticQueryTests : ServerFixture
{
    private const string Accept = "application/graphql-response+json";

    [Test]
    public async Task A_hash_is_enough_once_the_document_came_with_it()
    {
        const string query = "{ once: __typename }";

        using var unknown = await AskAsync(DocumentHash.Of(query), null);
        using var registering = await AskAsync(DocumentHash.Of(query), query);
        using var known = await AskAsync(DocumentHash.Of(query), null);
        using var byGet = await Client.GetAsync(new Uri(
            $"/graphql?extensions={{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{DocumentHash.Of(query)}\"}}}}", UriKind.Relative));

        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await unknown.Content.ReadAsStringAsync(), Is.EqualTo(
            """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}"""));
        foreach (var response in new[] { registering, known, byGet })
        {
            Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"data":{"once":"Query"}}"""));
        }
    }

    [Test]
    public async Task An_unknown_hash_gets_200_where_the_client_asks_for_plain_JSON()
    {
        using var response = await AskAsync(new string('0', 64), null, "application/json");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    [Test]
    public async Task A_hash_of_another_document_is_refused_and_registers_nothing()
    {
        var hash = DocumentHash.Of("{ other: __typename }");

        using var mismatch = await AskAsync(hash, "{ __typename }");
        using var unknown = await AskAsync(hash, null);

        Assert.That(mismatch.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(mismatch), Is.EqualTo("PERSISTED_QUERY_HASH_MISMATCH"));
        Assert.That(await RunningServer.CodeAsync(unknown), Is.EqualTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    [Test]
    public async Task What_cannot_be_executed_is_not_registered()
    {
        const string query = "{ nonsense }";

        using var refused = await AskAsync(DocumentHash.Of(query), query);
        using var unknown = await AskAsync(DocumentHash.Of(query), null);

        Assert.That(await RunningServer.CodeAsync(refused), Is.EqualTo("UNKNOWN_FIELD"));
        Assert.That(await RunningServer.CodeAsync(unknown), Is.EqualTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    [TestCase("""{"persistedQuery": 1}""")]
    [TestCase("""{"persistedQuery": {}}""")]
    [TestCase("""{"persistedQuery": {"version": 2, "sha256Hash": "00"}}""")]
    [TestCase("""{"persistedQuery": {"version": 1}}""")]
    [TestCase("""{"persistedQuery": {"version": 1, "sha256Hash": 1}}""")]
    [TestCase("""{"persistedQuery": {"version": 1, "sha256Hash": "not hexadecimal"}}""")]
    public async Task A_malformed_hash_gets_400(string extensions)
    {
        using var response = await RunningServer.PostAsync(Client, $$"""{"query": "{ __typename }", "extensions": {{extensions}}}""");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("MALFORMED_REQUEST"));
    }

    private Task<HttpResponseMessage> AskAsync(string hash, string? query, string accept = Accept) => RunningServer.PostAsync(
        Client, JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } }), accept: accept);
}
