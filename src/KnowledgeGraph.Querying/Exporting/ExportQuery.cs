using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Exporting;

/// <summary>Which statements are exported: those of the API's <c>statements(where:, layers:, standings:)</c>, or all that the store holds.</summary>
/// <param name="Where">The filter, a JSON object; null for none.</param>
/// <param name="Layers">The layers; null for the API's default.</param>
/// <param name="Standings">The standings; null for the API's default.</param>
public sealed record ExportQuery(JsonElement? Where, IReadOnlyList<string>? Layers, IReadOnlyList<string>? Standings)
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Everything that a store holds.</summary>
    public static ExportQuery Everything { get; } = new(null, null, null) { IsEverything = true };

    /// <summary>Whether it is all that the store holds, whatever no statement names among it.</summary>
    public bool IsEverything { get; private init; }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidRequestException">It is something else.</exception>
    public static ExportQuery Read(JsonElement json)
    {
        var members = json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : [];
        return members switch
        {
            { Count: 1 } when members.TryGetValue("everything", out var all) && all.ValueKind == JsonValueKind.True => Everything,
            { Count: > 0 } when members.Keys.All(name => name is "where" or "layers" or "standings") =>
                new ExportQuery(members.TryGetValue("where", out var where) ? where : null, Names(members, "layers"), Names(members, "standings")),
            _ => throw new InvalidRequestException($"The query is {json.GetRawText()}; expected an object of where, layers and standings, or {{\"everything\":true}}."),
        };
    }

    /// <summary>The query as canonical JSON: defaults written out, names sorted, nothing between them.</summary>
    public string Write(GraphModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            if (IsEverything)
            {
                json.WriteBoolean("everything", true);
            }
            else
            {
                WriteMembers(json, model);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The variables of the API's query.</summary>
    internal JsonElement ToVariables() => JsonSerializer.SerializeToElement(
        new Dictionary<string, object?> { ["where"] = Where, ["layers"] = Layers, ["standings"] = Standings }.Where(member => member.Value is not null).ToDictionary());

    private void WriteMembers(Utf8JsonWriter json, GraphModel model)
    {
        if (Where is { ValueKind: not JsonValueKind.Null } where)
        {
            json.WritePropertyName("where");
            WriteSorted(json, where);
        }

        foreach (var selector in model.Record("Statement").Selectors)
        {
            var chosen = (selector.Name == "layer" ? Layers : Standings) ?? selector.Selector!.Default;
            json.WriteStartArray(selector.Selector!.Argument);
            foreach (var value in selector.Column.Enum!.Values.Where(value => chosen.Contains(value.Name)))
            {
                json.WriteStringValue(value.Name);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteSorted(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(member.Name);
                    WriteSorted(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteSorted(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static string[]? Names(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.ToString())] : null;
}
