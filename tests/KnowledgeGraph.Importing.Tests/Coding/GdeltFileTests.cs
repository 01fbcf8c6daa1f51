using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Tests.Formats;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Files of GDELT that are not part of the project are coded with the counts that were made with awk.</summary>
internal sealed class GdeltFileTests
{
    public const string Whole = "20191024143000.export.CSV";

    public static IReadOnlyList<(ReadRow Row, CodedRow Coded)> Rows(string name, string format)
    {
        var coder = new EventCoder(CodingFolder.Tables);
        return [.. SampleFileTests.Read(name, format).Select(row => (row, coder.Code(row.Content)))];
    }

    [TestCase(Whole, "gdelt-2", "ACCUSES DONE 39, COOPERATES_WITH DONE 108, COOPERATES_WITH INTENDED 30, DENIES DONE 5, incomplete 106, other 1823")]
    [TestCase("aamend.events.csv", "gdelt-2", "ACCUSES DONE 3, COOPERATES_WITH DONE 5, COOPERATES_WITH INTENDED 3, incomplete 6, other 83")]
    [TestCase("aamend.events1.csv", "gdelt-1", "ACCUSES DONE 1, COOPERATES_WITH INTENDED 3, incomplete 10, other 86")]
    [TestCase("gdelt1_20160728_sample.events.csv", "gdelt-1",
        "ACCUSES DONE 16, COOPERATES_WITH DONE 22, COOPERATES_WITH INTENDED 11, DENIES DONE 3, incomplete 21, other 637")]
    public void Each_kind_has_its_count(string name, string format, string expected)
    {
        var counts = Rows(name, format).CountBy(row => row.Coded switch
        {
            CodedItem { Item.Statement: { } statement } => $"{statement.Kind} {statement.Modality}",
            RefusedRow refused => refused.Refusal.Reason,
            _ => "other",
        });

        Assert.That(string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}")), Is.EqualTo(expected));
    }

    [Test]
    public void Accusations_and_denials_without_both_actors_are_incomplete_by_the_missing_column()
    {
        var refused = Rows(Whole, "gdelt-2")
            .Where(row => row.Coded is RefusedRow && ((EventRecord)row.Row.Content).Code.Type is "016" or ['1', '1', '2', ..])
            .CountBy(row => $"{((EventRecord)row.Row.Content).Code.Type[..2]} {((RefusedRow)row.Coded).Refusal.Column}");

        Assert.That(refused, Is.EquivalentTo(new Dictionary<string, int> { ["11 Actor1Code (6)"] = 5, ["11 Actor2Code (16)"] = 10, ["01 Actor2Code (16)"] = 7 }));
    }

    [Test]
    public void Reports_of_one_accusation_collapse_and_agree()
    {
        var statements = Rows(Whole, "gdelt-2").Select(row => row.Coded).OfType<CodedItem>().Select(item => item.Item.Statement!)
            .GroupBy(statement => StatementIdentity.Of(statement, 1)).ToList();

        Assert.That(statements.Select(group => group.DistinctBy(statement => (statement.Gist, statement.Coder, statement.Date, statement.Event)).Count()), Is.All.EqualTo(1));
        Assert.That(statements.Count(group => group.First().Kind == "ACCUSES"), Is.EqualTo(29));
    }
}
