using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Sqlite.Printing;

namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>Which indexes a table needs: one for each guaranteed shape and each default order, and one for each reference that no other begins with.</summary>
internal sealed class IndexPlanner(GraphModel model, RecordType type)
{
    /// <summary>The terms of each index, as CREATE INDEX writes them; none is the beginning of another.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Plan()
    {
        var wanted = new List<IReadOnlyList<string>>();
        wanted.AddRange(type.Guaranteed.Select(shape => Terms([.. shape.Equal], shape.Order)));
        foreach (var collection in model.Records.SelectMany(owner => owner.Fields).OfType<CollectionField>().Where(member => member.Element == type))
        {
            var order = type.DefaultOrder.Where(term => term.Path.Count == 0).Select(term => term.Column).ToList();
            wanted.AddRange(collection.Guaranteed.Select(shape => Terms([collection.By.Column, .. shape.Equal], shape.Order)));
            if (collection.Guaranteed.Count == 0)
            {
                wanted.Add(Terms([collection.By.Column], order));
            }

            if (collection is { IsUndirected: true, Node: { } other })
            {
                wanted.Add(Terms([other.Column, .. type.Selectors.Select(selector => selector.Column)], order));
            }
        }

        var references = type.References.Where(reference => reference.Target.Storage != RecordStorage.Journal);
        wanted.AddRange(references.Select(reference => Terms([reference.Column], []))
            .Where(index => !wanted.Any(other => other[0] == index[0])).ToList());
        return [.. wanted.Where((index, at) => !wanted.Where((other, place) => place != at && (other.Count > index.Count || place < at)
            && other.Count >= index.Count && other.Take(index.Count).SequenceEqual(index)).Any())];
    }

    private List<string> Terms(IReadOnlyList<Column> equal, IReadOnlyList<Column> order) =>
        [.. equal.Select(Name), .. order.Append(type.Key).SelectMany(column => column.IsRequired ? [Name(column)] : new[] { OrderPrinter.NullsLast(Name(column)), Name(column) })];

    private static string Name(Column column) => $"\"{column.SqlName}\"";
}
