using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>What is exported as graph lines, against their JSON Schema, by a public validator.</summary>
internal sealed class GraphLineSchemaTests
{
    [TestCase("sample.jsonl")]
    [TestCase("history.jsonl")]
    public async Task Each_line_keeps_to_the_schema(string name)
    {
        var file = await File.ReadAllTextAsync(Path.Combine(PublicParser.RepositoryRoot(), "tests", "data", "exports", name));
        var checkedLines = await PublicParser.ReadAsync("jsonl", file);
        Assert.That((int)checkedLines["lines"]!, Is.EqualTo(file.Split('\n').Length - 1));
        Assert.That(checkedLines["problems"]!.AsArray().Select(line => line!.ToJsonString()), Is.Empty);
    }

    [TestCase("""{"record":"Document","id":"x"}""")]
    [TestCase("""{"record":"Planet","id":"x"}""")]
    public async Task A_line_that_does_not_is_found(string line) =>
        Assert.That((await PublicParser.ReadAsync("jsonl", line + "\n"))["problems"]!.AsArray(), Has.Count.EqualTo(1));
}
