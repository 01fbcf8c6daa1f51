using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Tests.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

internal sealed class FormatRecognizerTests
{
    private static readonly FormatRecognizer _recognizer = new(FileFormats.All);

    private static IEnumerable<TestCaseData> Files()
    {
        yield return new(TabbedRow.Gdelt1.Text, "gdelt-1");
        yield return new(TabbedRow.Gdelt1WithoutAddress.Text, "gdelt-1");
        yield return new(TabbedRow.Gdelt2.Text, "gdelt-2");
        yield return new(TabbedRow.Gdelt2.Header, "gdelt-2");
        yield return new("a broken first line\n" + TabbedRow.Gdelt2.Text, "gdelt-2");
        yield return new(TabbedRow.Mention.Text, "gdelt-mentions");
        yield return new(TabbedRow.Icews.Header, "icews");
        yield return new(TabbedRow.Icews.Text, "icews");
        yield return new(TabbedRow.Polecat.Header + "\t\t", "polecat");
        yield return new(TabbedRow.Polecat.Text, "polecat");
        yield return new("""{"id": "a", "actor": [], "event": []}""", "plover-jsonl");
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_is_recognized_by_what_it_holds(string text, string format) => Assert.That(Choose(text).Format, Is.EqualTo(format));

    [Test]
    public void Every_format_is_recognized_by_some_file() =>
        Assert.That(Files().Select(file => (string)file.Arguments[1]!).Distinct(), Is.EquivalentTo(FileFormats.All.Select(reader => reader.Format)));

    [TestCase("")]
    [TestCase("a,b,c\n1,2,3")]
    [TestCase("{\"id\": 1}")]
    [TestCase("\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t")]
    public void A_file_of_no_format_is_refused_with_the_formats_there_are(string text)
    {
        var refusal = Assert.Throws<ImportFailedException>(() => Choose(text));

        Assert.That(refusal.Message, Does.StartWith("The file standard input is ").And.Contains("gdelt-1, gdelt-2, gdelt-mentions, icews, polecat, plover-jsonl"));
    }

    [Test]
    public void A_file_of_two_formats_is_refused_with_both()
    {
        var refusal = Assert.Throws<ImportFailedException>(() => Choose(TabbedRow.Gdelt1.Text + "\n" + TabbedRow.Gdelt2.Text));

        Assert.That(refusal.Message, Does.Contain("more than one format: gdelt-1, gdelt-2"));
    }

    [Test]
    public void UTF_16_without_a_mark_is_named_as_the_likely_reason()
    {
        var refusal = Assert.Throws<ImportFailedException>(() => Choose("a\0b\0"));

        Assert.That(refusal.Message, Does.Contain("as UTF-16 without a byte order mark does"));
    }

    [Test]
    public void A_format_that_is_named_goes_before_what_the_file_holds() => Assert.That(Choose(TabbedRow.Gdelt2.Text, "icews").Format, Is.EqualTo("icews"));

    [Test]
    public void A_format_that_is_unknown_is_refused()
    {
        var refusal = Assert.Throws<ImportFailedException>(() => Choose("", "gdelt"));

        Assert.That(refusal.Message, Does.StartWith("There is no format 'gdelt'; there are gdelt-1, "));
    }

    private static IFileReader Choose(string text, string? format = null)
    {
        using var file = InputFile.Open("-", new InputOptions { StandardInput = () => new MemoryStream(InputFolder.Utf8(text)) }).Single();
        return _recognizer.Choose(file, format);
    }
}
