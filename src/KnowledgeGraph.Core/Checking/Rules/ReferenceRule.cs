using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>Every reference leads to a record that is there, and every revision that a record names is in the journal.</summary>
internal sealed class ReferenceRule(ICopySource source, Findings findings) : CheckRule("reference", findings)
{
    private long _newest;

    public override async ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        _newest = await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var reference in type.References)
        {
            if (reference.Target.Storage == RecordStorage.Journal)
            {
                CheckRevisions(rows, reference);
            }
            else
            {
                await CheckAsync(rows, reference, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private void CheckRevisions(IReadOnlyList<Row> rows, ReferenceField reference)
    {
        foreach (var row in rows)
        {
            if (row[reference.Column] is long number && (number < 1 || number > _newest))
            {
                Report(row, FormattableString.Invariant($"'{reference.Name}' is revision {number}; expected one from 1 to {_newest}."));
            }
        }
    }

    private async ValueTask CheckAsync(IReadOnlyList<Row> rows, ReferenceField reference, CancellationToken cancellationToken)
    {
        var wanted = rows.Select(row => row[reference.Column]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return;
        }

        var found = await source.FindRowsAsync(reference.Target, reference.Target.Key, wanted, cancellationToken).ConfigureAwait(false);
        wanted.ExceptWith(found.Select(row => row.Id));
        foreach (var row in rows)
        {
            if (row[reference.Column] is string id && wanted.Contains(id))
            {
                Report(row, $"'{reference.Name}' leads to {reference.Target.Name} '{id}', which is not there.");
            }
        }
    }
}
