using System.Text.Json;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>An object of a PLOVER record. The first value that is not what it should be is its refusal; what is read after that does not count.</summary>
internal sealed class PloverObject
{
    private readonly JsonElement _element;
    private readonly PloverObject _row;
    private readonly string _path;

    public PloverObject(JsonElement element)
    {
        (_element, _row, _path) = (element, this, "");
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuse("json", null, Quoted.Found(element.GetRawText()), "a JSON object");
        }
    }

    private PloverObject(JsonElement element, PloverObject row, string path) => (_element, _row, _path) = (element, row, path);

    public RowRefusal? Refusal { get; private set; }

    public void Refuse(string reason, string? field, string found, string expected) =>
        _row.Refusal ??= new RowRefusal(reason, field is null ? null : _path + field, found, expected);

    public string Required(string name) => Text(name) ?? Missing(name, "a text or a whole number");

    public string? Text(string name) => Find(name) is { } value ? Text(name, value) : null;

    public string RequiredDay(string name) => Find(name) is null ? Missing(name, "a day, as yyyy-MM-dd") : Day(name) ?? "";

    public string? Day(string name)
    {
        var text = Text(name);
        if (text is not null && !CellRule.IsoDay.Holds(text))
        {
            Refuse(CellRule.IsoDay.Reason, name, Quoted.Found(text), CellRule.IsoDay.Expected(text));
        }

        return text;
    }

    /// <summary>The values of a list, or the one that stands there without a list.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(item => Text(name, item)).OfType<string>()];

    /// <summary>The only value of a list; which of several belongs to which actor, nothing says.</summary>
    public string? Single(string name, bool isRequired) => Single(name, Texts(name), isRequired);

    public PloverObject? SingleObject(string name, bool isRequired) => Single(name, [.. Items(name).Select(item => Object(name, item))], isRequired);

    public PloverObject? Object(string name) => Find(name) is { } value ? Object(name, value) : null;

    private PloverObject? Object(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return new PloverObject(value, _row, $"{_path}{name}.");
        }

        Refuse("json", name, Quoted.Found(value.GetRawText()), "an object");
        return null;
    }

    private T? Single<T>(string name, IReadOnlyList<T> values, bool isRequired)
        where T : class?
    {
        if (values.Count > 1)
        {
            Refuse("several", name, $"{values.Count} values", "one value, as it is not said which belongs to which");
        }
        else if (isRequired && values.Count == 0)
        {
            Missing(name, "a list with one value");
        }

        return values.Count > 0 ? values[0] : null;
    }

    private string Missing(string name, string expected)
    {
        Refuse("missing", name, "nothing", expected);
        return "";
    }

    private string? Text(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.GetString() is { } text:
                return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
            case JsonValueKind.Number when value.TryGetInt64(out _):
                return value.GetRawText();
            default:
                Refuse("json", name, Quoted.Found(value.GetRawText()), "a text or a whole number");
                return null;
        }
    }

    private IEnumerable<JsonElement> Items(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } value => [value],
    };

    private JsonElement? Find(string name) =>
        _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
