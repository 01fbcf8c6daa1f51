using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core.Writing;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>What holds of every sequence of writes.</summary>
[TestFixtureSource(typeof(TestStores), nameof(TestStores.Names))]
internal sealed class WritingProperties(string storeName)
{
    [OneTimeSetUp]
    public void The_store_is_there() => TestStores.EnsurePresent(storeName);

    [Test]
    public void Recording_twice_is_recording_once() => PropertyRuns.Check(storeName, async draw =>
    {
        await using var store = await PropertyStore.OpenAsync(storeName);
        var graph = new RandomGraph(Repository.Model, draw);
        await store.WriteAsync(graph.Entities());
        var batch = graph.Statements("a");
        var once = await store.WriteAsync(batch);
        var before = await store.AskAsync(WholeGraph.Plan(Repository.Model));
        var twice = await store.WriteAsync(batch);
        Assert.That(twice.Outcomes.Select(outcome => outcome.Kind), Is.All.EqualTo(OutcomeKind.AlreadyRecorded));
        Assert.That(twice.Revision, Is.EqualTo(once.Revision));
        Assert.That(await store.AskAsync(WholeGraph.Plan(Repository.Model)), Is.EqualTo(before));
    });

    [Test]
    public void Everything_stored_is_what_the_oracle_stores() => PropertyRuns.Check(storeName, async draw =>
    {
        await using var store = await PropertyStore.OpenAsync(storeName);
        await store.FillAsync(draw);
        Assert.That(await store.AskAsync(WholeGraph.Plan(Repository.Model)), Is.EqualTo(await store.AskOracleAsync(WholeGraph.Plan(Repository.Model))));
    });

    [Test]
    public void Stored_edges_are_those_that_the_accepted_statements_carry() => PropertyRuns.Check(storeName, async draw =>
    {
        await using var store = await PropertyStore.OpenAsync(TestStores.Oracle);
        await store.FillAsync(draw);
        var records = store.Oracle.Records;
        var stored = Repository.Model.Edges.SelectMany(records.All).Select(ExpectedEdges.Describe);
        Assert.That(stored, Is.EquivalentTo(ExpectedEdges.Derive(records)));
    });
}
