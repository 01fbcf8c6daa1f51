using System.Globalization;
using KnowledgeGraph.Core.Copying;
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
        var writer = format.Open(model, output);
        var counting = new CountingWriter(writer);
        writer.Begin(new ExportHead(newest, selection.Query));
        var batches = new ExportReader(model, source, format, selection.Statements).ReadAsync(cancellationToken);
        await foreach (var batch in ReadAhead.Of(batches).ConfigureAwait(false))
        {
            counting.Write(batch);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        // Before the end is written, so that no file looks whole that is not of one revision.
        await RequireUnchangedAsync(newest, cancellationToken).ConfigureAwait(false);
        writer.End();
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return new ExportSummary(newest, counting.Counts);
    }

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
