using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests;

/// <summary>Checks the sample data against the texts from which they were coded, which are not part of the project.</summary>
internal sealed class SampleSpanTests
{
    private const string Variable = "KNOWLEDGEGRAPH_TEXTS";

    private static readonly WriteRequest Sample =
        DataSetReader.Read(DataSetFolder.Model, Path.Combine(AppContext.BaseDirectory, "data", "arms-transfers"));

    private static IReadOnlyList<StatementDraft> Statements => Sample.Commands.OfType<RecordStatementsCommand>().Single().Statements;

    [Test]
    public void Every_document_has_the_length_of_its_text()
    {
        var texts = Texts();
        foreach (var patch in Documents())
        {
            Assert.That(texts.TryGetValue((string)patch.Values["textHash"]!, out var text), Is.True, $"No text has the hash of {patch.Id}.");
            Assert.That(text, Has.Length.EqualTo(patch.Values["length"]), patch.Id);
        }
    }

    [Test]
    public void Every_span_has_the_hash_of_its_text()
    {
        var texts = Texts();
        var hashes = Documents().ToDictionary(patch => patch.Id!, patch => (string)patch.Values["textHash"]!);
        Assert.Multiple(() =>
        {
            foreach (var (statement, source) in Spans())
            {
                var runes = texts[hashes[source.Document!]];
                Assert.That(source.End, Is.GreaterThan(source.Start!).And.LessThanOrEqualTo(runes.Length), statement.Ref);
                var span = string.Concat(runes[(int)source.Start!..(int)source.End!].Select(rune => rune.ToString()));
                Assert.That(Hash(Encoding.UTF8.GetBytes(span)), Is.EqualTo(source.TextHash), statement.Ref);
            }
        });
    }

    [Test]
    public void Every_statement_of_the_sample_stands_in_a_document() =>
        Assert.That(
            Statements.Where(statement => statement.Sources.All(source => source.TextHash is null)).Select(statement => statement.Ref), Is.Empty);

    private static IEnumerable<RecordPatch> Documents() =>
        Sample.Commands.OfType<UpsertCommand>().Single(command => command.Type.Name == "Document").Patches;

    private static IEnumerable<(StatementDraft Statement, SourceDraft Source)> Spans() =>
        from statement in Statements
        from source in statement.Sources
        where source.Document is not null
        select (statement, source);

    private static Dictionary<string, Rune[]> Texts()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            Assert.Ignore($"{Variable} does not name the folder with the texts of the sample's documents.");
            return [];
        }

        return Directory.GetFiles(folder, "*.txt").Select(File.ReadAllBytes)
            .ToDictionary(Hash, bytes => Encoding.UTF8.GetString(bytes).EnumerateRunes().ToArray(), StringComparer.Ordinal);
    }

    private static string Hash(byte[] bytes) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
}
