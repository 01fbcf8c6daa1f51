using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Running;

/// <summary>What is stored, with what writes before would have added: of statements their ids, and of other records all.</summary>
/// <param name="model">The model.</param>
/// <param name="store">What is stored; null where there is no store yet.</param>
internal sealed class TrialSession(GraphModel model, ICopySource? store) : IWriteSession
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(RecordType Type, string Id), Row> _rows = [];

    /// <summary>Whether a node is one that a write before would have made.</summary>
    public bool IsNew(string id) => _types.ContainsKey(id);

    /// <summary>Takes in what a write would have done.</summary>
    public void Add(ChangeSet changes)
    {
        foreach (var (kind, row) in changes.Changes)
        {
            if (kind == ChangeKind.Insert && row.Type.Storage == RecordStorage.Node)
            {
                _types[row.Id] = row.Type.Name;
            }

            if (kind != ChangeKind.Delete && IsHeld(row.Type))
            {
                _rows[(row.Type, row.Id)] = row;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Row>> ReadAsync(
        RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        var stored = store is null ? [] : await store.FindRowsAsync(type, column, values, cancellationToken).ConfigureAwait(false);
        if (!IsHeld(type))
        {
            return stored;
        }

        var added = column == type.Key
            ? values.Select(id => _rows.GetValueOrDefault((type, id))).OfType<Row>()
            : _rows.Values.Where(row => row.Type == type && row[column] is string value && values.Contains(value));
        return [.. stored.Where(row => !_rows.ContainsKey((type, row.Id))), .. added.Select(row => row.Copy())];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var types = ids.Where(_types.ContainsKey).ToDictionary(id => id, id => _types[id], StringComparer.Ordinal);
        var others = ids.Where(id => !types.ContainsKey(id)).ToList();
        foreach (var type in others.Count == 0 || store is null ? [] : model.Nodes)
        {
            foreach (var row in await store!.FindRowsAsync(type, type.Key, others, cancellationToken).ConfigureAwait(false))
            {
                types[row.Id] = type.Name;
            }
        }

        return types;
    }

    // Statements are many and alike, and only their ids are asked for by what comes after.
    private static bool IsHeld(RecordType type) => type.Storage == RecordStorage.Node
        ? type.Name != "Statement"
        : type.Storage == RecordStorage.Link && type.FindColumn("statementId") is null;
}
