using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Sqlite.Printing;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Each shape that the model guarantees is read in index order: SQLite's plan neither scans a table nor sorts.</summary>
public sealed class GuaranteedShapeTests
{
    public static IEnumerable<TestCaseData> Requests() =>
        from shape in ShapeRequest.All(TestFile.Model)
        from direction in ShapeRequest.Directions
        let connection = shape.Connection(direction, "y", "first: 20", "edges { cursor } pageInfo { hasNextPage }")
        select new TestCaseData(shape.Rooted("x", connection)).SetArgDisplayNames($"{shape} {direction}");

    [TestCaseSource(nameof(Requests))]
    public async Task Is_read_in_index_order(string query)
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        var catcher = new PlanCatcher(store);
        var answer = await PlanCatcher.AskAsync(catcher, query);
        Assert.That(answer, Does.StartWith("{\"data\""), answer);
        var plan = Explain(file, catcher.Plans.Single());
        TestContext.Out.WriteLine(plan);
        Assert.Multiple(() =>
        {
            Assert.That(plan, Does.Not.Contain("TEMP B-TREE"));
            Assert.That(TableScans(plan), Is.Empty);
            Assert.That(plan, Does.Contain("INDEX ix_"));
        });
    }

    [Test]
    public async Task Records_whose_ids_are_given_are_looked_up()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        var catcher = new PlanCatcher(store);
        await PlanCatcher.AskAsync(catcher, "{ statements(where: { kind: { eq: ACCUSES }, and: [{ id: { in: [\"a\", \"b\"] } }] }) { nodes { gist } totalCount } }");
        var plan = Explain(file, catcher.Plans.Single());
        Assert.That(plan, Does.Contain("USING PRIMARY KEY (id=?)").And.Not.Contain("INDEX ix_"));
    }

    internal static string Explain(TestFile file, QueryPlan plan)
    {
        var statement = SqlPrinter.Print(plan);
        using var connection = file.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement.Text;
        for (var index = 1; index <= statement.Parameters.Count; index++)
        {
            command.Parameters.AddWithValue("?" + index, "1");
        }

        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    }

    // A page of rows is scanned as a co-routine; a table is scanned where no co-routine of that name is made, or without an index.
    private static IEnumerable<string> TableScans(string plan)
    {
        var lines = plan.Split('\n');
        return lines.Where(line => line.StartsWith("SCAN t", StringComparison.Ordinal) && !line.Contains("USING", StringComparison.Ordinal)
            && !lines.Contains("CO-ROUTINE " + line["SCAN ".Length..]));
    }
}
