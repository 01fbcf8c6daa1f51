using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>Reads files of GDELT that are not part of the project; the counts were made with awk.</summary>
internal sealed class SampleFileTests
{
    // In the third file nine second actors are a space, which is nobody, and five addresses are no addresses.
    [TestCase("20191024143000.export.CSV", "gdelt-2", 2111, 174, 531, 54, 12, 2111)]
    [TestCase("aamend.events.csv", "gdelt-2", 100, 6, 27, 3, 0, 100)]
    [TestCase("aamend.events1.csv", "gdelt-1", 100, 24, 24, 2, 0, 55)]
    [TestCase("gdelt1_20160728_sample.events.csv", "gdelt-1", 710, 43, 196, 20, 4, 509)]
    public void All_rows_of_a_file_of_events_are_read(string name, string format, int rows, int withoutFirst, int withoutSecond, int accusations, int denials, int reports)
    {
        var read = Read(name, format).Select(row => row.Content as EventRecord).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(read, Has.Count.EqualTo(rows).And.All.Not.Null);
            Assert.That(read.Count(record => record!.First is null), Is.EqualTo(withoutFirst));
            Assert.That(read.Count(record => record!.Second is null), Is.EqualTo(withoutSecond));
            Assert.That(read.Count(record => record!.Code.Type.StartsWith("112", StringComparison.Ordinal)), Is.EqualTo(accusations));
            Assert.That(read.Count(record => record!.Code.Type == "016"), Is.EqualTo(denials));
            Assert.That(read.Count(record => record!.Report is not null), Is.EqualTo(reports));
        });
    }

    [Test]
    public void Accusations_and_denials_have_the_actors_that_the_file_names()
    {
        var read = Read("20191024143000.export.CSV", "gdelt-2").Select(row => (EventRecord)row.Content).ToList();

        Assert.That(
            read.Count(record => record.Code.Type.StartsWith("112", StringComparison.Ordinal) && record is { First: not null, Second: not null }), Is.EqualTo(39));
        Assert.That(read.Count(record => record.Code.Type == "016" && record.Second is null), Is.EqualTo(7));
    }

    [Test]
    public void All_rows_of_a_file_of_mentions_are_read()
    {
        var read = Read("aamend.mentions.csv", "gdelt-mentions").Select(row => row.Content as MentionRecord).ToList();

        Assert.That(read, Has.Count.EqualTo(100).And.All.Not.Null);
        Assert.That(read.Select(mention => mention!.RecordId).Distinct().Count(), Is.EqualTo(87));
    }

    public static List<ReadRow> Read(string name, string format)
    {
        using var file = InputFile.Open(EventDataFolder.File("gdelt", name), new InputOptions()).Single();
        var reader = new FormatRecognizer(FileFormats.All).Choose(file, null);
        Assert.That((reader.Format, file.Latin1Lines), Is.EqualTo((format, 0)));
        return [.. reader.Read(file.Lines, CancellationToken.None)];
    }
}
