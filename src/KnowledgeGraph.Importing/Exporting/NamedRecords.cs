using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>The ids of all that selected statements name, and, upwards, of what that belongs to: an event's whole, an actor's affiliations.</summary>
/// <remarks>The ids are held in memory; all else of an export streams.</remarks>
internal sealed class NamedRecords(GraphModel model, IExportSource source)
{
    /// <summary>How many records are looked up at once.</summary>
    public const int AtOnce = 1000;

    private readonly StatementNames _names = new(model);
    private readonly RecordType _actor = model.Record("Actor");
    private readonly RecordType _event = model.Record("Event");
    private readonly Dictionary<RecordType, HashSet<string>> _ids = model.Nodes.ToDictionary(type => type, _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly SortedSet<long> _revisions = [];

    /// <summary>Takes in what a statement names.</summary>
    public void Add(ExportedStatement statement)
    {
        foreach (var (type, id) in _names.Of(statement))
        {
            _ids[type].Add(id);
        }

        foreach (var row in statement.Sources.Append(statement.Statement).Concat(statement.Review is { } review ? [review] : []))
        {
            _revisions.Add((long)row["revision"]!);
        }

        if (statement.Statement["retractionRevision"] is long retraction)
        {
            _revisions.Add(retraction);
        }
    }

    /// <summary>Adds what the events are part of and whom they involve, and then what the actors belong to.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await FollowAsync(_event, _event, _event.Key, "partOfId", cancellationToken).ConfigureAwait(false);
        var involves = model.Record("Involves");
        await foreach (var rows in FindAsync(involves, involves.Column("eventId"), Sorted(_event), cancellationToken).ConfigureAwait(false))
        {
            _ids[_actor].UnionWith(rows.Select(row => row.Text("actorId")!));
        }

        var affiliation = model.Record("Affiliation");
        await FollowAsync(_actor, affiliation, affiliation.Column("memberId"), "wholeId", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The revisions that recorded, sourced, reviewed and withdrew the statements, oldest first.</summary>
    public async IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var numbers in _revisions.Chunk(AtOnce))
        {
            var found = await source.FindRevisionsAsync(numbers, cancellationToken).ConfigureAwait(false);
            yield return [.. found.OrderBy(revision => revision.Number)];
        }
    }

    /// <summary>The named records of a type, or the links that start at them, in batches by key.</summary>
    public IAsyncEnumerable<IReadOnlyList<Row>> ReadAsync(RecordType type, CancellationToken cancellationToken) => type.Name switch
    {
        "Affiliation" => ReadLinksAsync(type, "memberId", _actor, cancellationToken),
        "Involves" => ReadLinksAsync(type, "eventId", _event, cancellationToken),
        _ => FindAsync(type, type.Key, Sorted(type), cancellationToken),
    };

    private string[] Sorted(RecordType type)
    {
        var ids = _ids[type].ToArray();
        Array.Sort(ids, StringComparer.Ordinal);
        return ids;
    }

    private async ValueTask FollowAsync(RecordType node, RecordType through, Column from, string to, CancellationToken cancellationToken)
    {
        for (var last = Sorted(node); last.Length > 0;)
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            await foreach (var rows in FindAsync(through, from, last, cancellationToken).ConfigureAwait(false))
            {
                found.UnionWith(rows.Select(row => row.Text(to)).OfType<string>().Where(_ids[node].Add));
            }

            last = [.. found];
        }
    }

    // Links are named by their ends, and have ids of their own.
    private async IAsyncEnumerable<IReadOnlyList<Row>> ReadLinksAsync(
        RecordType type, string end, RecordType node, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var links = new List<Row>();
        await foreach (var rows in FindAsync(type, type.Column(end), Sorted(node), cancellationToken).ConfigureAwait(false))
        {
            links.AddRange(rows);
        }

        foreach (var batch in links.OrderBy(link => link.Id, StringComparer.Ordinal).Chunk(AtOnce))
        {
            yield return batch;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<Row>> FindAsync(
        RecordType type, Column column, string[] values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in values.Chunk(AtOnce))
        {
            var rows = await source.FindRowsAsync(type, column, batch, cancellationToken).ConfigureAwait(false);
            yield return [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal)];
        }
    }
}
