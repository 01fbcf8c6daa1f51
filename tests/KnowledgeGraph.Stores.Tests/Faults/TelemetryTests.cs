using KnowledgeGraph.TestKit;
using KnowledgeGraph.TestKit.Telemetry;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>The spans and measurements of statements on Neo4j.</summary>
internal sealed class TelemetryTests : FaultTests
{
    [Test]
    public async Task A_read_that_is_asked_again_has_a_span_for_each_attempt_and_is_counted()
    {
        var count = 0;
        await using var proxy = new FaultyProxy(
            Server.Address, request => request.Body.Contains("$p0", StringComparison.Ordinal) && count++ < 2 ? Fault.LoseAnswer : Fault.None);
        await using var store = await OpenAsync(proxy);
        await WriteAsync(store, Actor("prk", "North Korea"));
        using var spans = new SpanCollector();
        using var measurements = new MeasurementCollector();

        Assert.That(await NamesAsync(store), Is.EqualTo(Answer("North Korea")));

        // What was abandoned is looked for and ended on the server, beside the next attempt.
        var reads = spans.Own.Where(span => span.DisplayName == "READ neo4j").ToList();
        var operation = spans.Own.Single(span => span.DisplayName == "query");
        Assert.Multiple(() =>
        {
            Assert.That(reads.Select(span => span.GetTagItem("error.type")), Is.EqualTo(["Lost", "Lost", null]));
            Assert.That(reads.Select(span => span.ParentSpanId), Is.All.EqualTo(operation.SpanId));
            Assert.That(reads[2].GetTagItem("db.system.name"), Is.EqualTo("neo4j"));
            Assert.That(reads[2].GetTagItem("server.port"), Is.EqualTo(proxy.Address.Port));
            Assert.That(reads[2].GetTagItem("db.query.text"), Does.StartWith("CYPHER 5").And.Contain("$p0"));
            Assert.That(reads[2].GetTagItem("knowledgegraph.response.size"), Is.GreaterThan(0));
            Assert.That(measurements.Of("knowledgegraph.store.retries").Select(retry => retry.Tags), Is.EqualTo(["error.type=Lost", "error.type=Lost"]));
        });
    }

    [Test]
    public async Task A_write_has_a_span_for_each_statement_of_its_transaction()
    {
        await using var store = await OpenAsync();
        using var spans = new SpanCollector();

        await WriteAsync(store, Actor("prk", "North Korea"));

        // What another test abandoned may be ended on the server only now.
        var names = spans.Own.Select(span => span.DisplayName).Where(name => name != "TERMINATE neo4j").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(names, Is.EqualTo(["BEGIN neo4j", .. Enumerable.Repeat("WRITE neo4j", names.Count - 2), "COMMIT neo4j"]));
            Assert.That(names, Has.Count.GreaterThan(4));
            Assert.That(spans.Own.Select(span => $"{span.GetTagItem("db.query.text")}"), Has.None.Contain("North Korea"));
        });
    }

    [Test]
    public async Task The_check_tells_the_newest_revision_and_the_circuit_s_state()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, Actor("prk", "North Korea"));

        Assert.That((await store.CheckAsync(CancellationToken.None), store.CircuitState), Is.EqualTo((1L, "closed")));
    }
}
