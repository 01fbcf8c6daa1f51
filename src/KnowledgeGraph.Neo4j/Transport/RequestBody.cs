using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Writes a request of the Query API.</summary>
internal static class RequestBody
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The body of a statement; the statement comes first, as releases before 2026.08 ask for.</summary>
    public static ReadOnlyMemory<byte> Of(
        string? text, IReadOnlyDictionary<string, object?> parameters, bool isRead, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, _options);
        json.WriteStartObject();
        if (text is not null)
        {
            json.WriteString("statement", text);
            json.WriteStartObject("parameters");
            foreach (var (name, value) in parameters)
            {
                json.WritePropertyName(name);
                WriteValue(json, value);
            }

            json.WriteEndObject();
        }

        if (isRead)
        {
            json.WriteString("accessMode", "READ");
        }

        if (bookmarks.Count > 0)
        {
            json.WritePropertyName("bookmarks");
            WriteValue(json, bookmarks);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new UnreachableException($"A parameter cannot be a {value.GetType().Name}.");
        }
    }
}
