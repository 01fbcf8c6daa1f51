using System.Text.Json;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Stores.Tests.Checking;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>A part of a graph, copied into a store of its own.</summary>
internal sealed class SelectedGraphTests
{
    // Among them responses, one of them to a statement that was corrected, and statements about an event that is part of another.
    private const string Query = """{"where":{"or":[{"speaker":{"id":{"eq":"usa"}}},{"kind":{"eq":"DENIES"}}]},"standings":["ACCEPTED","REJECTED"]}""";

    private TestFile _original = null!;
    private TestFile _part = null!;

    [SetUp]
    public async Task CopyAsync()
    {
        (_original, _part) = (new TestFile(), new TestFile());
        await (await History.OpenAsync(_original)).DisposeAsync();
        await using var source = Copies.From(_original);
        await Copies.RunAsync(await SelectAsync(source), Copies.To(_part));
    }

    [TearDown]
    public void Delete()
    {
        _original.Dispose();
        _part.Dispose();
    }

    [Test]
    public async Task Nothing_in_it_leads_to_what_is_not_there() => Assert.That(Checks.Lines(await Checks.RunAsync(Copies.From(_part))), Is.Empty);

    [Test]
    public void Each_row_of_it_is_a_row_of_the_whole()
    {
        var (part, whole) = (StoredRows.Of(_part), StoredRows.Of(_original));

        Assert.That(part.Where(IsRow), Is.SubsetOf(whole).And.Not.EquivalentTo(whole.Where(IsRow)));
    }

    [Test]
    public void What_a_selected_statement_responds_to_comes_along_and_what_took_its_place()
    {
        var statements = StoredRows.Of(_part).Where(row => row.StartsWith("statement:", StringComparison.Ordinal)).ToList();

        Assert.That(statements, Has.Some.Contains("A typo.").And.Some.Contains("Says \"correction\"").And.Some.Contains("'DENIES'").And.None.Contains("'RECOGNIZES'"));
    }

    [Test]
    public void Former_versions_come_along() =>
        Assert.That(StoredRows.Of(_part), Has.Some.StartsWith("former: 'Actor'|'prk'").And.Some.StartsWith("former: 'Review'"));

    /// <summary>A part of the graph with a past.</summary>
    public static async Task<ICopySource> SelectAsync(IExportSource source)
    {
        var selection = await new ExportPlanner(TestFile.Model).PlanAsync(ExportQuery.Read(JsonElement.Parse(Query)), CancellationToken.None);
        return await SelectedGraph.SelectAsync(TestFile.Model, source, selection.Statements!, CancellationToken.None);
    }

    private static bool IsRow(string line) => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith("revision", StringComparison.Ordinal);
}
