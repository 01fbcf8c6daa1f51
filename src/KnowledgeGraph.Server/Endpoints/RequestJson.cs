using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Parses the JSON of a request strictly: no property twice, no text that is not whole characters.</summary>
internal static class RequestJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The JSON text's document; it may read the sequence's memory for as long as it lives.</summary>
    /// <param name="json">The text.</param>
    /// <param name="what">What it is, for the message of a refusal.</param>
    /// <exception cref="RefusedRequestException">It is not JSON.</exception>
    public static JsonDocument Parse(ReadOnlySequence<byte> json, string what)
    {
        try
        {
            CheckText(json, what);
            return JsonDocument.Parse(json, Strict);
        }
        catch (JsonException malformed)
        {
            throw RefusedRequestException.Malformed($"{what} is not JSON: {malformed.Message}");
        }
    }

    // JSON may hold bytes that are not UTF-8, and escapes of half a surrogate pair; both are found only where a text is read.
    private static void CheckText(ReadOnlySequence<byte> json, string what)
    {
        if (json.IsSingleSegment && Ascii.IsValid(json.FirstSpan) && json.FirstSpan.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        var text = ArrayPool<char>.Shared.Rent((int)json.Length);
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    CheckText(ref reader, text, what);
                }
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private static void CheckText(ref Utf8JsonReader reader, char[] text, string what)
    {
        try
        {
            reader.CopyString(text);
        }
        catch (InvalidOperationException)
        {
            throw RefusedRequestException.Malformed(
                $"The text at byte {reader.TokenStartIndex} of {char.ToLowerInvariant(what[0])}{what[1..]} is not UTF-8 or holds half of a surrogate pair; expected whole characters.");
        }
    }
}
