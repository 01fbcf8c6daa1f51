using System.Text.Json;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads PLOVER's exchange format: one JSON object per line.</summary>
internal sealed class PloverReader : IFileReader
{
    // A key given twice would silently lose one of its values.
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    private static readonly EventColumns _columns = new("event", "actor", "recipient");

    public string Format => "plover-jsonl";

    public bool Recognizes(IReadOnlyList<string> lines) => lines.Any(IsEvent);

    public IEnumerable<ReadRow> Read(LineReader lines, CancellationToken cancellationToken)
    {
        while (lines.TryRead(out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Fault is { } fault)
            {
                yield return new ReadRow(line.Number, line.Text, new RefusedRecord(fault));
            }
            else if (!line.Text.AsSpan().IsWhiteSpace())
            {
                yield return new ReadRow(line.Number, line.Text, Read(line.Text));
            }
        }
    }

    private static RowContent Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, _strict);
            return Read(new PloverObject(document.RootElement));
        }
        catch (JsonException malformed)
        {
            return new RefusedRecord(new RowRefusal("json", null, malformed.Message, "a JSON object"));
        }
    }

    private static RowContent Read(PloverObject row)
    {
        var (id, from) = (row.Required("id"), row.RequiredDay("date"));
        var to = row.Day("enddate") ?? from;
        var code = new EventCode(row.Single("event", isRequired: true) ?? "", row.Single("mode", isRequired: false), row.Texts("context"));
        var (first, second) = (Actor(row.SingleObject("actor", isRequired: true)), Actor(row.SingleObject("recipient", isRequired: false)));
        var cited = row.Object("cite_info");
        var report = Report(cited, row.Day("coded_date"));
        var version = cited?.Text("version");
        if (string.CompareOrdinal(to, from) < 0)
        {
            row.Refuse("date", "enddate", $"'{to}'", $"a day not before the date, {from}");
        }

        return row.Refusal is { } refusal
            ? new RefusedRecord(refusal)
            : new EventRecord("PLOVER", id, "plover", code, from, to, Days.Precision(from, to), first, second, report)
            {
                CoderVersion = version,
                Columns = _columns,
            };
    }

    private static ActorRecord? Actor(PloverObject? entity)
    {
        if (entity is null)
        {
            return null;
        }

        var (country, sectors) = (entity.Text("code"), entity.Texts("sector").SelectMany(Groups).ToList());
        return entity.Text("identifier_text") is { } name
            ? new ActorRecord(null, name, country, sectors) { Wikidata = entity.Text("identifier_id"), Title = entity.Text("office") }
            : country is null ? null : new ActorRecord(null, null, country, sectors);
    }

    // GOVMIL is GOV and MIL.
    private static IEnumerable<string> Groups(string sector) =>
        sector.Length % 3 == 0 && sector.All(char.IsAsciiLetterUpper) ? sector.Chunk(3).Select(letters => new string(letters)) : [sector];

    // Without the day on which it was coded nothing says when the report was out.
    private static ReportRecord? Report(PloverObject? cited, string? coded) =>
        coded is not null && cited?.Text("url") is { } url && WebAddress.IsAbsolute(url) ? new ReportRecord(url, cited.Text("publication"), coded) : null;

    private static bool IsEvent(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("id", out _)
                && document.RootElement.TryGetProperty("actor", out _)
                && document.RootElement.TryGetProperty("event", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
