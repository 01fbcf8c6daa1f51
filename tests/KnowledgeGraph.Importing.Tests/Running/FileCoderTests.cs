using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Importing.Tests.Formats;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Running;

internal sealed class FileCoderTests
{
    private string _path = "";

    [SetUp]
    public void Make() => _path = Path.GetTempFileName();

    [TearDown]
    public void Delete() => File.Delete(_path);

    [Test]
    public async Task A_file_that_grows_is_read_up_to_its_end_and_the_rest_by_the_same_command()
    {
        File.WriteAllLines(_path, [GraphLines.Header, .. Enumerable.Range(0, 500).Select(Actor)]);
        var run = new ImportRun();
        var first = await ImportAsync(run, done => File.AppendAllLines(_path, Enumerable.Range(500, done.Rows == 100 ? 500 : 0).Select(Actor)));
        Assert.That(first.Recorded, Is.InRange(500, 1000));
        var second = await ImportAsync(run, _ => { });
        Assert.That((second.Read, first.Recorded + second.Recorded, second.Refused), Is.EqualTo((1000, 1000, 0)));
    }

    [Test]
    public void A_file_tells_its_header_its_length_and_what_was_read()
    {
        File.WriteAllLines(_path, [GraphLines.Header, Actor(1), "wrong"]);
        using var file = Coder().Open(_path).Single();
        Assert.That((file.Format, file.Header, file.Length), Is.EqualTo(("jsonl", GraphLines.Header, (long?)new FileInfo(_path).Length)));
        Assert.That(file.Rows.Select(row => row.Row.GetType().Name), Is.EqualTo([nameof(CodedItem), nameof(RefusedRow)]));
        Assert.That((file.BytesRead(), file.Notes()), Is.EqualTo((new FileInfo(_path).Length, Array.Empty<string>())));
    }

    [Test]
    public void A_line_that_is_not_of_the_encoding_is_told()
    {
        File.WriteAllBytes(_path, [.. System.Text.Encoding.UTF8.GetBytes(GraphLines.Header), (byte)'\n', .. System.Text.Encoding.Latin1.GetBytes(Actor(1).Replace("actor-1", "é", StringComparison.Ordinal))]);
        using var file = Coder().Open(_path).Single();
        Assert.That(file.Rows.Count(), Is.EqualTo(1));
        Assert.That(file.Notes(), Is.EqualTo(["1 lines are not UTF-8 and were read as iso-8859-1"]));
    }

    [Test]
    public void A_file_of_no_known_format_is_not_opened()
    {
        File.WriteAllText(_path, "what is this");
        Assert.Catch<ImportFailedException>(() => Coder().Open(_path).ToList());
    }

    private static string Actor(int number) => GraphLines.Actor($"actor-{number}");

    private async Task<ImportTally> ImportAsync(ImportRun run, Action<ImportProgress> progress)
    {
        var importer = new Importer(ImportRun.Model, new ImportOptions { BatchRows = 100 }, request => run.Graph.WriteAsync(request), []) { Progress = progress };
        return (await importer.RunAsync([_path], Coder().Open, CancellationToken.None)).Total;
    }

    private static FileCoder Coder() => new(
        new FormatRecognizer([new GraphLineReader(ImportRun.Model)]), null, new InputOptions(),
        content => content switch
        {
            GraphRecord graph => new CodedItem(graph.Item),
            RefusedRecord refused => new RefusedRow(refused.Refusal),
            _ => throw new NotSupportedException(),
        },
        CancellationToken.None);
}
