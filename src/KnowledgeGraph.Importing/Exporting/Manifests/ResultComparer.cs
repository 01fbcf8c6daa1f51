using System.Text.Json;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Manifests;

/// <summary>Finds out what became of the statements that a query answered at an earlier revision.</summary>
/// <remarks>
/// Statements never change, so those of then are those of now that were recorded by then, with the standing that their reviews and
/// retractions gave them. Only where the filter asks of actors, events or documents that changed since can this differ from what was answered.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="source">The store.</param>
/// <param name="standings">The standings that the query keeps.</param>
public sealed class ResultComparer(GraphModel model, IExportSource source, IReadOnlySet<string> standings)
{
    private readonly RecordType _review = model.Record("Review");

    /// <summary>Compares.</summary>
    /// <param name="selection">The query with all standings; null for all statements.</param>
    /// <param name="revision">The revision then.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ResultChanges> CompareAsync(RowSelection? selection, long revision, CancellationToken cancellationToken)
    {
        var changes = new ResultChanges(await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false));
        var assembler = new StatementAssembler(model, source, new OwnedRows(source, isWhole: selection is null));
        var batches = selection is null ? source.ReadRowsAsync(model.Record("Statement"), cancellationToken) : source.SelectAsync(selection, cancellationToken);
        await foreach (var rows in batches.ConfigureAwait(false))
        {
            var statements = await assembler.AssembleAsync(rows, cancellationToken).ConfigureAwait(false);
            var formers = await FormersAsync(statements, revision, cancellationToken).ConfigureAwait(false);
            foreach (var statement in statements)
            {
                Compare(statement, formers, revision, changes);
            }
        }

        return changes;
    }

    private void Compare(ExportedStatement statement, ILookup<string, StoredFormer> formers, long revision, ResultChanges changes)
    {
        var (row, id) = (statement.Statement, statement.Statement.Id);
        if (Number(row) > revision || !standings.Contains(StandingAt(statement, formers, revision)))
        {
            if (standings.Contains(row.Text("standing")!))
            {
                changes.Added.Add(id);
            }

            return;
        }

        changes.Cited++;
        if (row["retractionRevision"] is long retraction && retraction > revision)
        {
            changes.Retracted.Add(id);
        }

        if (statement.Review is { } review && Number(review) > revision)
        {
            changes.Reviewed.Add(id);
        }

        if (statement.Sources.Any(link => Number(link) > revision))
        {
            changes.Sourced.Add(id);
        }
    }

    private static string StandingAt(ExportedStatement statement, ILookup<string, StoredFormer> formers, long revision) => statement switch
    {
        { Statement: var row } when row["retractionRevision"] is long retraction && retraction <= revision => "RETRACTED",
        { Review: { } review } when Number(review) <= revision => review.Text("standing")!,
        { Review: { } review } when formers[review.Id].Where(former => former.Since <= revision).MaxBy(former => former.Since) is { } former => StandingOf(former),

        // What is proposed has a review from the first.
        _ => "ACCEPTED",
    };

    private async ValueTask<ILookup<string, StoredFormer>> FormersAsync(IReadOnlyList<ExportedStatement> statements, long revision, CancellationToken cancellationToken)
    {
        var changed = statements.Select(statement => statement.Review).OfType<Row>().Where(review => Number(review) > revision).Select(review => review.Id).ToList();
        var formers = changed.Count == 0 ? [] : await source.FindFormersAsync(_review, changed, cancellationToken).ConfigureAwait(false);
        return formers.ToLookup(former => former.Id, StringComparer.Ordinal);
    }

    private static string StandingOf(StoredFormer former)
    {
        using var data = JsonDocument.Parse(former.Data);
        return data.RootElement.GetProperty("standing").GetString()!;
    }

    private static long Number(Row row) => (long)row["revision"]!;
}
