using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Reads what is exported, in the order in which a format takes it.</summary>
internal sealed class ExportReader(GraphModel model, IExportSource source, ExportFormat format, RowSelection? selection)
{
    // So many statements are held at once with all that belongs to them.
    private const int StatementsAtOnce = 500;

    private static readonly string[] _things = ["Actor", "Event", "Affiliation", "Involves"];

    private readonly OwnedRows _owned = new(source, isWhole: selection is null);

    public async IAsyncEnumerable<ExportBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var named = await FindNamedAsync(cancellationToken).ConfigureAwait(false);
        if (format.Content.HasFlag(ExportContent.Revisions))
        {
            await foreach (var revisions in (named?.ReadRevisionsAsync(cancellationToken) ?? source.ReadRevisionsAsync(cancellationToken)).ConfigureAwait(false))
            {
                yield return new RevisionBatch(revisions);
            }
        }

        foreach (var type in Types().Select(model.Record))
        {
            await foreach (var rows in (named?.ReadAsync(type, cancellationToken) ?? source.ReadRowsAsync(type, cancellationToken)).ConfigureAwait(false))
            {
                if (type.Name == "Event" && format.NestsParticipants)
                {
                    yield return await FindParticipantsAsync(rows, cancellationToken).ConfigureAwait(false);
                }

                yield return new RowBatch(type, rows);
            }
        }

        if (format.Content.HasFlag(ExportContent.Statements))
        {
            await foreach (var statements in ReadStatementsAsync(format.Named, cancellationToken).ConfigureAwait(false))
            {
                yield return new StatementBatch(statements);
            }
        }
    }

    private IEnumerable<string> Types() =>
    [
        .. format.Content.HasFlag(ExportContent.Documents) ? new[] { "Document" } : [],
        .. format.Content.HasFlag(ExportContent.Things) ? _things.Where(type => type != "Involves" || !format.NestsParticipants) : [],
    ];

    // What the selected statements name, where the format holds any of it.
    private async ValueTask<NamedRecords?> FindNamedAsync(CancellationToken cancellationToken)
    {
        if (selection is null || (format.Content & ~ExportContent.Statements) == 0)
        {
            return null;
        }

        var named = new NamedRecords(model, source);
        await foreach (var statements in ReadStatementsAsync(asked: 0, cancellationToken).ConfigureAwait(false))
        {
            foreach (var statement in statements)
            {
                named.Add(statement);
            }
        }

        await named.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return named;
    }

    private async IAsyncEnumerable<IReadOnlyList<ExportedStatement>> ReadStatementsAsync(ExportContent asked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var assembler = new StatementAssembler(model, source, _owned, asked);
        var batches = selection is null ? source.ReadRowsAsync(model.Record("Statement"), cancellationToken) : source.SelectAsync(selection, cancellationToken);
        await foreach (var rows in batches.ConfigureAwait(false))
        {
            foreach (var batch in rows.Chunk(StatementsAtOnce))
            {
                yield return await assembler.AssembleAsync(batch, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<RowBatch> FindParticipantsAsync(IReadOnlyList<Row> events, CancellationToken cancellationToken)
    {
        var type = model.Record("Involves");
        var rows = await _owned.FindAsync(type, "eventId", events, cancellationToken).ConfigureAwait(false);
        return new RowBatch(type, [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal)]);
    }
}
