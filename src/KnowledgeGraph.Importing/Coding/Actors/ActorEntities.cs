using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Makes the records of actors and affiliations.</summary>
internal static class ActorEntities
{
    public static EntityRecord Actor(
        string id, string kind, string name, IReadOnlyList<string> aliases, string? countryCode, IReadOnlyList<string> cameoCodes, string? wikidataId)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["kind"] = kind,
            ["name"] = name,
            ["aliases"] = aliases.ToArray(),
            ["cameoCodes"] = cameoCodes.ToArray(),
        };
        if (countryCode is not null)
        {
            values["countryCode"] = countryCode;
        }

        if (wikidataId is not null)
        {
            values["wikidataId"] = wikidataId;
        }

        return new EntityRecord("Actor", new RecordPatch(id, values));
    }

    public static EntityRecord Affiliation(string member, string whole, string role) => new("Affiliation", new RecordPatch(
        null, new Dictionary<string, object?>(StringComparer.Ordinal) { ["memberId"] = member, ["wholeId"] = whole, ["role"] = role }));
}
