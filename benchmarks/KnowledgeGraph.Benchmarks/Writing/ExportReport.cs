using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>Exports of a whole file against reading the same tables out row by row, in turn.</summary>
/// <param name="file">The file.</param>
/// <param name="rounds">How many pairs for each format.</param>
/// <param name="formats">The names of the formats.</param>
internal sealed class ExportReport(string file, int rounds, IReadOnlyCollection<string> formats)
{
    private readonly GraphModel _model = ModelReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "../../../../graph-schema/model.graphql"));

    public async Task RunAsync()
    {
        var statements = await ReadAsync();
        Console.WriteLine("| format | statements per second | read row by row | ratio |\n|---|---|---|---|");
        foreach (var format in ExportFormats.All.Where(format => formats.Contains(format.Name)))
        {
            await ExportAsync(format);
            var pairs = new List<(double Export, double Read)>();
            for (var round = 0; round < rounds; round++)
            {
                pairs.Add((await TimeAsync(() => ExportAsync(format)), await TimeAsync(ReadAsync)));
            }

            var ratios = pairs.Select(pair => pair.Read / pair.Export).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| `{format.Name}` | {statements / Median(pairs.Select(pair => pair.Export)):F0} | {statements / Median(pairs.Select(pair => pair.Read)):F0} | {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}) |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{statements} statements; the process took at most {PeakMegabytes()} MB."));
    }

    private async Task<long> ReadAsync()
    {
        await using var source = SqliteCopySource.Open(_model, file);
        var statements = 0L;
        foreach (var type in _model.Stored.Where(type => type.Storage is not (RecordStorage.Journal or RecordStorage.Edge)))
        {
            await foreach (var rows in source.ReadRowsAsync(type, CancellationToken.None))
            {
                statements += type.Name == "Statement" ? rows.Count : 0;
            }
        }

        return statements;
    }

    private async Task<long> ExportAsync(ExportFormat format)
    {
        await using var source = SqliteCopySource.Open(_model, file);
        await using var output = new HashingStream(Stream.Null);
        await new Exporter(_model, source).ExportAsync(format, new ExportSelection(null, "{}"), output, CancellationToken.None);
        return output.Length;
    }

    private static async Task<double> TimeAsync(Func<Task<long>> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
