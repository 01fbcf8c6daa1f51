using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Documents;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Documents;

/// <summary>A service that executes nothing but the documents of a folder.</summary>
internal sealed class TrustedDocumentTests
{
    private const string Document = "query ($id: ID!) { actor(id: $id) { id } }";

    private DirectoryInfo _folder = null!;
    private RunningServer _server = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _folder = Directory.CreateTempSubdirectory("trusted-");
        _folder.CreateSubdirectory("actors");
        File.WriteAllText(Path.Combine(_folder.FullName, "actors", "one.graphql"), Document + "\n");
        _server = new RunningServer(
            ("KnowledgeGraph:PersistedOperations:Folder", _folder.FullName), ("KnowledgeGraph:PersistedOperations:TrustedOnly", "true"));
        _client = _server.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static IEnumerable<string> Requests =>
    [
        """{"documentId": "actors/one", "variables": {"id": "rus"}}""",
        """{"id": "actors/one", "variables": {"id": "rus"}}""",
        $$$"""{"documentId": "{{{DocumentHash.Of(Document)}}}", "variables": {"id": "rus"}}""",
        $$$"""{"documentId": "sha256:{{{DocumentHash.Of(Document + "\n")}}}", "variables": {"id": "rus"}}""",
        $$$"""{"query": "{{{Document}}}", "variables": {"id": "rus"}}""",
        $$$"""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "{{{DocumentHash.Of(Document)}}}"}}, "variables": {"id": "rus"}}""",
    ];

    [TestCaseSource(nameof(Requests))]
    public async Task A_trusted_document_is_executed(string request)
    {
        using var response = await RunningServer.PostAsync(_client, request);

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"data":{"actor":{"id":"rus"}}}"""));
    }

    [Test]
    public async Task A_trusted_document_is_executed_by_GET()
    {
        using var response = await _client.GetAsync(new Uri("/graphql?documentId=actors/one&variables={\"id\":\"rus\"}", UriKind.Relative));

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"data":{"actor":{"id":"rus"}}}"""));
    }

    [TestCase("""{"query": "{ __typename }"}""")]
    [TestCase("""{"documentId": "actors/two"}""")]
    [TestCase("""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0000000000000000000000000000000000000000000000000000000000000000"}}}""")]
    public async Task Anything_else_gets_403(string request)
    {
        using var response = await RunningServer.PostAsync(_client, request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("DOCUMENT_NOT_TRUSTED"));
    }

    [Test]
    public async Task A_document_that_is_sent_and_named_is_malformed()
    {
        using var response = await RunningServer.PostAsync(_client, JsonSerializer.Serialize(new { query = Document, documentId = "actors/one" }));

        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("MALFORMED_REQUEST"));
    }

    [Test]
    public async Task Without_that_setting_other_documents_are_executed_too_and_unknown_names_are_told()
    {
        await using var server = new RunningServer(("KnowledgeGraph:PersistedOperations:Folder", _folder.FullName));
        using var client = server.CreateClient();

        using var other = await RunningServer.PostAsync(client, """{"query": "{ __typename }"}""");
        using var unknown = await RunningServer.PostAsync(client, """{"documentId": "actors/two"}""");

        Assert.That(await other.Content.ReadAsStringAsync(), Is.EqualTo("""{"data":{"__typename":"Query"}}"""));
        Assert.That(await RunningServer.CodeAsync(unknown), Is.EqualTo("PERSISTED_QUERY_NOT_FOUND"));
    }
}
