using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>The fields behind the columns of a record type, named as the caller names them.</summary>
internal static class FieldPaths
{
    /// <summary>The field of a column, such as <c>date.from</c> for <c>dateFrom</c>.</summary>
    public static string Of(RecordType type, Column column) => Leaves(type.Fields, "").First(leaf => leaf.Column == column).Path;

    private static IEnumerable<(string Path, Column Column)> Leaves(IEnumerable<Field> fields, string prefix) => fields.SelectMany(member => member switch
    {
        PropertyField property => [(prefix + property.Name, property.Column)],
        ReferenceField reference => [(prefix + reference.Name, reference.Column)],
        EmbeddedField embedded => Leaves(embedded.Fields, prefix + embedded.Name + "."),
        _ => Enumerable.Empty<(string, Column)>(),
    });
}
