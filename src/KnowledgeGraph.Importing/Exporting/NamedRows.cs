using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Finds the records that statements name, and keeps some of them from one batch to the next: a few actors are named by most statements.</summary>
internal sealed class NamedRows(ICopySource source)
{
    private const int Kept = 20_000;

    private readonly Dictionary<string, Row> _kept = new(StringComparer.Ordinal);

    /// <summary>The records with these ids; absent where the store has none.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Row>> FindAsync(IEnumerable<(RecordType Type, string Id)> names, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Row>(StringComparer.Ordinal);
        var missing = new HashSet<(RecordType Type, string Id)>();
        foreach (var name in names)
        {
            if (_kept.TryGetValue(name.Id, out var row))
            {
                found[name.Id] = row;
            }
            else
            {
                missing.Add(name);
            }
        }

        if (_kept.Count + missing.Count > Kept)
        {
            _kept.Clear();
        }

        foreach (var ids in missing.GroupBy(name => name.Type, name => name.Id))
        {
            foreach (var row in await source.FindRowsAsync(ids.Key, ids.Key.Key, [.. ids], cancellationToken).ConfigureAwait(false))
            {
                found[row.Id] = _kept[row.Id] = row;
            }
        }

        return found;
    }
}
