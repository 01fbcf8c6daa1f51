using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>The variables of a step; a text <c>@1-name/data/…</c> stands for what the earlier step answered at that place.</summary>
internal static class CaseVariables
{
    public static JsonElement? Read(CaseStep step, IReadOnlyDictionary<string, string> results)
    {
        if (step.Case.Read(step.VariablesFile) is not { } text)
        {
            return null;
        }

        return JsonSerializer.SerializeToElement(Resolve(JsonNode.Parse(text), results));
    }

    private static JsonNode? Resolve(JsonNode? node, IReadOnlyDictionary<string, string> results) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value, results)))),
        JsonArray items => new JsonArray(items.Select(item => Resolve(item, results)).ToArray()),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().StartsWith('@') =>
            Find(value.GetValue<string>()[1..], results),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Find(string place, IReadOnlyDictionary<string, string> results)
    {
        var parts = place.Split('/');
        var at = JsonNode.Parse(results[parts[0]]);
        foreach (var part in parts.Skip(1))
        {
            at = at is JsonArray items ? items[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : at?[part];
        }

        return at?.DeepClone() ?? throw new InvalidDataException($"Nothing was answered at @{place}.");
    }
}
