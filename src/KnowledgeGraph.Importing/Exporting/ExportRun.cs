using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>One export: reads part after part, writes and counts it.</summary>
internal sealed class ExportRun(
    GraphModel model, IExportSource source, ExportFormat format, ExportSelection selection, Stream output, CancellationToken cancellationToken)
{
    // So many statements are held at once with all that belongs to them.
    private const int StatementsAtOnce = 500;

    private readonly StatementAssembler _assembler = new(model, source, format.NeedsNames);
    private readonly Dictionary<string, long> _counts = [];
    private NamedRecords? _named;

    /// <summary>Writes the file.</summary>
    public IGraphWriter Writer { get; } = format.Open(model, output);

    /// <summary>How many records were written, by type.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>Finds out what the selected statements name, where the format holds any of it.</summary>
    public async Task PrepareAsync()
    {
        if (selection.Statements is null || (format.Content & ~ExportContent.Statements) == 0)
        {
            return;
        }

        _named = new NamedRecords(model, source);
        var assembler = new StatementAssembler(model, source, withNames: false);
        await foreach (var statements in ReadStatementsAsync(assembler).ConfigureAwait(false))
        {
            foreach (var statement in statements)
            {
                _named.Add(statement, assembler.NamesOf(statement));
            }
        }

        await _named.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task WriteRevisionsAsync()
    {
        await foreach (var revisions in ReadRevisionsAsync().ConfigureAwait(false))
        {
            Count("Revision", revisions.Count);
            Writer.Write(revisions);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task WriteRowsAsync(RecordType type)
    {
        await foreach (var rows in (_named?.ReadAsync(type, cancellationToken) ?? source.ReadRowsAsync(type, cancellationToken)).ConfigureAwait(false))
        {
            if (type.Name == "Event" && format.NestsParticipants)
            {
                await WriteParticipantsAsync(rows).ConfigureAwait(false);
            }

            await WriteAsync(type, rows).ConfigureAwait(false);
        }
    }

    public async Task WriteStatementsAsync()
    {
        await foreach (var statements in ReadStatementsAsync(_assembler).ConfigureAwait(false))
        {
            Count("Statement", statements.Count);
            Count("Source", statements.Sum(statement => statement.Sources.Count));
            Writer.Write(statements);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteParticipantsAsync(IReadOnlyList<Row> events)
    {
        var type = model.Record("Involves");
        var rows = await source.FindRowsAsync(type, type.Column("eventId"), [.. events.Select(row => row.Id)], cancellationToken).ConfigureAwait(false);
        await WriteAsync(type, [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal)]).ConfigureAwait(false);
    }

    private Task WriteAsync(RecordType type, IReadOnlyList<Row> rows)
    {
        Count(type.Name, rows.Count);
        Writer.Write(type, rows);
        return output.FlushAsync(cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<ExportedStatement>> ReadStatementsAsync(StatementAssembler assembler)
    {
        var batches = selection.Statements is { } selected ? source.SelectAsync(selected, cancellationToken) : source.ReadRowsAsync(model.Record("Statement"), cancellationToken);
        await foreach (var rows in batches.ConfigureAwait(false))
        {
            foreach (var batch in rows.Chunk(StatementsAtOnce))
            {
                yield return await assembler.AssembleAsync(batch, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync()
    {
        if (_named is null)
        {
            await foreach (var revisions in source.ReadRevisionsAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return revisions;
            }

            yield break;
        }

        foreach (var numbers in _named.Revisions.Chunk(NamedRecords.AtOnce))
        {
            var found = await source.FindRevisionsAsync(numbers, cancellationToken).ConfigureAwait(false);
            yield return [.. found.OrderBy(revision => revision.Number)];
        }
    }

    private void Count(string type, long more) => _counts[type] = _counts.GetValueOrDefault(type) + more;
}
