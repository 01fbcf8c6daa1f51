using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Server.Access;

/// <summary>What a client shows to be known by.</summary>
/// <param name="Authorization">The values of the header <c>Authorization</c>.</param>
/// <param name="Key">The values of the header <c>X-API-Key</c>.</param>
internal readonly record struct Credentials(StringValues Authorization, StringValues Key)
{
    /// <summary>What a request shows.</summary>
    public static Credentials Of(HttpRequest request) => new(request.Headers.Authorization, request.Headers[Authenticator.KeyHeader]);
}
