using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Imports files one after the other, and gives an account of every row.</summary>
/// <param name="model">The model.</param>
/// <param name="options">How it is run.</param>
/// <param name="write">Does a write, all or nothing, in a store.</param>
/// <param name="sinks">Who is told of refusals and ends.</param>
public sealed class Importer(GraphModel model, ImportOptions options, Func<WriteRequest, Task<WriteResult>> write, IReadOnlyList<IReportSink> sinks)
{
    private const int KeptRefusals = 20;

    private readonly BatchReader _batches = new(options);
    private readonly BatchWriter _writer = new(model, write, options.By);
    private readonly List<FileReport> _files = [];
    private readonly ImportTally _total = new();
    private ImportEnd _end = ImportEnd.Complete;
    private string? _reason;

    /// <summary>Is told of each batch that is done.</summary>
    public Action<ImportProgress> Progress { get; init; } = _ => { };

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Imports the files of these names; after an interruption the same call goes on from there.</summary>
    /// <param name="names">The files' names.</param>
    /// <param name="open">Opens what a name stands for, one file after the other; throws <see cref="ImportFailedException"/> where it cannot.</param>
    /// <param name="cancellationToken">Stops it after the batch that is being written.</param>
    public async Task<ImportReport> RunAsync(IReadOnlyList<string> names, Func<string, IEnumerable<CodedFile>> open, CancellationToken cancellationToken)
    {
        var start = Time.GetTimestamp();
        foreach (var name in names.TakeWhile(_ => _end == ImportEnd.Complete))
        {
            await RunAsync(name, open, cancellationToken).ConfigureAwait(false);
        }

        var report = new ImportReport(_files, _total, _end, Time.GetElapsedTime(start)) { Reason = _reason };
        Tell(sink => sink.End(report));
        return report;
    }

    private async Task RunAsync(string name, Func<string, IEnumerable<CodedFile>> open, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in open(name))
            {
                using (file)
                {
                    Tell(sink => sink.Begin(file));
                    End(await ReportAsync(file, cancellationToken).ConfigureAwait(false));
                }

                if (_end != ImportEnd.Complete)
                {
                    return;
                }
            }
        }
        catch (ImportFailedException unreadable)
        {
            End(new FileReport(name, "", new ImportTally(), [], [], unreadable.Message, TimeSpan.Zero));
        }
    }

    private async Task<FileReport> ReportAsync(CodedFile file, CancellationToken cancellationToken)
    {
        var (start, tally, first) = (Time.GetTimestamp(), new ImportTally(), new List<RefusedLine>());
        var failure = await RunAsync(file, tally, first, cancellationToken).ConfigureAwait(false);
        return new FileReport(file.Name, file.Format, tally, first, file.Notes(), failure, Time.GetElapsedTime(start));
    }

    private void End(FileReport report)
    {
        _files.Add(report);
        _total.Add(report.Tally);
        Tell(sink => sink.End(report));
    }

    private async Task<string?> RunAsync(CodedFile file, ImportTally tally, List<RefusedLine> first, CancellationToken cancellationToken)
    {
        var prepared = _batches.Read(file).Select(batch => (batch, batch.Items.Count == 0 ? null : BatchRequest.Of(model, file, batch.Items, options.By)));
        try
        {
            await new FileImport(prepared).RunAsync((batch, request) => WriteAsync(file, batch, request, tally, first), cancellationToken).ConfigureAwait(false);
        }
        catch (ImportFailedException unreadable)
        {
            return unreadable.Message;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _end = ImportEnd.Interrupted;
        }
        catch (KnowledgeGraphException failure)
        {
            (_end, _reason) = (ImportEnd.StoreLost, failure.Message);
        }

        return null;
    }

    private async Task<bool> WriteAsync(CodedFile file, ImportBatch batch, BatchRequest? request, ImportTally tally, List<RefusedLine> first)
    {
        var refused = new List<RefusedLine>();
        try
        {
            if (request is not null)
            {
                await _writer.WriteAsync(file, request, tally, refused.Add).ConfigureAwait(false);
            }

            refused.AddRange(batch.Refused);
            CountUnwritten(batch, tally);
        }
        finally
        {
            Refuse([.. refused.OrderBy(line => line.Line)], tally, first);
        }

        Progress(new ImportProgress(file.Name, _total.Read + tally.Read, batch.BytesRead, file.Length));
        if (_total.Refused + tally.Refused >= options.MostRefused)
        {
            _end = ImportEnd.TooManyRefused;
        }

        return _end == ImportEnd.Complete;
    }

    private static void CountUnwritten(ImportBatch batch, ImportTally tally)
    {
        tally.CountRead(batch.Rows - batch.Items.Count);
        foreach (var (code, rows) in batch.Others)
        {
            tally.CountOther(code, rows);
        }
    }

    private void Refuse(IReadOnlyList<RefusedLine> refused, ImportTally tally, List<RefusedLine> first)
    {
        first.AddRange(refused.Take(KeptRefusals - first.Count));
        foreach (var line in refused)
        {
            tally.CountRefused(line.Refusal.Reason);
            Tell(sink => sink.Refuse(line));
        }
    }

    private void Tell(Action<IReportSink> what)
    {
        foreach (var sink in sinks)
        {
            what(sink);
        }
    }
}
