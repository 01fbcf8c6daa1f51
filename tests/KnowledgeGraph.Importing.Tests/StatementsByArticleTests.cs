using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests;

/// <summary>The list of statements by article says what the data say.</summary>
internal sealed class StatementsByArticleTests
{
    private static readonly string _root = FindRoot();

    private static IReadOnlyList<StatementDraft> Statements => DataSetReader.Read(DataSetFolder.Model, Path.Combine(_root, "data", "arms-transfers"))
        .Commands.OfType<RecordStatementsCommand>().Single().Statements;

    [Test]
    public void Each_row_is_a_statement_in_the_article_and_none_is_missing()
    {
        var expected = Statements.SelectMany(statement => statement.Sources.GroupBy(source => source.Document)
            .Select(group => (Document: group.Key!, Row: Row(statement, [.. group]))));

        Assert.That(Listed().Order(), Is.EqualTo(expected.Order()));
    }

    private static IEnumerable<(string Document, string Row)> Listed()
    {
        var document = "";
        foreach (var line in File.ReadLines(Path.Combine(_root, "docs", "statements-by-article.md")))
        {
            if (line.StartsWith("`doc-", StringComparison.Ordinal))
            {
                document = line.Split('`')[1];
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ref |", StringComparison.Ordinal))
            {
                yield return (document, line);
            }
        }
    }

    private static string Row(StatementDraft statement, IReadOnlyList<SourceDraft> sources)
    {
        var who = statement.Speaker ?? $"({statement.Subject})";
        var targets = statement.Targets.Count == 0 ? "none" : string.Join(", ", statement.Targets);
        var here = sources.Select(source => source.Reported).FirstOrDefault(reported => reported is not null);
        var date = Date(statement.Date) + (here is null ? "" : $"; here {Date(here)}");
        var spans = string.Join(", ", sources.OrderBy(source => source.Start).Select(source => $"{source.Start}–{source.End}"));
        return $"| {statement.Ref} | {statement.Kind} | {who} → {targets} | {date} | {statement.Gist} | {spans} |";
    }

    private static string Date(UncertainDateDraft date) =>
        date.Precision == "AT_LATEST" ? $"by {date.To}" : date.From == date.To ? date.From : $"{date.From} to {date.To}";

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "docs", "statements-by-article.md")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds docs/statements-by-article.md.");
        }

        return at.FullName;
    }
}
