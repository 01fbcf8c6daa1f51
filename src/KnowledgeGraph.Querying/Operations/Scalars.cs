using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphQL.Types;

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
        "DateTime" => IsInstant(text) ? text : null,
        "Int" => null,
        _ => text,
    };

    /// <summary>Whether the text is a day that the calendar has, in the form yyyy-MM-dd.</summary>
    public static bool IsDay(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text.AsSpan(0, 4)) is var year and > 0
        && Number(text.AsSpan(5, 2)) is var month and > 0 and <= 12
        && Number(text.AsSpan(8, 2)) is var day and > 0
        && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether the text is an instant in UTC, in the form yyyy-MM-ddTHH:mm:ss.fffZ.</summary>
    public static bool IsInstant(string text) => Instant().IsMatch(text) && IsDay(text[..10]);

    /// <summary>What no text may hold, as SQLite ends texts at one and the other has no form in UTF-8; null where there is neither.</summary>
    public static string? Flaw(string text)
    {
        // Nearly every text has neither, which is seen many characters at a time.
        if (!text.Contains('\0') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return null;
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0')
            {
                return "the character U+0000";
            }

            if (char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index])))
            {
                return "half of a surrogate pair";
            }
        }

        return null;
    }

    /// <summary>Whether values of the type are texts or numbers, which plans do not depend on.</summary>
    public static bool IsScalar(IGraphType type) => type switch
    {
        NonNullGraphType required => IsScalar(required.ResolvedType!),
        EnumerationGraphType or BooleanGraphType => false,
        ScalarGraphType => true,
        _ => false,
    };

    // Zero for what is no number, which no part of a day is.
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return 0;
            }

            number = (10 * number) + digit - '0';
        }

        return number;
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z\z")]
    private static partial Regex Instant();
}
