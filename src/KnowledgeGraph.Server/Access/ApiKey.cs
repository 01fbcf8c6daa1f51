using System.Text.Json.Serialization;

namespace KnowledgeGraph.Server.Access;

/// <summary>A key as it is kept: without its secret.</summary>
/// <param name="Name">Under which name its holder records.</param>
/// <param name="Role">What its holder is trusted with.</param>
/// <param name="Hash">The SHA-256 of its secret.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Expires">The day, in UTC, from which on it is not taken; null for never.</param>
internal sealed record ApiKey(string Name, string Role, [property: JsonPropertyName("sha256")] string Hash, DateTimeOffset Created, DateOnly? Expires)
{
    public bool IsExpired(DateTimeOffset now) => Expires <= DateOnly.FromDateTime(now.UtcDateTime);
}
