using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Querying.Service;

/// <summary>One entry of a response's <c>errors</c>.</summary>
/// <param name="Code">The stable code in <c>extensions.code</c>.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Line">The line in the document, from 1; 0 where unknown.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Input">The place in the variables or input, or null.</param>
public sealed record RequestError(string Code, string Message, int Line = 0, int Column = 0, string? Input = null)
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The error of a failure; one that is not ours is told without detail.</summary>
    public static RequestError Of(Exception failure) => failure is KnowledgeGraphException known
        ? new RequestError(known.Code, known.Message, known.Location?.Line ?? 0, known.Location?.Column ?? 0, known.Path)
        : new RequestError("INTERNAL", "The service failed; the failure was logged.");

    /// <summary>Writes a response that holds nothing but errors.</summary>
    public static void Write(IBufferWriter<byte> output, params IReadOnlyList<RequestError> errors)
    {
        using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartObject();
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            error.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("message", Message);
        if (Line > 0)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteNumber("line", Line);
            json.WriteNumber("column", Column);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("extensions");
        json.WriteString("code", Code);
        if (Input is not null)
        {
            json.WriteString("input", Input);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
