using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Exporting;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>Writers hold nothing of what they have written.</summary>
[NonParallelizable]
internal sealed class WriterMemoryTests
{
    private const int Batches = 200;
    private const int BatchSize = 100;
    private const long Allowed = 1 << 20;

    private static readonly GraphModel _model = DataSetFolder.Model;

    [TestCaseSource(typeof(WriterFormats), nameof(WriterFormats.Names))]
    public void What_was_written_is_forgotten(string name)
    {
        var writer = WriterFormats.Find(name).Open(_model, Stream.Null);
        var revision = new Revision(1, "2026-01-01T00:00:00.000Z", null, null, null, null, "", "[]");
        writer.Begin(new ExportHead(revision, "{}"));
        writer.Write([revision]);
        WriteBatch(batch => writer.Write(_model.Record("Document"), [.. batch.Select(Document)]), 0);
        WriteBatch(batch => writer.Write([.. batch.Select(Statement)]), 0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var batch in Enumerable.Range(1, Batches))
        {
            WriteBatch(numbers => writer.Write([.. numbers.Select(Statement)]), batch);
        }

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(Allowed));
        writer.End();
    }

    [TestCase("bibtex")]
    [TestCase("csl-json")]
    public void Documents_that_were_written_are_forgotten(string name)
    {
        var writer = WriterFormats.Find(name).Open(_model, Stream.Null);
        writer.Begin(new ExportHead(new Revision(1, "2026-01-01T00:00:00.000Z", null, null, null, null, "", "[]"), "{}"));
        WriteBatch(batch => writer.Write(_model.Record("Document"), [.. batch.Select(Document)]), 0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var batch in Enumerable.Range(1, Batches))
        {
            WriteBatch(numbers => writer.Write(_model.Record("Document"), [.. numbers.Select(Document)]), batch);
        }

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(Allowed));
        writer.End();
    }

    private static void WriteBatch(Action<IEnumerable<int>> write, int batch) => write(Enumerable.Range(batch * BatchSize, BatchSize));

    private static Row Document(int number) => new(_model.Record("Document"))
    {
        ["id"] = $"d{number}",
        ["title"] = $"Report {number} of a thing & another",
        ["revision"] = 1L,
        ["url"] = $"https://news.test/{number}",
        ["publishedFrom"] = "2020-02-03",
        ["publishedTo"] = "2020-02-03",
        ["publishedPrecision"] = "DAY",
        ["publishedBasis"] = "STATED",
    };

    private static ExportedStatement Statement(int number)
    {
        var statement = new Row(_model.Record("Statement"))
        {
            ["id"] = ContentHash.Id("st-", (long)number),
            ["kind"] = "ACCUSES",
            ["layer"] = "MACHINE",
            ["standing"] = "ACCEPTED",
            ["gist"] = $"Says {number} < {number + 1}.",
            ["dateFrom"] = "2020-01-01",
            ["dateTo"] = "2020-01-01",
            ["datePrecision"] = "DAY",
            ["dateBasis"] = "STATED",
            ["modality"] = "DONE",
            ["version"] = 1L,
            ["speakerId"] = "usa",
            ["subjectId"] = "usa",
            ["revision"] = 1L,
        };
        var document = Document(number);
        Row Link(string type) => new(_model.Record(type)) { ["id"] = $"{type}-{number}", ["statementId"] = statement.Id };
        var (target, source) = (Link("Targets"), Link("Source"));
        target["actorId"] = "rus";
        (source["documentId"], source["revision"]) = (document.Id, 1L);
        return new ExportedStatement(statement, [], [target], [source], null, new Dictionary<string, Row> { [document.Id] = document });
    }
}
