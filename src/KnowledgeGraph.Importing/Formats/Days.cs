using System.Globalization;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Writes days as the model does.</summary>
internal static class Days
{
    public const string Format = "yyyy-MM-dd";

    /// <summary><c>yyyy-MM-dd</c> of a cell that begins with <c>yyyyMMdd</c>.</summary>
    public static string Iso(ReadOnlySpan<char> cell) => $"{cell[..4]}-{cell[4..6]}-{cell[6..8]}";

    /// <summary>The narrowest precision that a span of days fits in.</summary>
    public static string Precision(string from, string to) => (Parse(to).DayNumber - Parse(from).DayNumber) switch
    {
        < 1 => "DAY",
        < 7 => "WEEK",
        < 31 => "MONTH",
        < 92 => "SEASON",
        _ => "YEAR",
    };

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, Format, CultureInfo.InvariantCulture);
}
