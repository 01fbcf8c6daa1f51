using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>The records that statements name, some of them kept from one batch to the next: a few actors are named by most statements.</summary>
internal sealed class NamedRows(ICopySource source)
{
    private const int Kept = 20_000;

    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);

    /// <summary>The record with an id that was loaded; null where the store has none.</summary>
    public Row? Find(string id) => _rows.GetValueOrDefault(id);

    /// <summary>Loads records; they are held until the next call at least.</summary>
    public async ValueTask LoadAsync(IReadOnlyCollection<(RecordType Type, string Id)> names, CancellationToken cancellationToken)
    {
        if (_rows.Count + names.Count > Kept)
        {
            _rows.Clear();
        }

        foreach (var missing in names.Where(name => !_rows.ContainsKey(name.Id)).GroupBy(name => name.Type, name => name.Id))
        {
            var ids = missing.Distinct(StringComparer.Ordinal).ToList();
            foreach (var row in await source.FindRowsAsync(missing.Key, missing.Key.Key, ids, cancellationToken).ConfigureAwait(false))
            {
                _rows[row.Id] = row;
            }
        }
    }
}
