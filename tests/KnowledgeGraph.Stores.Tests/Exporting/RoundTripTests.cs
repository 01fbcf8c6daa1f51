using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Exporting;

public sealed class RoundTripTests
{
    [TestCase(false)]
    [TestCase(true)]
    public async Task A_graph_that_was_exported_and_imported_is_exported_the_same(bool hasPast)
    {
        using var original = new TestFile();
        using var copy = new TestFile();
        await using var before = hasPast ? await History.OpenAsync(original) : await Exports.OpenSampleAsync(original);
        await using var after = await copy.OpenAsync();
        await using var source = Copies.From(original);
        var exported = await Exports.WriteAsync(source, "jsonl", ExportQuery.Everything);
        await RoundTrips.ImportAsync(after, exported);
        await using var again = Copies.From(copy);
        Assert.That(
            RoundTrips.WithoutRevisions(await Exports.WriteAsync(again, "jsonl", ExportQuery.Everything)), Is.EqualTo(RoundTrips.WithoutRevisions(exported)));
    }
}
