using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Server.Access;

/// <summary>Who may ask, from where, and what they may do.</summary>
internal sealed record AccessOptions
{
    /// <summary>The role of those who show neither key nor token; null for none.</summary>
    public required Role? Anonymous { get; init; }

    /// <summary>The file of keys; null where none are taken.</summary>
    public required string? KeyFile { get; init; }

    /// <summary>Whose tokens are taken; null for nobody's.</summary>
    public required IssuerOptions? Issuer { get; init; }

    /// <summary>The origins whose pages may ask, besides this service's own.</summary>
    public required IReadOnlyList<string> AllowedOrigins { get; init; }

    /// <summary>The names under which the service is asked. A page elsewhere can make its own name lead here; a request under a foreign name is refused.</summary>
    public required IReadOnlyList<string> AllowedHosts { get; init; }
}
