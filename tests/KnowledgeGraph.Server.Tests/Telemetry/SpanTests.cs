using System.Diagnostics;
using KnowledgeGraph.TestKit.Telemetry;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>The spans of a request on SQLite.</summary>
internal sealed class SpanTests
{
    private const string Marker = "zanzibar";

    private RunningServer? _server;
    private HttpClient? _client;
    private SpanCollector? _spans;

    private TracedClient Client { get; set; } = null!;

    private SpanCollector Spans => _spans!;

    [SetUp]
    public void Start()
    {
        _server = new RunningServer();
        _client = _server.CreateClient();
        Client = new TracedClient(_client);
        _spans = new SpanCollector();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _spans?.Dispose();
        _client?.Dispose();
        await _server!.DisposeAsync();
    }

    [Test]
    public async Task A_query_continues_the_trace_of_its_client_down_to_the_statement()
    {
        await Client.AskAsync("query Find($id: ID!) { actor(id: $id) { name } }", new { id = Marker }, "Find");

        var request = await Client.FindSpanAsync(Spans);
        var own = Spans.Of(Client.Trace);
        Assert.That(own.Select(span => $"{span.Kind} {span.DisplayName}"), Is.EqualTo(["Client SELECT graph.db", "Server query"]));
        var (statement, operation) = (own[0], own[1]);
        Assert.Multiple(() =>
        {
            Assert.That(request.ParentSpanId, Is.EqualTo(Client.Span));
            Assert.That(request.DisplayName, Is.EqualTo("POST /graphql"));
            Assert.That(operation.ParentSpanId, Is.EqualTo(request.SpanId));
            Assert.That(statement.ParentSpanId, Is.EqualTo(operation.SpanId));
            Assert.That(Tags(operation), Is.EqualTo(["graphql.operation.name=Find", "graphql.operation.type=query"]));
            Assert.That(statement.GetTagItem("db.system.name"), Is.EqualTo("sqlite"));
            Assert.That(statement.GetTagItem("db.namespace"), Is.EqualTo("graph.db"));
            Assert.That(statement.GetTagItem("db.operation.name"), Is.EqualTo("SELECT"));
            Assert.That(statement.GetTagItem("db.query.text"), Does.StartWith("SELECT ").And.Contain("?1"));
            Assert.That(statement.GetTagItem("knowledgegraph.response.size"), Is.EqualTo("""{"actor":null}""".Length));
        });
    }

    [Test]
    public async Task A_mutation_has_its_transaction_and_what_it_reads_back_below_it()
    {
        await Client.AskAsync($$"""mutation { upsertActors(input: { actors: [{ id: "new", kind: STATE, name: "{{Marker}}" }] }) { actors { id } } }""");

        var own = Spans.Of(Client.Trace);
        Assert.That(own.Select(span => span.DisplayName), Is.EqualTo(["WRITE graph.db", "SELECT graph.db", "mutation"]));
        Assert.That(own.Take(2).Select(span => span.ParentSpanId), Is.All.EqualTo(own[2].SpanId));
    }

    [Test]
    public async Task A_refused_document_has_a_span_with_the_code_and_nothing_below_it()
    {
        await Client.AskAsync("{ nonsense }");

        var span = Spans.Of(Client.Trace).Single();
        Assert.Multiple(() =>
        {
            Assert.That(span.DisplayName, Is.EqualTo("GraphQL Operation"));
            Assert.That(Tags(span), Is.EqualTo(["error.type=UNKNOWN_FIELD"]));
            Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Unset));
        });
    }

    [Test]
    public async Task A_refused_write_says_so_on_its_operation()
    {
        await Client.AskAsync("""mutation { retractStatement(input: { id: "st-none", reason: "x" }) { errors { __typename } } }""");

        var own = Spans.Of(Client.Trace);
        Assert.That(own.Select(span => $"{span.DisplayName} {span.GetTagItem("error.type")}"), Is.EqualTo(["WRITE graph.db NOT_FOUND", "mutation NOT_FOUND"]));
    }

    [Test]
    public async Task A_request_is_described_as_the_conventions_say()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "http://localhost:5080/graphql?query=%7B__typename%7D&zanzibar=1");
        message.Headers.UserAgent.ParseAdd("reader/1");

        (await Client.SendAsync(message)).Dispose();

        var request = await Client.FindSpanAsync(Spans);

        Assert.That(request.DisplayName, Is.EqualTo("GET /graphql"));
        Assert.That(request.Status, Is.EqualTo(ActivityStatusCode.Unset));
        Assert.That(Tags(request), Is.EqualTo([
            "http.request.method=GET", "http.response.status_code=200", "http.route=/graphql", "network.protocol.version=1.1", "server.address=localhost",
            "server.port=5080", "url.path=/graphql", "url.scheme=http", "user_agent.original=reader/1"]));
    }

    [Test]
    public async Task Neither_a_strange_method_nor_a_path_that_is_not_there_names_a_span()
    {
        using var message = new HttpRequestMessage(new HttpMethod("ZANZIBAR"), "http://localhost/nowhere");

        (await Client.SendAsync(message)).Dispose();

        var request = await Client.FindSpanAsync(Spans);

        Assert.That(request.DisplayName, Is.EqualTo("HTTP"));
        Assert.That(Tags(request), Is.EqualTo([
            "http.request.method=_OTHER", "http.request.method_original=ZANZIBAR", "http.response.status_code=404", "network.protocol.version=1.1", "server.address=localhost",
            "url.path=/nowhere", "url.scheme=http"]));
    }

    [TestCase("/healthz")]
    [TestCase("/readyz")]
    [TestCase("/metrics")]
    public async Task What_machines_ask_every_few_seconds_is_not_recorded(string path)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, path);
        (await Client.SendAsync(message)).Dispose();

        var request = await Client.FindSpanAsync(Spans);

        Assert.That(request.Recorded, Is.False);
        Assert.That(Tags(request), Is.Empty);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task No_span_holds_a_value_or_the_document(bool isGet)
    {
        await Client.AskAsync($$"""query Marked { {{Marker}}: actor(id: "{{Marker}}") { name } }""", isGet: isGet);

        var request = await Client.FindSpanAsync(Spans);
        foreach (var span in Spans.Of(Client.Trace).Append(request))
        {
            // The name of a field of the answer is part of the statement, its argument is not.
            Assert.That(string.Join('\n', Tags(span)).Replace($"\"{Marker}\":", "", StringComparison.Ordinal), Does.Not.Contain(Marker).And.Not.Contain("query Marked"));
        }
    }

    private static IEnumerable<string> Tags(Activity span) => span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);
}
