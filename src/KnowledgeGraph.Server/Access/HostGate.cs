using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Endpoints;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Server.Access;

/// <summary>Refuses requests under names that are not the service's, by which a foreign page could have its own name lead here; the port is not looked at.</summary>
/// <param name="next">What comes after.</param>
/// <param name="allowed">The names, such as <c>graph.example.org</c> or <c>*.example.org</c>; <c>*</c> for any.</param>
internal sealed class HostGate(RequestDelegate next, IReadOnlyList<string> allowed)
{
    private readonly List<StringSegment> _allowed = [.. allowed.Select(name => new StringSegment(new HostString(name).ToUriComponent()))];

    // Nearly all requests are under the same name as the one before.
    private volatile string? _known;

    public Task InvokeAsync(HttpContext context)
    {
        // As it was sent: read as a name, it would be decoded, and what cannot be would be a fault.
        var host = context.Request.Headers.Host.ToString();
        if (host == _known)
        {
            return next(context);
        }

        if (!IsAllowed(host))
        {
            return RefusedReply.SendAsync(context, StatusCodes.Status400BadRequest, new RequestError(
                "HOST_NOT_ALLOWED", $"The service was asked as '{host}'; expected one of the names of KnowledgeGraph:Access:AllowedHosts."));
        }

        _known = host;
        return next(context);
    }

    // A request may have no name in HTTP/1.0, and an empty one in HTTP/1.1.
    private bool IsAllowed(string host) => host.Length == 0 || HostString.MatchesAny(host, _allowed);
}
