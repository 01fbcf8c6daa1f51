using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>Writes entities as lines of JSON.</summary>
internal sealed class FtmOutput(Stream stream)
{
    private const int Full = 1 << 16;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    /// <summary>Writes one entity; properties without a value are left out.</summary>
    public void Write(string id, string schema, params ReadOnlySpan<FtmProperty> properties)
    {
        using (var json = new Utf8JsonWriter(_buffer, _options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("schema", schema);
            json.WriteStartObject("properties");
            foreach (var property in properties)
            {
                WriteProperty(json, property);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= Full)
        {
            Flush();
        }
    }

    public void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <summary>The entity's id of a record: its own, or a hash of it where that holds what ids of FollowTheMoney may not hold.</summary>
    public static string IdOf(string id) => id.AsSpan().ContainsAny('_', ':') || id[^1] is '.' or '-' ? ContentHash.Id("kg-", id) : id;

    private void WriteProperty(Utf8JsonWriter json, FtmProperty property)
    {
        _values.Clear();
        WriteValue(json, property.Name, property.Value);
        foreach (var value in property.Others)
        {
            WriteValue(json, property.Name, value);
        }

        if (_values.Count > 0)
        {
            json.WriteEndArray();
        }
    }

    private void WriteValue(Utf8JsonWriter json, string property, string? value)
    {
        if (string.IsNullOrEmpty(value) || !_values.Add(value))
        {
            return;
        }

        if (_values.Count == 1)
        {
            json.WriteStartArray(property);
        }

        json.WriteStringValue(value);
    }
}
