using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>The references of a record type that lead to nodes.</summary>
internal static class NodeReferences
{
    public static IReadOnlyList<ReferenceField> Of(RecordType type) =>
    [
        .. type.Fields.SelectMany(field => field is EmbeddedField embedded ? embedded.Fields : [field])
            .OfType<ReferenceField>().Where(reference => reference.Target.Storage == RecordStorage.Node),
    ];
}
