using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>What the relationship of a reference carries besides the ids of its ends.</summary>
internal static class ReferenceProperties
{
    /// <summary>What a reader in Neo4j Browser filters and orders an actor's or an event's statements by.</summary>
    public static IEnumerable<(string Name, Column Column)> Shown(RecordType type)
    {
        var selectors = type.Selectors.Select(property => (property.Name, property.Column)).ToList();
        return selectors.Count > 0 && type.DefaultOrder is [{ Path.Count: 0 } first, ..] ? selectors.Append(("date", first.Column)) : selectors;
    }

    /// <summary>The property that holds the id of the record that is referred to.</summary>
    public static string Owner(ReferenceField reference) => char.ToLowerInvariant(reference.Target.Name[0]) + reference.Target.Name[1..] + "Id";
}
