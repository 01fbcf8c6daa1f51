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

    private const int Surroundings = 1024;

    /// <summary>The parameter that tags a request.</summary>
    public const string Tag = "requestTag";

    /// <summary>The body of a request; the statement comes first, as releases before 2026.08 ask for.</summary>
    public static ReadOnlyMemory<byte> Of(QueryRequest request)
    {
        // Large enough for nearly every request, so that the statement is not copied again and again.
        var buffer = new ArrayBufferWriter<byte>(Surroundings + (2 * request.Text?.Length ?? 0));
        using var json = new Utf8JsonWriter(buffer, _options);
        json.WriteStartObject();
        if (request.Text is not null)
        {
            json.WriteString("statement", request.Text);
            json.WriteStartObject("parameters");
            json.WriteString(Tag, request.Tag);
            foreach (var (name, value) in request.Parameters)
            {
                json.WritePropertyName(name);
                WriteValue(json, value);
            }

            json.WriteEndObject();
        }

        if (request.IsRead)
        {
            json.WriteString("accessMode", "READ");
        }

        if (request.Bookmarks.Count > 0)
        {
            json.WritePropertyName("bookmarks");
            WriteValue(json, request.Bookmarks);
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
