using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Copying;

/// <summary>Derives the edges that statements carried while they were accepted, which Neo4j keeps as RETRACTED and SQLite does not keep.</summary>
public sealed class WithdrawnEdges(GraphModel model, ICopySource source)
{
    private const string Accepted = "ACCEPTED";

    private readonly EdgeDeriver _edges = new(model);
    private readonly RecordType? _review = model.Find("Review");

    /// <summary>The edges of those of the statements that are accepted no longer.</summary>
    public async Task<IReadOnlyList<Row>> DeriveAsync(IReadOnlyList<Row> statements, CancellationToken cancellationToken)
    {
        var fallen = statements.Where(row => row.Text("standing") != Accepted && _edges.TypesOf(row).Any()).ToList();
        if (fallen.Count == 0)
        {
            return [];
        }

        var reviews = await ReviewsAsync(fallen, cancellationToken).ConfigureAwait(false);
        var principals = await ActorsAsync(model.Record("OnBehalfOf"), fallen, cancellationToken).ConfigureAwait(false);
        var targets = await ActorsAsync(model.Record("Targets"), fallen, cancellationToken).ConfigureAwait(false);
        return [.. fallen.Where(statement => WasAccepted(statement, [.. reviews[statement.Id]]))
            .SelectMany(statement => _edges.Derive(AsAccepted(statement), principals[statement.Id], targets[statement.Id]))];
    }

    // A statement is recorded as accepted unless a review of the same revision says otherwise; what began and ended in one revision was never stored.
    private static bool WasAccepted(Row statement, IReadOnlyList<(long Revision, string Standing)> reviews)
    {
        var recorded = Number(statement["revision"]);
        var end = statement["retractionRevision"] is { } retraction ? Number(retraction) : long.MaxValue;
        var beginnings = reviews.Where(review => review.Standing == Accepted).Select(review => review.Revision);
        return (reviews.Any(review => review.Revision == recorded) ? beginnings : beginnings.Prepend(recorded)).Any(beginning => beginning < end);
    }

    private async Task<ILookup<string, (long Revision, string Standing)>> ReviewsAsync(List<Row> statements, CancellationToken cancellationToken)
    {
        if (_review is null)
        {
            return Array.Empty<Row>().ToLookup(row => row.Id, row => (0L, ""));
        }

        var newest = await FindAsync(_review, _review.Column("statementId"), statements, cancellationToken).ConfigureAwait(false);
        var owners = newest.ToDictionary(row => row.Id, row => row.Text("statementId")!, StringComparer.Ordinal);
        var formers = await source.FindFormersAsync(_review, owners.Keys, cancellationToken).ConfigureAwait(false);
        return newest.Select(row => (Owner: owners[row.Id], Revision: Number(row["revision"]), Standing: row.Text("standing")!))
            .Concat(formers.Select(former => (Owner: owners[former.Id], Revision: former.Since, Standing: StandingOf(former))))
            .ToLookup(review => review.Owner, review => (review.Revision, review.Standing));
    }

    private async Task<ILookup<string, string>> ActorsAsync(RecordType link, List<Row> statements, CancellationToken cancellationToken) =>
        (await FindAsync(link, link.From!.Column, statements, cancellationToken).ConfigureAwait(false))
        .ToLookup(row => row.Text("statementId")!, row => row.Text("actorId")!);

    private ValueTask<IReadOnlyList<Row>> FindAsync(RecordType type, Column column, List<Row> statements, CancellationToken cancellationToken) =>
        source.FindRowsAsync(type, column, [.. statements.Select(row => row.Id)], cancellationToken);

    private static Row AsAccepted(Row statement)
    {
        var copy = statement.Copy();
        copy["standing"] = Accepted;
        return copy;
    }

    private static string StandingOf(StoredFormer former)
    {
        using var data = JsonDocument.Parse(former.Data);
        return data.RootElement.GetProperty("standing").GetString()!;
    }

    private static long Number(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
