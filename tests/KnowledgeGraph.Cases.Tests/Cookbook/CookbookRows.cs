using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cases.Tests.Cookbook;

/// <summary>Writes a reply for people: the columns and the rows, one a line; nodes and relationships by what does not change from run to run.</summary>
internal static class CookbookRows
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject reply)
    {
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        CollectNodes(reply["data"]!["values"], nodes);
        var rows = reply["data"]!["values"]!.AsArray()
            .Select(row => (JsonNode)new JsonArray([.. row!.AsArray().Select(value => Simplify(value, nodes))]))
            .Prepend(reply["data"]!["fields"]!.DeepClone());
        return $"[\n  {string.Join(",\n  ", rows.Select(row => row.ToJsonString(_options)))}\n]\n";
    }

    private static void CollectNodes(JsonNode? value, Dictionary<string, string> nodes)
    {
        if (value is JsonArray list)
        {
            foreach (var item in list)
            {
                CollectNodes(item, nodes);
            }
        }
        else if (value is JsonObject element && element["labels"] is not null)
        {
            nodes[Text(element, "elementId")] = Text(element["properties"]!, "id");
        }
    }

    // A list of nodes or relationships is a set, which the server collects in an order of its own.
    private static JsonNode? Simplify(JsonNode? value, Dictionary<string, string> nodes) => value switch
    {
        JsonArray list when list.Count > 0 && list.All(item => item is JsonObject) =>
            new JsonArray([.. list.Select(item => Element(item!, nodes)).Order(StringComparer.Ordinal).Select(text => JsonValue.Create(text))]),
        JsonArray list => new JsonArray([.. list.Select(item => Simplify(item, nodes))]),
        JsonObject element => JsonValue.Create(Element(element, nodes)),
        _ => value?.DeepClone(),
    };

    private static string Element(JsonNode element, Dictionary<string, string> nodes) => element["type"] is null
        ? nodes[Text(element, "elementId")]
        : $"{nodes[Text(element, "startNodeElementId")]} {Text(element, "type")} {nodes[Text(element, "endNodeElementId")]}";

    private static string Text(JsonNode value, string name) => value[name]!.GetValue<string>();
}
