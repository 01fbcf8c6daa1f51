using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Querying.Service;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Reads a GraphQL request from JSON; see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Refuses a body that is not said to be JSON, so that no form of a foreign page can send one.</summary>
    public static void CheckContentType(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedRequestException(
                StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
                $"The body is '{request.ContentType ?? "untyped"}'; expected application/json in UTF-8.");
        }
    }

    /// <summary>The JSON text's document; it may read the sequence's memory for as long as it lives.</summary>
    public static JsonDocument Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            CheckText(body);
            return JsonDocument.Parse(body, Strict);
        }
        catch (JsonException malformed)
        {
            throw Malformed($"The body is not JSON: {malformed.Message}");
        }
    }

    // JSON may hold bytes that are not UTF-8, and escapes of half a surrogate pair; both are found only where a text is read.
    private static void CheckText(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment && Ascii.IsValid(body.FirstSpan) && body.FirstSpan.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        var text = ArrayPool<char>.Shared.Rent((int)body.Length);
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    CheckText(ref reader, text);
                }
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private static void CheckText(ref Utf8JsonReader reader, char[] text)
    {
        try
        {
            reader.CopyString(text);
        }
        catch (InvalidOperationException)
        {
            throw Malformed($"The text at byte {reader.TokenStartIndex} of the body is not UTF-8 or holds half of a surrogate pair; expected whole characters.");
        }
    }

    public static GraphRequest Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Malformed("The body is no JSON object; batches are not answered.");
        }

        if (!root.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String)
        {
            throw Malformed("The body has no string 'query'.");
        }

        _ = Find(root, "extensions", JsonValueKind.Object);
        return new GraphRequest(
            query.GetString()!, Find(root, "operationName", JsonValueKind.String)?.GetString(), Find(root, "variables", JsonValueKind.Object));
    }

    private static JsonElement? Find(JsonElement root, string name, JsonValueKind kind)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == kind ? value : throw Malformed($"'{name}' is no {kind.ToString().ToLowerInvariant()}.");
    }

    private static RefusedRequestException Malformed(string message) => new(StatusCodes.Status400BadRequest, "MALFORMED_REQUEST", message);
}
