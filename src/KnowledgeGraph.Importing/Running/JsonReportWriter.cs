using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Writes the report as one JSON object, its refusals as they come.</summary>
public sealed class JsonReportWriter : IReportSink, IDisposable
{
    private const int FlushedBytes = 64 * 1024;

    private readonly Utf8JsonWriter _json;
    private bool _isBegun;

    /// <summary>Begins the object.</summary>
    public JsonReportWriter(Stream output, bool isTrial)
    {
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteBoolean("dryRun", isTrial);
        _json.WriteStartArray("files");
    }

    /// <inheritdoc/>
    public void Begin(CodedFile file) => Begin(file.Name, file.Format);

    /// <inheritdoc/>
    public void Refuse(RefusedLine refused)
    {
        _json.WriteStartObject();
        _json.WriteNumber("line", refused.Line);
        WriteText("column", refused.Refusal.Column);
        _json.WriteString("reason", refused.Refusal.Reason);
        _json.WriteString("found", refused.Refusal.Found);
        _json.WriteString("expected", refused.Refusal.Expected);
        _json.WriteEndObject();
        if (_json.BytesPending > FlushedBytes)
        {
            _json.Flush();
        }
    }

    /// <inheritdoc/>
    public void End(FileReport report)
    {
        if (!_isBegun)
        {
            Begin(report.Name, report.Format);
        }

        _json.WriteEndArray();
        Write(report.Tally, report.Elapsed);
        WriteText("failure", report.Failure);
        _json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            _json.WriteStringValue(note);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _isBegun = false;
    }

    /// <inheritdoc/>
    public void End(ImportReport report)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("total");
        Write(report.Total, report.Elapsed);
        _json.WriteEndObject();
        _json.WriteString("end", JsonNamingPolicy.CamelCase.ConvertName(report.End.ToString()));
        WriteText("reason", report.Reason);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Begin(string name, string format)
    {
        _isBegun = true;
        _json.WriteStartObject();
        _json.WriteString("file", name);
        _json.WriteString("format", format);
        _json.WriteStartArray("refusals");
    }

    private void Write(ImportTally tally, TimeSpan elapsed)
    {
        _json.WriteNumber("read", tally.Read);
        _json.WriteNumber("recorded", tally.Recorded);
        _json.WriteNumber("added", tally.Added);
        _json.WriteNumber("alreadyThere", tally.AlreadyThere);
        _json.WriteNumber("other", tally.Other);
        _json.WriteNumber("refused", tally.Refused);
        WriteCounts("otherCodes", tally.OtherCodes);
        WriteCounts("refusedBy", tally.RefusedBy);
        _json.WriteNumber("revisions", tally.Revisions);
        _json.WriteNumber("milliseconds", (long)elapsed.TotalMilliseconds);
        _json.WriteNumber("rowsPerSecond", RateOf(tally.Read, elapsed));
    }

    internal static long RateOf(long rows, TimeSpan elapsed) => elapsed > TimeSpan.Zero ? (long)(rows / elapsed.TotalSeconds) : 0;

    private void WriteCounts(string name, IReadOnlyDictionary<string, long> counts)
    {
        _json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            _json.WriteNumber(key, count);
        }

        _json.WriteEndObject();
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }
}
