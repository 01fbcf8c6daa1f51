using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>The two media types of a GraphQL reply; see https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types.</summary>
internal enum ReplyType
{
    /// <summary><c>application/json</c>: a request error is answered with 200, as clients of old expect.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: a request error is answered with 400.</summary>
    GraphQLResponse,
}

/// <summary>Finds the reply's media type from what a client accepts.</summary>
internal static class ReplyTypes
{
    public static string Header(this ReplyType type) => type == ReplyType.GraphQLResponse
        ? "application/graphql-response+json; charset=utf-8"
        : "application/json; charset=utf-8";

    /// <summary>The type that the client likes best; null where it accepts neither.</summary>
    public static ReplyType? Negotiate(IHeaderDictionary headers)
    {
        var accept = headers.Accept;
        if (accept is [] or ["*/*" or "application/json"])
        {
            return ReplyType.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            return null;
        }

        return accepted.Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(Find).FirstOrDefault(type => type is not null);
    }

    private static ReplyType? Find(MediaTypeHeaderValue type)
    {
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/graphql-response+json" => ReplyType.GraphQLResponse,
            "application/json" or "application/*" or "*/*" => ReplyType.Json,
            _ => null,
        };
    }
}
