using System.Globalization;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>What a cell must hold.</summary>
/// <param name="Reason">The reason of a refusal.</param>
/// <param name="Expected">What was expected instead of what was found.</param>
/// <param name="Holds">Whether a cell holds it.</param>
internal sealed record CellRule(string Reason, Func<string, string> Expected, Func<ReadOnlySpan<char>, bool> Holds)
{
    public static readonly CellRule Required = Of("missing", "a value", cell => !cell.IsWhiteSpace());

    public static readonly CellRule WholeNumber = Of("number", "a whole number", IsWholeNumber);

    public static readonly CellRule OptionalWholeNumber = Of("number", "a whole number or nothing", cell => cell.IsEmpty || IsWholeNumber(cell));

    public static readonly CellRule OptionalDecimal = Of("number", "a decimal number or nothing", cell => cell.IsEmpty || IsDecimal(cell));

    public static readonly CellRule Percent = Of("number", "a whole number from 0 to 100 or nothing", cell => cell.IsEmpty || IsPercent(cell));

    public static readonly CellRule Latitude = Of("coordinate", "a latitude from -90 to 90 or nothing", cell => IsWithin(cell, 90));

    public static readonly CellRule Longitude = Of("coordinate", "a longitude from -180 to 180 or nothing", cell => IsWithin(cell, 180));

    public static readonly CellRule Day = Of("date", "a day that exists, as yyyyMMdd", IsDay);

    public static readonly CellRule IsoDay = Of("date", "a day that exists, as yyyy-MM-dd", cell => IsDate(cell, "yyyy-MM-dd"));

    public static readonly CellRule OptionalIsoDay =
        Of("date", "a day that exists, as yyyy-MM-dd, or nothing", cell => cell.IsEmpty || IsDate(cell, "yyyy-MM-dd"));

    public static readonly CellRule Instant = Of("date", "a time that exists, as yyyyMMddHHmmss", IsInstant);

    public static readonly CellRule CameoCode = new("unknown-code", Formats.CameoCode.Expected, Formats.CameoCode.IsWellFormed);

    private static CellRule Of(string reason, string expected, Func<ReadOnlySpan<char>, bool> holds) => new(reason, _ => expected, holds);

    private static bool IsDigits(ReadOnlySpan<char> cell) => !cell.IsEmpty && cell.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsWholeNumber(ReadOnlySpan<char> cell) => IsDigits(cell is ['-', ..] ? cell[1..] : cell);

    private static bool IsPercent(ReadOnlySpan<char> cell) =>
        IsDigits(cell) && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100;

    private static bool IsDecimal(ReadOnlySpan<char> cell) =>
        double.TryParse(cell, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number);

    private static bool IsWithin(ReadOnlySpan<char> cell, double bound) =>
        cell.IsEmpty || (IsDecimal(cell) && Math.Abs(double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture)) <= bound);

    // Written out: it is asked of every row, and a parser of any format takes ten times as long.
    private static bool IsDay(ReadOnlySpan<char> cell)
    {
        if (cell.Length != 8 || !IsDigits(cell))
        {
            return false;
        }

        var (year, month, day) = (Number(cell[..4]), Number(cell[4..6]), Number(cell[6..]));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool IsInstant(ReadOnlySpan<char> cell) =>
        cell.Length == 14 && IsDigits(cell) && IsDay(cell[..8]) && Number(cell[8..10]) < 24 && Number(cell[10..12]) < 60 && Number(cell[12..]) < 60;

    private static bool IsDate(ReadOnlySpan<char> cell, string format) =>
        DateOnly.TryParseExact(cell, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
