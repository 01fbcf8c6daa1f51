using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Keeps the values that records copy from those that they refer to.</summary>
internal static class CopiedValues
{
    /// <summary>The links that copy something of a record of the type, with the reference by which they do.</summary>
    public static IEnumerable<(RecordType Link, ReferenceField Reference)> Of(GraphModel model, RecordType owner) =>
        from link in model.Records.Where(type => type.Storage == RecordStorage.Link)
        from source in link.Fields.OfType<PropertyField>().Select(property => property.CopiedFrom?.Reference).OfType<string>().Distinct()
        let reference = (ReferenceField)link.Find(source)!
        where reference.Target == owner
        select (link, reference);

    /// <summary>Copies what the record copies from its owner; false where nothing differed.</summary>
    public static bool Fill(Row link, ReferenceField reference, Row owner)
    {
        var differs = false;
        foreach (var property in link.Type.Fields.OfType<PropertyField>().Where(property => property.CopiedFrom?.Reference == reference.Name))
        {
            var value = owner[Source(owner.Type.Find(property.CopiedFrom!.Field)!)];
            differs |= !Equals(value, link[property.Column]);
            link[property.Column] = value;
        }

        return differs;
    }

    private static Column Source(Field copied) => copied switch
    {
        PropertyField property => property.Column,
        EmbeddedField embedded => embedded.Presence,
        ReferenceField reference => reference.Column,
        _ => throw new System.Diagnostics.UnreachableException(copied.Name),
    };
}
