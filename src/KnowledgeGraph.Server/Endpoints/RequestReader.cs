using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Reads a request's parameters from the JSON of a body.</summary>
internal static class RequestReader
{
    private const string Json = "application/json";

    /// <summary>Refuses a body that is not said to be JSON, so that no form of a foreign page can send one.</summary>
    public static void CheckContentType(HttpRequest request)
    {
        if (request.ContentType == Json)
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedRequestException(
                StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
                $"The body is '{request.ContentType ?? "untyped"}'; expected application/json in UTF-8.");
        }
    }

    public static IncomingRequest Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw RefusedRequestException.Malformed("The body is no JSON object; batches are not answered.");
        }

        return new IncomingRequest(
            Text(root, "query"), Text(root, "documentId") ?? Text(root, "id"), Text(root, "operationName"),
            Find(root, "variables", JsonValueKind.Object), Find(root, "extensions", JsonValueKind.Object));
    }

    private static string? Text(JsonElement root, string name) => Find(root, name, JsonValueKind.String)?.GetString();

    private static JsonElement? Find(JsonElement root, string name, JsonValueKind kind)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == kind ? value : throw RefusedRequestException.Malformed($"'{name}' is no {kind.ToString().ToLowerInvariant()}.");
    }
}
