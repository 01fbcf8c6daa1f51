using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Sqlite.Printing;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Each shape that the model guarantees is read in index order: SQLite's plan neither scans a table nor sorts.</summary>
public sealed class GuaranteedShapeTests
{
    public static IEnumerable<TestCaseData> Requests()
    {
        foreach (var type in TestFile.Model.Nodes)
        {
            foreach (var shape in type.Guaranteed)
            {
                foreach (var direction in new[] { "ASC", "DESC" })
                {
                    var arguments = $"first: 20, order: [{{{Name(shape.Order[0])}: {direction}}}]{Where(shape)}";
                    yield return Case(type.Plural!, shape, direction, $"{{ {type.Plural}({arguments}) {{ edges {{ cursor }} pageInfo {{ hasNextPage }} }} }}");
                }
            }

            foreach (var collection in type.Fields.OfType<CollectionField>())
            {
                foreach (var shape in collection.Guaranteed)
                {
                    foreach (var direction in new[] { "ASC", "DESC" })
                    {
                        var arguments = $"first: 20, order: [{{{Name(shape.Order[0])}: {direction}}}]{Where(shape)}";
                        var query = $"{{ {type.Singular}(id: \"x\") {{ {collection.Name}({arguments}) {{ edges {{ cursor }} pageInfo {{ hasNextPage }} }} }} }}";
                        yield return Case($"{type.Singular}.{collection.Name}", shape, direction, query);
                    }
                }
            }
        }
    }

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

    private static TestCaseData Case(string name, GuaranteedShape shape, string direction, string query) =>
        new TestCaseData(query).SetArgDisplayNames($"{name} by {string.Join(' ', shape.Equal)} {string.Join(' ', shape.Order)} {direction}");

    private static string Name(Column column) => column.Name is "dateFrom" ? "date" : column.Name is "publishedFrom" ? "published" : column.Name;

    // Layer, standing and role are tested by default; a target or a kind has to be asked for.
    private static string Where(GuaranteedShape shape) => string.Concat(shape.Equal.Select(column => column.Name switch
    {
        "targetId" => ", where: { node: { id: { eq: \"y\" } } }",
        "kind" => ", where: { kind: { eq: ACCUSES } }",
        _ => "",
    }));
}
