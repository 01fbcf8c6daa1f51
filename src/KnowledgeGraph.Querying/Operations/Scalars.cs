using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>Reads scalars from JSON and from literals; null where the value is none of the type.</summary>
internal static partial class Scalars
{
    public static object? Read(string type, JsonElement value) => type switch
    {
        "Int" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? (long)number : null,
        "ID" when value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var id) => id.ToString(CultureInfo.InvariantCulture),
        _ => value.ValueKind == JsonValueKind.String ? Text(type, value.GetString()!) : null,
    };

    /// <summary>The text as a value of the scalar, or null.</summary>
    public static object? Text(string type, string text) => type switch
    {
        "Date" => IsDay(text) ? text : null,
        "DateTime" => Instant().IsMatch(text) && IsDay(text[..10]) ? text : null,
        "Int" => null,
        _ => text,
    };

    /// <summary>Whether the text is a day that the calendar has, in the form yyyy-MM-dd.</summary>
    public static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$")]
    private static partial Regex Instant();
}
