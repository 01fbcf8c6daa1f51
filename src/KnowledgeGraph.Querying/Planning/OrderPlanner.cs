using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>Plans an order; ties are broken by the row's key, in the direction of the last key given.</summary>
internal static class OrderPlanner
{
    public static IReadOnlyList<SortKey> Plan(RecordType element, CollectionField? collection, InputValue? order)
    {
        var isNodeList = collection is not null && TypeNames.IsNodeList(collection);
        var keys = new List<SortKey>();
        foreach (var item in (order as ListInput)?.Items ?? [])
        {
            Add(keys, (ObjectInput)item, isNodeList ? collection!.NodeType : element, collection, [], isNodeList, false);
        }

        if (keys.Count == 0)
        {
            keys.AddRange(element.DefaultOrder.Select(term =>
                new SortKey(term.Path, false, term.Column, false, !term.Column.IsRequired || term.Path.Any(step => !step.IsRequired))));
        }

        var unique = keys.FindIndex(key => key.Path.Count == 0 && !key.IsOnNode && key.Column == element.Key);
        return unique >= 0
            ? keys[..(unique + 1)]
            : [.. keys, new SortKey([], false, element.Key, keys.Count > 0 && keys[^1].IsDescending, false)];
    }

    private static void Add(
        List<SortKey> keys, ObjectInput input, RecordType type, CollectionField? collection, IReadOnlyList<ReferenceField> path, bool isOnNode, bool isNullable)
    {
        foreach (var (name, value) in input.Fields)
        {
            if (value is NullInput)
            {
                continue;
            }

            if (name == "node" && path.Count == 0 && !isOnNode && collection?.Node is { } node)
            {
                Add(keys, (ObjectInput)value, node.Target, collection, path, true, !node.IsRequired);
                continue;
            }

            AddField(keys, type.Find(name)!, value, path, isOnNode, isNullable);
        }
    }

    private static void AddField(
        List<SortKey> keys, Field field, InputValue value, IReadOnlyList<ReferenceField> path, bool isOnNode, bool isNullable)
    {
        switch (field)
        {
            case PropertyField property:
                keys.Add(Key(property.Column, value, path, isOnNode, isNullable));
                break;
            case EmbeddedField embedded when value is EnumInput:
                keys.Add(Key(embedded.Presence, value, path, isOnNode, isNullable));
                break;
            case EmbeddedField embedded:
                foreach (var (member, direction) in ((ObjectInput)value).Fields.Where(member => member.Value is not NullInput))
                {
                    AddField(keys, embedded.Fields.First(candidate => candidate.Name == member), direction, path, isOnNode, isNullable);
                }

                break;
            case ReferenceField reference:
                Add(keys, (ObjectInput)value, reference.Target, null, [.. path, reference], isOnNode, isNullable || !reference.IsRequired);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static SortKey Key(Column column, InputValue direction, IReadOnlyList<ReferenceField> path, bool isOnNode, bool isNullable) =>
        new(path, isOnNode, column, ((EnumInput)direction).Name == "DESC", isNullable || !column.IsRequired);
}
