using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>All that is exported, one record on each line, for <c>import</c> to read again; <c>graph-schema/graph-lines.schema.json</c> says what a line holds.</summary>
internal sealed class JsonLinesWriter : IGraphWriter
{
    public static readonly ExportFormat Format = new("jsonl", "application/jsonl", ".jsonl", ExportContent.All, (_, stream) => new JsonLinesWriter(stream)) { NestsParticipants = true };

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private ILookup<string?, Row>? _participants;

    private JsonLinesWriter(Stream stream) => _stream = stream;

    public void Begin(ExportHead head) => Write([head], static (json, head) =>
    {
        json.WriteString("format", "knowledge-graph");
        json.WriteNumber("version", 1);
        json.WriteNumber("revision", head.Revision.Number);
        json.WriteString("time", head.Revision.Time);
        json.WritePropertyName("query");
        json.WriteRawValue(head.Query);
    });

    public void Write(IReadOnlyList<Revision> revisions) => Write(revisions, static (json, revision) =>
    {
        json.WriteString("record", "Revision");
        json.WriteNumber("number", revision.Number);
        json.WriteString("time", revision.Time);
        foreach (var (name, value) in new[] { ("by", revision.By), ("note", revision.Note), ("source", revision.Source) })
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    });

    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
        if (type.Name == "Involves")
        {
            _participants = rows.ToLookup(row => row.Text("eventId"));
            return;
        }

        Write(rows, (json, row) =>
        {
            json.WriteString("record", row.Type.Name);
            RecordJson.WriteFields(json, row);
            if (row.Type.Name == "Event")
            {
                WriteList(json, "participants", _participants![row.Id], "id", "event");
            }
        });
    }

    public void Write(IReadOnlyList<ExportedStatement> statements) => Write(statements, static (json, statement) =>
    {
        json.WriteString("record", "Statement");
        RecordJson.WriteFields(json, statement.Statement);
        WriteActors(json, "onBehalfOf", statement.Principals);
        WriteActors(json, "targets", statement.Targets);
        WriteList(json, "sources", statement.Sources, "id", "statement");
        if (statement.Review is { } review)
        {
            json.WriteStartObject("review");
            RecordJson.WriteFields(json, review, "id", "statement");
            json.WriteEndObject();
        }
    });

    public void End()
    {
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IReadOnlyList<Row> links)
    {
        if (links.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var link in links)
            {
                json.WriteStringValue(link.Text("actorId"));
            }

            json.WriteEndArray();
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<Row> rows, params ReadOnlySpan<string> without)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            json.WriteStartObject();
            RecordJson.WriteFields(json, row, without);
            json.WriteEndObject();
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private void Write<TItem>(IReadOnlyList<TItem> items, Action<Utf8JsonWriter, TItem> write)
    {
        using var json = new Utf8JsonWriter(_buffer, _options);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            _buffer.Write("\n"u8);
        }

        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
