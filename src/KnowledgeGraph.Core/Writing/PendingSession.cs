using System.Globalization;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What is stored, as it will be once the commands planned so far are applied; collects their changes.</summary>
internal sealed class PendingSession(IWriteSession session, long revision) : IWriteSession
{
    private readonly Dictionary<(RecordType Type, string Id), PendingRow> _pending = [];
    private readonly Dictionary<string, RecordType> _nodes = new(StringComparer.Ordinal);
    private readonly List<FormerVersion> _formers = [];

    public long Revision => revision;

    public async ValueTask<IReadOnlyList<Row>> ReadAsync(
        RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        var wanted = values.ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return [];
        }

        var pending = _pending.Where(entry => entry.Key.Type == type && entry.Value.Row?[column] is string value && wanted.Contains(value))
            .Select(entry => entry.Value.Row!.Copy()).ToList();
        if (column == type.Key)
        {
            wanted.RemoveWhere(id => _pending.ContainsKey((type, id)));
        }
        else if (type.References.FirstOrDefault(reference => reference.Column == column) is { Target: var target })
        {
            // Nothing that is stored refers to a record that is new.
            wanted.RemoveWhere(id => _pending.TryGetValue((target, id), out var entry) && !entry.IsStored);
        }

        var stored = wanted.Count == 0 ? [] : await session.ReadAsync(type, column, wanted, cancellationToken).ConfigureAwait(false);
        return [.. stored.Where(row => !_pending.ContainsKey((type, row.Id))), .. pending];
    }

    public async ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (_nodes.TryGetValue(id, out var type))
            {
                types[id] = type.Name;
            }
            else
            {
                others.Add(id);
            }
        }

        if (others.Count > 0)
        {
            foreach (var (id, type) in await session.FindTypesAsync(others, cancellationToken).ConfigureAwait(false))
            {
                types[id] = type;
            }
        }

        return types;
    }

    public async ValueTask<IReadOnlyDictionary<string, Row>> ReadByIdAsync(
        RecordType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(type, type.Key, ids, cancellationToken).ConfigureAwait(false)).ToDictionary(row => row.Id, StringComparer.Ordinal);

    public void Insert(Row row)
    {
        var isStored = _pending.TryGetValue((row.Type, row.Id), out var entry) && entry.IsStored;
        _pending[(row.Type, row.Id)] = new PendingRow(row, isStored, row);
        if (row.Type.Storage == RecordStorage.Node)
        {
            _nodes[row.Id] = row.Type;
        }
    }

    /// <summary>Puts a record in the place of the one that was read; <paramref name="since"/> keeps that one as a former version.</summary>
    public void Update(Row former, Row row, long? since = null) => Replace(former, row, since);

    public void Delete(Row former, long? since = null) => Replace(former, null, since);

    public ChangeSet ToChangeSet(IReadOnlyList<WriteOutcome> outcomes) => new(new ChangeOrder(_pending).Sort(), _formers, outcomes);

    /// <summary>The revision that wrote a record.</summary>
    public static long? Since(Row row) => row.Type.FindColumn("revision") is { } column
        ? Convert.ToInt64(row[column], CultureInfo.InvariantCulture)
        : null;

    private void Replace(Row former, Row? row, long? since)
    {
        var key = (former.Type, former.Id);
        if (!_pending.TryGetValue(key, out var entry))
        {
            if (since is { } number)
            {
                _formers.Add(new FormerVersion(former, number, revision));
            }

            _pending[key] = new PendingRow(row, true, former);
        }
        else if (row is null && !entry.IsStored)
        {
            _pending.Remove(key);
        }
        else
        {
            _pending[key] = entry with { Row = row };
        }
    }
}
