using System.Text.Json;
using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Documents;

/// <summary>Reads <c>extensions.persistedQuery</c>; see https://www.apollographql.com/docs/apollo-server/performance/apq.</summary>
internal static class PersistedQuery
{
    /// <summary>The hash that it names; null where there is none.</summary>
    /// <exception cref="RefusedRequestException">It is there and malformed.</exception>
    public static string? Hash(JsonElement? extensions)
    {
        if (extensions is not { } given || !given.TryGetProperty("persistedQuery", out var query) || query.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (query.ValueKind != JsonValueKind.Object || !query.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != 1)
        {
            throw RefusedRequestException.Malformed("'extensions.persistedQuery' has no 'version' that is 1.");
        }

        return query.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String && DocumentHash.Read(hash.GetString()!) is { } read
            ? read
            : throw RefusedRequestException.Malformed("'extensions.persistedQuery' has no 'sha256Hash' of 64 hexadecimal digits.");
    }
}
