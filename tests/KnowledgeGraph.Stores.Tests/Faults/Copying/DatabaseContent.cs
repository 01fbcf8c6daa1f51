using System.Text.Json;

namespace KnowledgeGraph.Stores.Tests.Faults.Copying;

/// <summary>All that a database holds, as text: every node with its labels and properties, and every relationship.</summary>
internal static class DatabaseContent
{
    // The keys of writes serve only those who wait for their answers; the journal's node has its own notes.
    private static readonly string[] _passing = ["writeKey", "lock", "run"];

    private const string Nodes = "MATCH (n) WHERE NOT n:DataRecord OR EXISTS { (n)--() } RETURN labels(n), properties(n)";

    private const string Relationships = """
        MATCH (a)-[r]->(b) RETURN [coalesce(a.id, a.dataset + a.recordId)], {type: type(r), to: coalesce(b.id, b.dataset + b.recordId), values: properties(r)}
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(FaultServer server)
    {
        var rows = (await server.RunAsync(Nodes)).Concat(await server.RunAsync(Relationships));
        return [.. rows.Select(row => $"{string.Join(':', row[0].EnumerateArray().Select(label => label.GetString()).Order(StringComparer.Ordinal))} {Text(row[1])}").Order(StringComparer.Ordinal)];
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? "{" + string.Join(", ", value.EnumerateObject().Where(member => !_passing.Contains(member.Name)).OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => $"{member.Name}: {Text(member.Value)}")) + "}"
        : value.GetRawText();
}
