using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class EdgeDeriverTests
{
    [Test]
    public async Task Edges_derived_afresh_are_those_that_are_stored()
    {
        var sample = await FillAsync();
        var id = (await sample.RecordAsync(Accusation with { OnBehalfOf = ["alpha"] })).Outcomes[0].Id;
        var edges = new EdgeDeriver(SharedModel).Derive(sample.Row("Statement", id), ["alpha"], ["alpha", "beta"]);
        Assert.That(edges.Select(Values), Is.EquivalentTo(sample.Rows("Accuses").Select(Values)));
        Assert.That(edges, Has.Count.EqualTo(4));
    }

    [Test]
    public void Comments_carry_no_edge()
    {
        var statement = new Row(SharedModel.Record("Statement")) { ["kind"] = "COMMENTS", ["standing"] = "ACCEPTED", ["speakerId"] = "alpha" };
        Assert.That(new EdgeDeriver(SharedModel).Derive(statement, [], ["beta"]), Is.Empty);
    }

    private static string Values(Row row) => string.Join(' ', row.Type.Columns.Select(column => row[column]));
}
