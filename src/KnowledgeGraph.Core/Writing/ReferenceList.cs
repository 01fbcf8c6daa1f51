using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>References that a write makes, checked together with one look at the store.</summary>
internal sealed class ReferenceList
{
    private readonly List<(string Id, RecordType Target, string Path)> _references = [];

    /// <summary>What is referred to.</summary>
    public IEnumerable<string> Ids => _references.Select(reference => reference.Id);

    public void Add(string? id, RecordType target, string path)
    {
        if (id is not null)
        {
            _references.Add((id, target, path));
        }
    }

    /// <summary>Adds what a record refers to, where that is not what the former one referred to.</summary>
    public void Add(Row row, Row? former, string path)
    {
        foreach (var reference in row.Type.References.Where(reference => reference.Target.Storage == RecordStorage.Node))
        {
            if (row.Text(reference.Column.Name) is { } id && id != former?.Text(reference.Column.Name))
            {
                Add(id, reference.Target, $"{path}.{FieldPaths.Of(row.Type, reference.Column)}");
            }
        }
    }

    public async ValueTask CheckAsync(PendingSession pending, CancellationToken cancellationToken) =>
        Check(await pending.FindTypesAsync([.. Ids], cancellationToken).ConfigureAwait(false));

    /// <summary>Checks them by the types of what is there.</summary>
    public void Check(IReadOnlyDictionary<string, string> types)
    {
        foreach (var (id, target, path) in _references)
        {
            if (!types.TryGetValue(id, out var found))
            {
                throw Refusal.NotFound(path, target.Name, id);
            }

            if (found != target.Name)
            {
                throw Refusal.Invalid(path, $"'{id}' is of the type {found}; expected {target.Name}.");
            }
        }
    }
}
