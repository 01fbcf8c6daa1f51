using System.Text.Json;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Entries of the journal as stores hand them over: a JSON array of their values in the order of <see cref="Revision"/>.</summary>
public static class RevisionJson
{
    /// <summary>Reads one entry.</summary>
    public static Revision Read(JsonElement values) => new(
        values[0].GetInt64(), values[1].GetString()!, values[2].GetString(), values[3].GetString(), values[4].GetString(), values[5].GetString(),
        values[6].GetString()!, values[7].GetString()!);
}
