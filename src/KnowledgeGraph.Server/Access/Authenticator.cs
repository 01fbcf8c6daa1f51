using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Server.Access;

/// <summary>Finds out who asks, by a key or a token of the issuer.</summary>
/// <param name="others">Those who show neither.</param>
/// <param name="keys">The keys; null where none are taken.</param>
/// <param name="tokens">Reads tokens; null where none are taken.</param>
internal sealed class Authenticator(Caller others, KeyRing? keys, TokenReader? tokens)
{
    /// <summary>The header for a key of those who cannot set <c>Authorization</c>.</summary>
    public const string KeyHeader = "X-API-Key";

    private const string Scheme = "Bearer ";

    /// <summary>Who shows these credentials.</summary>
    /// <exception cref="UnauthenticatedException">They are not to be believed.</exception>
    public async ValueTask<Caller> AuthenticateAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var (authorization, key) = credentials;
        switch (authorization, key)
        {
            case ([], []):
                return others;
            case ([{ } shown], []) when shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase):
                var credential = shown[Scheme.Length..].Trim();
                return credential.StartsWith(KeySecret.Prefix, StringComparison.Ordinal) ? Holder(credential) : await SubjectAsync(credential, cancellationToken);
            case ([_], []):
                throw new UnauthenticatedException("The header Authorization has another scheme than Bearer; expected Bearer and a key or token.");
            case ([], [{ } secret]):
                return Holder(secret);
            default:
                throw new UnauthenticatedException($"The request shows several keys or tokens; expected one, in Authorization or {KeyHeader}.");
        }
    }

    private Caller Holder(string secret) => keys?.Find(secret) ?? throw new UnauthenticatedException(
        keys is null ? "No keys are taken here." : "The key is none of those that are taken; it may be revoked or expired.");

    private async ValueTask<Caller> SubjectAsync(string token, CancellationToken cancellationToken) => tokens is null
        ? throw new UnauthenticatedException("No tokens are taken here.")
        : await tokens.ReadAsync(token, cancellationToken);
}
