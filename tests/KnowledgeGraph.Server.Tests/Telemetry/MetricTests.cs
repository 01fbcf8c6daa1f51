using KnowledgeGraph.TestKit.Telemetry;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>What is measured of requests.</summary>
internal sealed class MetricTests
{
    private RunningServer? _server;
    private HttpClient? _client;
    private MeasurementCollector? _measurements;

    private MeasurementCollector Measurements => _measurements!;

    [SetUp]
    public void Start()
    {
        _server = new RunningServer();
        _client = _server.CreateClient();
        _measurements = new MeasurementCollector();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _measurements?.Dispose();
        _client?.Dispose();
        await _server!.DisposeAsync();
    }

    [Test]
    public async Task A_query_is_measured_as_an_operation_a_statement_and_an_answer()
    {
        var text = await AskAsync("{ actors(first: 1) { totalCount } }");

        var size = await Eventually.FindAsync(() => Measurements.Of("knowledgegraph.response.size").SingleOrDefault(), "measured answer");
        Assert.Multiple(() =>
        {
            Assert.That(size.Value, Is.EqualTo(text.Length));
            Assert.That(Tags("knowledgegraph.operation.duration"), Is.EqualTo(["graphql.operation.type=query"]));

            // The start-up line asks the store too, maybe only now.
            Assert.That(Tags("db.client.operation.duration"), Is.Not.Empty.And.All.EqualTo("db.system.name=sqlite db.namespace=graph.db db.operation.name=SELECT"));
            Assert.That(Measurements.Of("db.client.operation.duration")[0].Value, Is.GreaterThan(0).And.LessThan(20));
        });
    }

    [Test]
    public async Task Documents_and_plans_are_looked_for_and_found_the_second_time()
    {
        var before = Lookups();
        await AskAsync("query Kept { actors(first: 1) { totalCount } }");
        await AskAsync("query Kept { actors(first: 1) { totalCount } }");

        Assert.That(Lookups() - before, Is.EqualTo(new Looks(DocumentHits: 1, DocumentMisses: 1, PlanHits: 1, PlanMisses: 1)));
    }

    [Test]
    public async Task A_document_that_is_very_long_is_answered_and_not_kept()
    {
        var query = "query Long { actors(first: 1) { totalCount } } #" + new string('-', 40_000);
        var before = Lookups();
        await AskAsync(query);
        await AskAsync(query);

        Assert.That(Lookups() - before, Is.EqualTo(new Looks(DocumentHits: 0, DocumentMisses: 2, PlanHits: 0, PlanMisses: 2)));
    }

    [Test]
    public async Task Writes_are_counted_by_what_became_of_them()
    {
        const string Writing = """mutation { upsertActors(input: { idempotencyKey: "k", actors: [{ id: "new", kind: STATE, name: "New" }] }) { revision { number } } }""";
        await AskAsync(Writing);
        await AskAsync(Writing);
        await AskAsync("""mutation { retractStatement(input: { id: "st-none", reason: "x" }) { errors { __typename } } }""");

        Assert.Multiple(() =>
        {
            Assert.That(Tags("knowledgegraph.writes"), Is.EqualTo(
                ["knowledgegraph.write.result=done", "knowledgegraph.write.result=replayed", "knowledgegraph.write.result=refused error.type=NOT_FOUND"]));
            Assert.That(Measurements.Of("knowledgegraph.revision").Select(measurement => measurement.Value), Is.EqualTo([2, 2]));
        });
    }

    [TestCase("{ nonsense }", "UNKNOWN_FIELD")]
    [TestCase("{", "SYNTAX_ERROR")]
    [TestCase("{ actors(first: 100000) { totalCount } }", "LIMIT_EXCEEDED")]
    public async Task Refusals_are_counted_by_their_code(string query, string code)
    {
        await AskAsync(query);

        var refusal = await Eventually.FindAsync(() => Measurements.Of("knowledgegraph.refusals").SingleOrDefault(), "counted refusal");
        Assert.That(refusal.Tags, Is.EqualTo("error.type=" + code));
    }

    [Test]
    public async Task Refusals_before_the_document_is_read_are_counted_too()
    {
        using var response = await RunningServer.PostAsync(_client!, "no JSON", "text/plain");

        var refusal = await Eventually.FindAsync(() => Measurements.Of("knowledgegraph.refusals").SingleOrDefault(), "counted refusal");
        Assert.That(refusal.Tags, Is.EqualTo("error.type=UNSUPPORTED_MEDIA_TYPE"));
    }

    private IEnumerable<string> Tags(string instrument) => Measurements.Of(instrument).Select(measurement => measurement.Tags);

    private async Task<string> AskAsync(string query) => await new TracedClient(_client!).AskAsync(query);

    private Looks Lookups()
    {
        var counts = Measurements.Of("knowledgegraph.cache.lookups").GroupBy(measurement => measurement.Tags).ToDictionary(counted => counted.Key, counted => (int)counted.Last().Value);
        int Count(string cache, string result) => counts.GetValueOrDefault($"knowledgegraph.cache.name={cache} knowledgegraph.cache.result={result}");
        return new Looks(Count("document", "hit"), Count("document", "miss"), Count("plan", "hit"), Count("plan", "miss"));
    }

    // The counts are of the whole process.
    private sealed record Looks(int DocumentHits, int DocumentMisses, int PlanHits, int PlanMisses)
    {
        public static Looks operator -(Looks after, Looks before) => new(
            after.DocumentHits - before.DocumentHits, after.DocumentMisses - before.DocumentMisses, after.PlanHits - before.PlanHits, after.PlanMisses - before.PlanMisses);
    }
}
