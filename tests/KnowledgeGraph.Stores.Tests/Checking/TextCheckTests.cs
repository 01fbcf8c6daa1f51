using System.Text;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Checking;

/// <summary>A document and a span of it, checked against the text.</summary>
internal sealed class TextCheckTests
{
    // The first letter is two code units and four bytes.
    private const string Text = "\U0001D4B5agreb denies it all.\n";

    private TestFile _file = null!;
    private DirectoryInfo _texts = null!;

    [SetUp]
    public async Task WriteAsync()
    {
        (_file, _texts) = (new TestFile(), Directory.CreateTempSubdirectory("texts-"));
        await File.WriteAllTextAsync(Path.Combine(_texts.FullName, "one.txt"), Text);
        await using var store = await _file.OpenAsync();
        await store.WriteAsync(
            new WriteRequest(
            [
                new UpsertCommand("input", TestFile.Model.Record("Document"),
                [
                    new RecordPatch("doc", new Dictionary<string, object?>
                    {
                        ["title"] = "Title",
                        ["publishedFrom"] = "2024-01-01",
                        ["publishedTo"] = "2024-01-01",
                        ["publishedPrecision"] = "DAY",
                        ["publishedBasis"] = "STATED",
                        ["length"] = (long)Text.EnumerateRunes().Count(),
                        ["textHash"] = Hash(Text),
                    }),
                ]),
                new RecordStatementsCommand("input",
                [
                    new StatementDraft("COMMENTS", new UncertainDateDraft("2024-01-01", "2024-01-01", "DAY", "STATED"), "Denies.",
                        [new SourceDraft { Document = "doc", Start = 0, End = 6, TextHash = Hash("\U0001D4B5agreb"), Quote = "DIRECT" }]),
                ]),
            ]),
            CancellationToken.None);
    }

    [TearDown]
    public void Delete()
    {
        _file.Dispose();
        _texts.Delete(recursive: true);
    }

    [Test]
    public async Task What_agrees_with_its_text_has_no_finding() => Assert.That(await LinesAsync(), Is.Empty);

    [Test]
    public async Task A_document_whose_text_is_another_is_found()
    {
        await File.AppendAllTextAsync(Path.Combine(_texts.FullName, "one.txt"), "More.");
        Assert.That(await LinesAsync(), Has.One.StartsWith("text: Document doc: Its text hash is 'sha256:").And.All.EndsWith($"expected that of a text in '{_texts.FullName}'."));
    }

    [TestCase("UPDATE document SET length = 99", "text: Document doc: Its length is 99; expected 22, the code points of its text.")]
    [TestCase("UPDATE source SET text_hash = (SELECT text_hash FROM document)", "that of the span in document 'doc'.")]
    public async Task Damage_is_found(string damage, string message)
    {
        _file.Execute(damage);
        Assert.That(await LinesAsync(), Has.One.Contains(message));
    }

    private async Task<IReadOnlyList<string>> LinesAsync() => [.. Checks.Lines(await Checks.RunAsync(Copies.From(_file), _texts.FullName))];

    private static string Hash(string text) => ContentHash.OfText(Encoding.UTF8.GetBytes(text));
}
