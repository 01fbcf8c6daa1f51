using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Writes what a store holds, or what a query selects of it, as one file: all of one revision, in the order of the ids.</summary>
/// <param name="model">The model.</param>
/// <param name="source">The store.</param>
public sealed class Exporter(GraphModel model, IExportSource source)
{
    private static readonly string[] _things = ["Actor", "Event", "Affiliation", "Involves"];

    /// <summary>The newest revision, which is what an export that begins now holds.</summary>
    /// <exception cref="NotFoundException">The store is empty.</exception>
    public async Task<Revision> ReadNewestAsync(CancellationToken cancellationToken)
    {
        var number = await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        return (await source.FindRevisionsAsync([number], cancellationToken).ConfigureAwait(false)).SingleOrDefault()
            ?? throw new NotFoundException($"{source.Location} is empty; expected a graph to export.");
    }

    /// <summary>Exports, flushing the stream after each batch.</summary>
    /// <exception cref="KnowledgeGraphException">The store cannot be read, is empty, or was written meanwhile; what was written by then is no whole file.</exception>
    public async Task<ExportSummary> ExportAsync(ExportFormat format, ExportSelection selection, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(selection);
        var newest = await ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        var run = new ExportRun(model, source, format, selection, output, cancellationToken);
        run.Writer.Begin(new ExportHead(newest, selection.Query));
        await run.PrepareAsync().ConfigureAwait(false);
        if (format.Content.HasFlag(ExportContent.Revisions))
        {
            await run.WriteRevisionsAsync().ConfigureAwait(false);
        }

        foreach (var type in TypesOf(format))
        {
            await run.WriteRowsAsync(model.Record(type)).ConfigureAwait(false);
        }

        if (format.Content.HasFlag(ExportContent.Statements))
        {
            await run.WriteStatementsAsync().ConfigureAwait(false);
        }

        // Before the end is written, so that no file looks whole that is not of one revision.
        await RequireUnchangedAsync(newest, cancellationToken).ConfigureAwait(false);
        run.Writer.End();
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return new ExportSummary(newest, run.Counts);
    }

    private static IEnumerable<string> TypesOf(ExportFormat format) =>
    [
        .. format.Content.HasFlag(ExportContent.Documents) ? new[] { "Document" } : [],
        .. format.Content.HasFlag(ExportContent.Things) ? _things.Where(type => type != "Involves" || !format.NestsParticipants) : [],
    ];

    private async Task RequireUnchangedAsync(Revision newest, CancellationToken cancellationToken)
    {
        var after = await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        if (after != newest.Number)
        {
            throw new ConflictException(string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Location} was written while it was exported: its newest revision was {newest.Number} and is {after}. Nothing was finished; export again while nothing writes."));
        }
    }
}
