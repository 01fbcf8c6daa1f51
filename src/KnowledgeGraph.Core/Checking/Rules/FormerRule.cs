using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>The former versions of a record follow each other, up to the one that is there now.</summary>
/// <remarks>A link may have been taken away for a time, and may be gone now; nodes and reviews are there for good.</remarks>
internal sealed class FormerRule(GraphModel model, ICopySource source, Findings findings) : CheckRule("former-version", findings)
{
    private StoredFormer? _last;

    public override async ValueTask CheckAsync(IReadOnlyList<StoredFormer> formers, CancellationToken cancellationToken)
    {
        var newest = new List<StoredFormer>();
        foreach (var former in formers)
        {
            if (_last is { } last && (last.Type, last.Id) == (former.Type, former.Id))
            {
                CheckPair(last, former);
            }
            else if (_last is { } other)
            {
                newest.Add(other);
            }

            if (former.Since >= former.Until)
            {
                Report(former, "expected its end to be after its beginning");
            }

            _last = former;
        }

        await CheckNewestAsync(newest, cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask EndAsync(CancellationToken cancellationToken) => CheckNewestAsync(_last is { } last ? [last] : [], cancellationToken);

    private void CheckPair(StoredFormer last, StoredFormer next)
    {
        if (next.Since < last.Until)
        {
            Report(next, FormattableString.Invariant($"expected it to begin no earlier than revision {last.Until}, where the one before ends"));
        }
        else if (next.Since > last.Until && StaysForGood(next))
        {
            Report(next, FormattableString.Invariant($"expected it to begin with revision {last.Until}, where the one before ends"));
        }
    }

    private async ValueTask CheckNewestAsync(List<StoredFormer> formers, CancellationToken cancellationToken)
    {
        foreach (var group in formers.GroupBy(former => former.Type))
        {
            if (model.Find(group.Key) is not { } type)
            {
                Report(group.First(), "expected a type of the model");
                continue;
            }

            var rows = (await source.FindRowsAsync(type, type.Key, [.. group.Select(former => former.Id)], cancellationToken).ConfigureAwait(false))
                .ToDictionary(row => row.Id, row => type.FindColumn("revision") is { } column ? (long?)row[column] : null, StringComparer.Ordinal);
            foreach (var former in group)
            {
                CheckNewest(former, rows.TryGetValue(former.Id, out var revision), revision);
            }
        }
    }

    private void CheckNewest(StoredFormer former, bool isThere, long? revision)
    {
        if (StaysForGood(former) && (!isThere || revision != former.Until))
        {
            Report(former, $"expected it to end where the present version begins, which is {(isThere ? FormattableString.Invariant($"revision {revision}") : "not there")}");
        }
        else if (revision < former.Until)
        {
            Report(former, FormattableString.Invariant($"expected it to end no later than the present version begins, which is revision {revision}"));
        }
    }

    private bool StaysForGood(StoredFormer former) => model.Find(former.Type)?.Storage is RecordStorage.Node or RecordStorage.Record;

    private void Report(StoredFormer former, string expected) =>
        Report($"{former.Type} {former.Id}", FormattableString.Invariant($"A former version lasts from revision {former.Since} to {former.Until}; {expected}."));
}
