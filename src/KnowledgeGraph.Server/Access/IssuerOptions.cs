namespace KnowledgeGraph.Server.Access;

/// <summary>Whose tokens are taken, and what is read from them.</summary>
/// <param name="Authority">The issuer's address, below which its discovery document lies.</param>
/// <param name="Audience">For whom the tokens must be.</param>
/// <param name="NameClaim">The claim with the caller's name.</param>
/// <param name="RoleClaim">The claim with the caller's roles, of which the highest counts.</param>
internal sealed record IssuerOptions(Uri Authority, string Audience, string NameClaim, string RoleClaim);
