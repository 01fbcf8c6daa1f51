namespace KnowledgeGraph.Core.Model;

/// <summary>What can be done with the graph. A mutation is named after what it does, so its first word is the permission that it needs.</summary>
public enum Permission
{
    /// <summary>Ask.</summary>
    Read,

    /// <summary>Record statements.</summary>
    Record,

    /// <summary>Add sources to a statement.</summary>
    Add,

    /// <summary>Withdraw a statement.</summary>
    Retract,

    /// <summary>Put another statement in the place of one.</summary>
    Correct,

    /// <summary>Accept, reject or reopen a statement.</summary>
    Review,

    /// <summary>Make or change actors, events, documents and affiliations.</summary>
    Upsert,

    /// <summary>Take affiliations away.</summary>
    Remove,

    /// <summary>Record in the name of another.</summary>
    Manage,
}

/// <summary>What a caller is trusted with.</summary>
/// <param name="Name">The name in the model, such as <c>EDITOR</c>.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Permissions">All that its holders may do, what the lower roles may among it.</param>
public sealed record Role(string Name, string? Description, IReadOnlySet<Permission> Permissions)
{
    /// <summary>The name as people write it, such as <c>editor</c>.</summary>
    public string Title => Name.ToLowerInvariant();
}
