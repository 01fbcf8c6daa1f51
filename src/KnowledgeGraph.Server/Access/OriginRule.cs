using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Access;

/// <summary>Tells requests that a foreign page made a browser send from all others; see https://fetch.spec.whatwg.org/#origin-header.</summary>
/// <param name="allowed">The origins whose pages may ask, such as <c>https://example.org</c>.</param>
internal sealed class OriginRule(IReadOnlyList<string> allowed)
{
    /// <summary>Whether it may have been sent; whatever can change something or open a socket asks first.</summary>
    public bool Allows(HttpRequest request)
    {
        var (origin, site) = ((string?)request.Headers.Origin, (string?)request.Headers["Sec-Fetch-Site"]);
        return origin is null
            ? site is null or "same-origin" or "none"
            : allowed.Contains(origin, StringComparer.OrdinalIgnoreCase) || site == "same-origin" || IsOwn(origin, request.Host);
    }

    /// <exception cref="RefusedRequestException">It was sent for a foreign page.</exception>
    public void Require(HttpRequest request)
    {
        if (!Allows(request))
        {
            throw new RefusedRequestException(
                StatusCodes.Status403Forbidden, "ORIGIN_NOT_ALLOWED",
                $"A page of the origin '{request.Headers.Origin}' sent this; expected one of this service's own, or of KnowledgeGraph:Access:AllowedOrigins.");
        }
    }

    // The scheme is left out, as a proxy in front may have taken TLS off.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? uri.Port == port : uri.IsDefaultPort);
}
