using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The query in Cypher, for those who ask for it.</summary>
internal sealed class CypherTests : ServerFixture
{
    [Test]
    public async Task An_answer_holds_the_query_in_Cypher_to_paste_into_Browser()
    {
        var reply = await AskAsync("""{"query": "query($name: String) { actors(first: 2, where: { name: { startsWith: $name } }) { nodes { name } totalCount } __typename }", "variables": {"name": "O'B\\"}}""");

        Assert.That(reply.GetProperty("extensions").GetProperty("cypher").GetString(), Is.EqualTo("""
            :param p0 => 'O\'B\\';
            :param p1 => 2;
            RETURN {nodes: COLLECT {
              MATCH (r0:Actor)
              WHERE r0.name STARTS WITH $p0
              WITH r0 ORDER BY r0.name, r0.id LIMIT $p1
              RETURN {name: r0.name}
            }, totalCount: COUNT { MATCH (r1:Actor) WHERE r1.name STARTS WITH $p0 }} AS actors, 'Query' AS `__typename`
            """));
    }

    [TestCase("""{"query": "{ __schema { queryType { name } } }"}""")]
    [TestCase("""{"query": "mutation { upsertActors(input: { actors: [] }) { errors { code } } }"}""")]
    public async Task What_asks_the_store_nothing_has_none(string request) =>
        Assert.That((await AskAsync(request)).TryGetProperty("extensions", out _), Is.False);

    [Test]
    public async Task Nobody_who_did_not_ask_is_told()
    {
        using var response = await RunningServer.PostAsync(Client, """{"query": "{ actors { totalCount } }"}""");

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("extensions"));
    }

    private async Task<JsonElement> AskAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("GraphQL-Cypher", "report");
        using var response = await Client.SendAsync(request);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
