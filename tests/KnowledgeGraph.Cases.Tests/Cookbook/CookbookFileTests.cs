using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Cookbook;

/// <summary>What each file of the cookbook says about itself.</summary>
internal sealed class CookbookFileTests
{
    private static IReadOnlyList<CookbookFile> Files => CookbookFile.All();

    [TestCaseSource(nameof(Files))]
    public void The_header_states_the_question_and_documents_parameters_and_columns(CookbookFile file)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Question, Does.Contain('?'));
            Assert.That(file.Described().Select(parameter => parameter.Name), Is.EquivalentTo(file.Used()), "The documented parameters are not those of the query.");
            Assert.That(file.Examples().Keys, Is.EquivalentTo(file.Used()), "A parameter has no line that sets it.");
            Assert.That(
                file.Described().Select(parameter => file.Examples()[parameter.Name] is string ? "STRING" : "INTEGER"),
                Is.EqualTo(file.Described().Select(parameter => parameter.Type)), "An example is not of the documented type.");
            Assert.That(file.Parameters, Has.Count.EqualTo(2 * file.Used().Count()), "A line on parameters is not understood.");
            Assert.That(file.Columns, Is.Not.Empty);
            Assert.That(file.Columns.Select(column => column.Meaning), Has.None.Empty);
        }
    }

    [Test]
    public void Each_file_has_an_expected_result_and_no_file_is_stray()
    {
        var expected = Files.SelectMany(file => new[] { file.Name + CookbookFile.Extension, file.Name + CookbookFile.ExpectedExtension });
        Assert.That(Directory.GetFiles(CookbookFile.Folder).Select(Path.GetFileName), Is.EquivalentTo(expected.Append("README.md")));
    }

    [Test]
    public void The_index_lists_each_file_with_its_question()
    {
        var index = File.ReadAllLines(Path.Combine(CookbookFile.Folder, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal));
        Assert.That(index, Is.EquivalentTo(Files.Select(file => $"| [{file.Name}]({file.Name}{CookbookFile.Extension}) | {file.Question} |")));
    }
}
