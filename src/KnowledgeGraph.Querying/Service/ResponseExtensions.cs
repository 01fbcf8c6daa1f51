using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Querying.Service;

/// <summary>What a response tells besides its data, to those who ask for it.</summary>
internal static class ResponseExtensions
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON object; empty where nothing is told.</summary>
    /// <param name="cost">The rows that the request may touch, and how many it may at most.</param>
    /// <param name="cypher">The query as Cypher.</param>
    public static byte[] Write((long Rows, long Limit)? cost, string? cypher)
    {
        if (cost is null && cypher is null)
        {
            return [];
        }

        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            if (cost is { } counted)
            {
                json.WriteStartObject("cost");
                json.WriteNumber("rows", counted.Rows);
                json.WriteNumber("limit", counted.Limit);
                json.WriteEndObject();
            }

            if (cypher is not null)
            {
                json.WriteString("cypher", cypher);
            }

            json.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }
}
