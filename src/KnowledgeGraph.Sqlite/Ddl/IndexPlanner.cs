using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>Which indexes a table needs: one for each guaranteed shape, and one for each reference that no other begins with.</summary>
internal sealed class IndexPlanner(GraphModel model, RecordType type)
{
    /// <summary>The columns of each index, by their names in SQL; none is the beginning of another.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Plan()
    {
        var wanted = new List<IReadOnlyList<string>>();
        wanted.AddRange(type.Guaranteed.Select(shape => Columns(null, shape)));
        foreach (var collection in model.Records.SelectMany(owner => owner.Fields).OfType<CollectionField>().Where(member => member.Element == type))
        {
            wanted.AddRange(collection.Guaranteed.Select(shape => Columns(collection.By, shape)));
            if (collection.Guaranteed.Count == 0)
            {
                wanted.Add(Columns(collection.By, new GuaranteedShape([], [.. type.DefaultOrder.Where(term => term.Path.Count == 0).Select(term => term.Column)])));
            }

            if (collection is { IsUndirected: true, Node: { } other })
            {
                wanted.Add([other.Column.SqlName, .. type.Selectors.Select(selector => selector.Column.SqlName), .. type.DefaultOrder.Select(term => term.Column.SqlName), type.Key.SqlName]);
            }
        }

        var references = SqliteSchema.Targets(type.Fields).Where(reference => reference.Target.Storage != RecordStorage.Journal);
        wanted.AddRange(references.Where(reference => !wanted.Any(index => index[0] == reference.Column.SqlName))
            .Select(reference => (IReadOnlyList<string>)[reference.Column.SqlName, type.Key.SqlName]).ToList());
        return [.. wanted.Where((index, at) => !wanted.Where((other, place) => place != at && (other.Count > index.Count || place < at)
            && other.Count >= index.Count && other.Take(index.Count).SequenceEqual(index)).Any())];
    }

    private List<string> Columns(ReferenceField? by, GuaranteedShape shape)
    {
        List<string> columns = [.. by is null ? [] : new[] { by.Column.SqlName }, .. shape.Equal.Select(column => column.SqlName), .. shape.Order.Select(column => column.SqlName)];
        columns.Add(type.Key.SqlName);
        return columns;
    }
}
