using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Telemetry;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>The line for each request.</summary>
internal sealed class RequestLogTests
{
    private const string Marker = "zanzibar";

    private readonly RunningServer _server = new();
    private readonly LogCollector _log = new();
    private WebApplicationFactory<Program> _logged = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _logged = _log.Attach(_server);
        _client = _logged.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _logged.DisposeAsync();
        await _server.DisposeAsync();
        _log.Dispose();
    }

    [Test]
    public async Task A_query_is_logged_with_its_name_kind_size_and_trace()
    {
        var (text, line) = await AskAsync("query Find($id: ID!) { actor(id: $id) { name } }", new { id = Marker });

        Assert.Multiple(() =>
        {
            Assert.That(line.Text, Does.Match(
                $"^method=POST route=/graphql status=200 ms=[0-9.]+ bytes={text.Length} kind=query operation=Find revision= code= trace=[0-9a-f]{{32}}$"));
            Assert.That(line.Level, Is.EqualTo(LogLevel.Information));
        });
    }

    [Test]
    public async Task A_request_without_a_trace_gets_one_and_no_span_is_made_for_it()
    {
        string[] names = ["One", "Another"];
        foreach (var name in names)
        {
            using var response = await RunningServer.PostAsync(_client, $$"""{"query": "query {{name}} { __typename }"}""");
        }

        var lines = new List<LogEntry>();
        foreach (var name in names)
        {
            lines.Add(await Eventually.FindAsync(() => _log.Of(RequestLog.Category).SingleOrDefault(line => Equals(line.Values["Operation"], name)), "line in the log"));
        }

        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => line.Values["TraceId"]), Is.All.Match("^[0-9a-f]{32}$"));
            Assert.That(lines.Select(line => line.Values["TraceId"]), Is.Unique);
            Assert.That(lines.Select(line => line.IsWithinSpan), Is.All.False);
        });
    }

    [TestCase(null, false)]
    [TestCase("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", true)]
    [TestCase("00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01", false)]
    public void All_lines_of_a_request_have_one_trace_its_clients_where_that_is_well_formed(string? given, bool isTaken)
    {
        var report = new OperationReport { TraceParent = given };

        var trace = report.TraceId;

        Assert.That(trace, Does.Match("^[0-9a-f]{32}$").And.EqualTo(report.TraceId));
        Assert.That(trace == "0af7651916cd43dd8448eb211c80319c", Is.EqualTo(isTaken));
    }

    [Test]
    public async Task A_write_is_logged_with_its_revision()
    {
        var (_, line) = await AskAsync($$"""mutation Add { upsertActors(input: { actors: [{ id: "new", kind: STATE, name: "{{Marker}}" }] }) { outcomes } }""");

        Assert.That(line.Text, Does.Contain(" kind=mutation operation=Add revision=2 code= "));
    }

    [TestCase("{ zanzibar }", "status=200", "kind= operation= revision= code=UNKNOWN_FIELD")]
    [TestCase("query Far { actors(first: 100000, where: { name: { eq: \"zanzibar\" } }) { totalCount } }", "status=200", "kind=query operation=Far revision= code=LIMIT_EXCEEDED")]
    [TestCase("mutation Off { retractStatement(input: { id: \"zanzibar\", reason: \"zanzibar\" }) { errors { message } } }", "status=200", "kind=mutation operation=Off revision= code=NOT_FOUND")]
    public async Task A_refusal_is_logged_with_its_code(string query, string status, string rest)
    {
        var (_, line) = await AskAsync(query);

        Assert.That(line.Text, Does.Contain(status).And.Contain(rest));
    }

    [Test]
    public async Task A_document_in_the_address_is_not_logged()
    {
        var (_, line) = await AskAsync($$"""{ actor(id: "{{Marker}}") { name } }""", isGet: true);

        Assert.That(line.Text, Does.StartWith("method=GET route=/graphql status=200 "));
    }

    [Test]
    public async Task An_address_that_leads_nowhere_is_not_logged_itself()
    {
        var before = _log.Of(RequestLog.Category).Count;
        using var response = await _client.GetAsync(new Uri($"/{Marker}%0Aforged", UriKind.Relative));

        var line = await Eventually.FindAsync(() => _log.Of(RequestLog.Category).ElementAtOrDefault(before), "line in the log");
        Assert.That(line.Text, Does.StartWith("method=GET route= status=404 "));
    }

    [Test]
    public async Task A_long_name_is_cut()
    {
        var (_, line) = await AskAsync($"query {new string('n', 5000)} {{ __typename }}");

        Assert.That(line.Text, Does.Contain($" operation={new string('n', 100)} "));
    }

    [Test]
    public async Task Health_readiness_and_metrics_are_not_logged()
    {
        foreach (var address in new[] { "/healthz", "/readyz", "/metrics" })
        {
            using var response = await _client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.That(response.IsSuccessStatusCode, address);
        }

        await AskAsync("query Last { __typename }");
        Assert.That(_log.Of(RequestLog.Category).Select(line => line.Values["Route"]), Has.None.AnyOf("/healthz", "/readyz", "/metrics"));
    }

    [TearDown]
    public void Nothing_that_was_logged_holds_a_value() =>
        Assert.That(_log.Entries.Where(entry => $"{entry.Text} {entry.Exception}".Contains(Marker, StringComparison.OrdinalIgnoreCase)), Is.Empty);

    [Test]
    public void A_fault_is_logged_without_the_message_of_what_is_not_ours()
    {
        FaultLog.Write(_log.CreateLogger("fault"), "INTERNAL", new string('a', 32), new StoreUnavailableException("The store is gone."));
        var text = FaultLog.Describe(new InvalidOperationException(Marker, new StoreUnavailableException("The store is gone.", new FormatException(Marker))));

        Assert.That(text.ReplaceLineEndings("|"), Is.EqualTo(
            "System.InvalidOperationException||KnowledgeGraph.Core.Errors.StoreUnavailableException: The store is gone.||System.FormatException"));
        Assert.That(_log.Of("fault").Single().Text, Does.StartWith("failed code=INTERNAL trace=aaaaaaaa"));
    }

    private async Task<(string Text, LogEntry Line)> AskAsync(string query, object? variables = null, bool isGet = false)
    {
        var client = new TracedClient(_client);
        var text = await client.AskAsync(query, variables, isGet: isGet);
        return (text, await Eventually.FindAsync(() => Line(client.Trace.ToHexString()), "line in the log"));
    }

    private LogEntry? Line(string trace) => _log.Of(RequestLog.Category).SingleOrDefault(line => Equals(line.Values["TraceId"], trace));
}
