using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>Writes entities as lines of JSON.</summary>
internal sealed class FtmOutput(Stream stream)
{
    private const int Full = 1 << 16;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

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

    private static void WriteProperty(Utf8JsonWriter json, FtmProperty property)
    {
        var values = property.Values.OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property.Name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
