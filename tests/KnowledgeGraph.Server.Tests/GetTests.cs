using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Requests by GET.</summary>
internal sealed class GetTests : ServerFixture
{
    [TestCase("query={__typename}", """{"data":{"__typename":"Query"}}""")]
    [TestCase("query=query A {a: __typename} query B {b: __typename}&operationName=B", """{"data":{"b":"Query"}}""")]
    [TestCase("query=query($n: String!) {__type(name: $n) {name}}&variables={\"n\":\"Actor\"}", """{"data":{"__type":{"name":"Actor"}}}""")]
    [TestCase("query={__typename}&extensions={\"some\":1}&variables=null&operationName=", """{"data":{"__typename":"Query"}}""")]
    public async Task A_query_is_answered(string parameters, string expected)
    {
        using var response = await GetAsync(parameters);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("query=")]
    [TestCase("query={__typename}&query={__typename}")]
    [TestCase("query={__typename}&variables=1")]
    [TestCase("query={__typename}&variables={")]
    [TestCase("query={__typename}&variables={\"a\":1,\"a\":2}")]
    [TestCase("query={__typename}&variables={\"a\":\"\\ud800\"}")]
    [TestCase("query={__typename}&extensions=[]")]
    public async Task Parameters_that_are_no_request_get_400(string parameters)
    {
        using var response = await GetAsync(parameters);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("MALFORMED_REQUEST"));
    }

    [Test]
    public async Task A_mutation_gets_405_and_writes_nothing()
    {
        using var response = await GetAsync("query=mutation {upsertActors(input: {actors: [{id: \"by-get\", kind: STATE, name: \"X\"}]}) {errors {message}}}");

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(response.Content.Headers.Allow, Is.EqualTo(["POST"]));
        });
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("METHOD_NOT_ALLOWED"));
        Assert.That((await RunningServer.AskAsync(Client, "{ node(id: \"by-get\") { id } }")).GetRawText(), Is.EqualTo("""{"node":null}"""));
    }

    private Task<HttpResponseMessage> GetAsync(string parameters) => Client.GetAsync(new Uri("/graphql?" + parameters, UriKind.Relative));
}
