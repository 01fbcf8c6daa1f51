using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Running;

/// <summary>A graph, imports into it, and what they told.</summary>
internal sealed class ImportRun : IReportSink
{
    public static GraphModel Model => DataSetFolder.Model;

    public MemoryGraph Graph { get; } = new(Model);

    public ImportOptions Options { get; set; } = new();

    public List<RefusedLine> Refused { get; } = [];

    public List<WriteRequest> Writes { get; } = [];

    public Action<ImportProgress> Progress { get; set; } = _ => { };

    /// <summary>Imports rows as one file; every row that was read must be accounted for.</summary>
    public Task<ImportReport> ImportAsync(params IEnumerable<CodedLine> rows) => ImportAsync(CancellationToken.None, ("file", rows));

    public async Task<ImportReport> ImportAsync(CancellationToken cancellationToken, params (string Name, IEnumerable<CodedLine> Rows)[] files)
    {
        Refused.Clear();
        var importer = new Importer(Model, Options, WriteAsync, [this]) { Progress = Progress };
        var report = await importer.RunAsync(
            [.. files.Select(file => file.Name)], name => [new CodedFile(name, "rows", files.Single(file => file.Name == name).Rows)], cancellationToken);
        foreach (var tally in report.Files.Select(file => file.Tally).Append(report.Total))
        {
            Assert.That(tally.Recorded + tally.Added + tally.AlreadyThere + tally.Other + tally.Refused, Is.EqualTo(tally.Read), "Each row read is counted once more.");
        }

        Assert.That(Refused, Has.Count.EqualTo(report.Total.Refused));
        return report;
    }

    /// <summary>All that the graph holds but the times of its revisions.</summary>
    public IReadOnlyList<string> Content() =>
    [
        .. Graph.Revisions.Select(revision => $"{revision with { Time = "" }}"),
        .. Model.Stored.Where(type => type.Storage != RecordStorage.Journal)
            .SelectMany(type => Graph.Rows(type).Select(row => $"{type} {string.Join('|', row.Values.ToArray().Select(Show))}").Order(StringComparer.Ordinal)),
    ];

    void IReportSink.Begin(CodedFile file)
    {
    }

    void IReportSink.Refuse(RefusedLine refused) => Refused.Add(refused);

    void IReportSink.End(FileReport report)
    {
    }

    void IReportSink.End(ImportReport report)
    {
    }

    private Task<WriteResult> WriteAsync(WriteRequest request)
    {
        Writes.Add(request);
        return Graph.WriteAsync(request);
    }

    private static object? Show(object? value) => value is IEnumerable<string> list ? string.Join(',', list) : value;
}
