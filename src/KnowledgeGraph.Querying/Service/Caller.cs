using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Who asks.</summary>
/// <param name="Name">The name under which they were authenticated; null for anybody.</param>
/// <param name="Role">What they are trusted with; null for nothing.</param>
public sealed record Caller(string? Name, Role? Role)
{
    /// <summary>The program itself, which may do everything.</summary>
    public static Caller Program { get; } = new(null, new Role("PROGRAM", null, Enum.GetValues<Permission>().ToHashSet()));

    /// <summary>Whether they may do something.</summary>
    public bool May(Permission permission) => Role?.Permissions.Contains(permission) == true;
}
