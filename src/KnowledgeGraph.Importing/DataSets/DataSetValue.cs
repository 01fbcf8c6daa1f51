using System.Text.Json;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.DataSets;

/// <summary>A JSON value and its place in the data set, such as <c>statements.json[2].date.from</c>.</summary>
internal readonly record struct DataSetValue(string Path, JsonElement Element)
{
    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    public string Text() => Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Expected("a string");

    public long Integer() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt64(out var number) ? number : throw Expected("a whole number");

    public bool Boolean() => Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? Element.GetBoolean() : throw Expected("true or false");

    public string[] Texts() => [.. Items().Select(item => item.Text())];

    public IEnumerable<DataSetValue> Items()
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            throw Expected("an array");
        }

        var path = Path;
        return Element.EnumerateArray().Select((item, index) => new DataSetValue($"{path}[{index}]", item));
    }

    public IEnumerable<(string Name, DataSetValue Value)> Members()
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            throw Expected("an object");
        }

        var path = Path;
        return Element.EnumerateObject().Select(member => (member.Name, new DataSetValue($"{path}.{member.Name}", member.Value)));
    }

    public InvalidRequestException Refuse(string message) => new(message) { Path = Path };

    private InvalidRequestException Expected(string what)
    {
        var text = Element.GetRawText();
        return Refuse($"Expected {what}, found {(text.Length <= 40 ? text : text[..40] + "…")}.");
    }
}
