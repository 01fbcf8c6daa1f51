using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>The names of GraphQL types that follow from the model; the one place that makes them.</summary>
internal static class TypeNames
{
    /// <summary>The prefix of a collection's own types: the element's where its rows are the nodes, else owner and field.</summary>
    public static string Rows(RecordType owner, CollectionField collection) =>
        collection.Node is null ? collection.Element.Name : owner.Name + Naming.Pascal(collection.Name);

    public static string Filter(RecordType owner, CollectionField collection) =>
        (IsNodeList(collection) ? collection.NodeType.Name : Rows(owner, collection)) + "FilterInput";

    public static string Sort(RecordType owner, CollectionField collection) =>
        (IsNodeList(collection) ? collection.NodeType.Name : Rows(owner, collection)) + "SortInput";

    public static string ListFilter(RecordType owner, CollectionField collection) => owner.Name + Naming.Pascal(collection.Name) + "ListFilterInput";

    /// <summary>Whether the field is a plain list of nodes, so that filters and orders speak of the nodes.</summary>
    public static bool IsNodeList(CollectionField collection) => collection is { Form: CollectionForm.List, Node: not null };

    public static string Operations(ScalarKind scalar, EnumType? type, bool isList)
    {
        var name = scalar == ScalarKind.Enum ? type!.Name : scalar == ScalarKind.Id ? "Id" : scalar.ToString();
        return (isList ? "List" : "") + name + "OperationFilterInput";
    }

    public static string Scalar(ScalarKind scalar, EnumType? type) =>
        scalar switch { ScalarKind.Enum => type!.Name, ScalarKind.Id => "ID", _ => scalar.ToString() };

    /// <summary>Whether an embedded value is a date between two days, which filters compare as a whole.</summary>
    public static bool IsUncertainDate(EmbeddedField field) =>
        field.Fields.Any(member => member.Name == "from") && field.Fields.Any(member => member.Name == "to");

    /// <summary>The fields of an edge: those of the link, without its two ends.</summary>
    public static IEnumerable<Field> EdgeFields(CollectionField collection) =>
        collection.Node is null ? [] : collection.Element.Fields.Where(candidate => candidate != collection.By && candidate != collection.Node);
}
