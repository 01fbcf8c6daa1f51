using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>A whole file of GDELT 2.0 is coded with the counts that were found by hand.</summary>
internal sealed class GdeltFileTests
{
    public static IReadOnlyList<(EventRecord Record, CodedRow Row)> Rows()
    {
        var coder = new EventCoder(CodingFolder.Tables);
        return [.. File.ReadLines(CameoFacts.File("gdelt", "20191024143000.export.CSV")).Select(Read).Select(record => (record, coder.Code(record)))];
    }

    [Test]
    public void Each_kind_has_its_count()
    {
        var counts = Rows().Select(row => row.Row).OfType<CodedItem>().CountBy(item => $"{item.Item.Statement!.Kind} {item.Item.Statement.Modality}");

        Assert.That(counts, Is.EquivalentTo(new Dictionary<string, int>
        {
            ["ACCUSES DONE"] = 39,
            ["DENIES DONE"] = 5,
            ["COOPERATES_WITH DONE"] = 108,
            ["COOPERATES_WITH INTENDED"] = 30,
        }));
    }

    [Test]
    public void Accusations_and_denials_without_both_actors_are_incomplete()
    {
        var refused = Rows().Where(row => row.Row is RefusedRow && (row.Record.Code.Type.StartsWith("112", StringComparison.Ordinal) || row.Record.Code.Type == "016"))
            .CountBy(row => (row.Record.Code.Type[..2], ((RefusedRow)row.Row).Refusal.Reason));

        Assert.That(refused, Is.EquivalentTo(new Dictionary<(string, string), int> { [("11", "incomplete")] = 15, [("01", "incomplete")] = 7 }));
    }

    [Test]
    public void What_is_not_recorded_is_counted_or_incomplete()
    {
        var rows = Rows();

        Assert.That(rows, Has.Count.EqualTo(2_111));
        Assert.That(rows.Count(row => row.Row is OtherCode), Is.EqualTo(1_823));
        Assert.That(rows.Select(row => row.Row).OfType<RefusedRow>().Select(row => row.Refusal.Reason), Has.Exactly(106).Items.And.All.EqualTo("incomplete"));
    }

    [Test]
    public void Reports_of_one_accusation_collapse_and_agree()
    {
        var statements = Rows().Select(row => row.Row).OfType<CodedItem>().Select(item => item.Item.Statement!)
            .GroupBy(statement => StatementIdentity.Of(statement, 1)).ToList();

        Assert.That(statements.Select(group => group.DistinctBy(statement => (statement.Gist, statement.Coder, statement.Date, statement.Event)).Count()), Is.All.EqualTo(1));
        Assert.That(statements.Count(group => group.First().Kind == "ACCUSES"), Is.EqualTo(29));
    }

    private static EventRecord Read(string line)
    {
        var cells = line.Split('\t');
        var day = $"{cells[1][..4]}-{cells[1][4..6]}-{cells[1][6..]}";
        return new EventRecord("GDELT 2.0", cells[0], "cameo", EventCode.Of(cells[26]), day, day, "DAY", Actor(cells[5], cells[6]), Actor(cells[15], cells[16]),
            new ReportRecord(cells[60], null, $"{cells[59][..4]}-{cells[59][4..6]}-{cells[59][6..8]}"));
    }

    private static ActorRecord? Actor(string code, string name) => code.Length == 0 ? null : new ActorRecord(code, name, null, []);
}
