using System.Globalization;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>A row of a table, read by a mapping. The first cell that is not what it should be is its refusal.</summary>
internal sealed class CsvRow(CsvMapping mapping, CsvHeader header, IReadOnlyList<string> cells)
{
    private RowRefusal? _refusal;

    public RowContent Read()
    {
        if (cells.Count != header.Width)
        {
            return new RefusedRecord(new RowRefusal("columns", null, $"{cells.Count} columns", $"{header.Width} columns, as the header has"));
        }

        var id = Required(mapping.Record, "a record's id");
        var (from, to, precision) = Date(mapping.Date);
        var content = new EventRecord(
            mapping.Dataset, id, mapping.Code.Scheme, Code(), from, to, precision, Actor(mapping.First), Actor(mapping.Second), Report())
        {
            CoderVersion = Text(mapping.CoderVersion),
            Columns = new EventColumns(Label(mapping.Code.Type), Label(mapping.First), Label(mapping.Second)),
        };
        return _refusal is { } refusal ? new RefusedRecord(refusal) : content;
    }

    private EventCode Code()
    {
        var type = Required(mapping.Code.Type, "what happened");
        if (mapping.Code.Scheme == "cameo" && !CameoCode.IsWellFormed(type))
        {
            Refuse("unknown-code", mapping.Code.Type, type, CameoCode.Expected(type));
        }

        return new EventCode(type, Text(mapping.Code.Mode), CellList.Split(Text(mapping.Code.Contexts), ";|"));
    }

    private ActorRecord? Actor(CsvActor? actor)
    {
        var (code, name, country) = (Text(actor?.Code), Text(actor?.Name), Text(actor?.Country));
        return (code, name, country) is (null, null, null)
            ? null
            : new ActorRecord(code, name, country, CellList.Split(Text(actor?.Sectors), ";|")) { Wikidata = Text(actor?.Wikidata), Title = Text(actor?.Title) };
    }

    private ReportRecord? Report()
    {
        if (mapping.Report is not { } report || Text(report.Url) is not { } url)
        {
            return null;
        }

        if (!WebAddress.IsAbsolute(url))
        {
            Refuse("no-address", report.Url, url, "an address that begins with http:// or https://, or nothing");
        }

        return new ReportRecord(url, Text(report.Publisher), Date(report.KnownOn).To);
    }

    private (string From, string To, string Precision) Date(CsvDate date)
    {
        var text = Required(date.Value, $"a date, as {date.Format}");
        if (!DateOnly.TryParseExact(text, date.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            Refuse("date", date.Value, text, $"a date that exists, as {date.Format}");
        }

        var (to, precision) = date.Format switch
        {
            var format when format.Contains('d', StringComparison.Ordinal) => (from, "DAY"),
            var format when format.Contains('M', StringComparison.Ordinal) => (new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month)), "MONTH"),
            _ => (new DateOnly(from.Year, 12, 31), "YEAR"),
        };
        return (Iso(from), Iso(to), precision);
    }

    private string Required(CsvValue value, string expected)
    {
        if (Text(value) is { } text)
        {
            return text;
        }

        Refuse("missing", value, "", expected);
        return "";
    }

    private string? Text(CsvValue? value) => value switch
    {
        null => null,
        { Constant: { } constant } => constant,
        _ => cells[header[value.Column!]].Trim() is { Length: > 0 } text ? text : null,
    };

    private void Refuse(string reason, CsvValue value, string found, string expected) => _refusal ??= new RowRefusal(
        reason, Label(value), Quoted.Found(found), expected);

    private string Label(CsvActor? actor) => Label(actor?.Code ?? actor?.Name ?? actor?.Country);

    private string Label(CsvValue? value) => value switch
    {
        null => "no column of the mapping",
        { Column: { } column } => $"{column} ({header[column] + 1})",
        _ => "the mapping's constant",
    };

    private static string Iso(DateOnly day) => day.ToString(Days.Format, CultureInfo.InvariantCulture);
}
