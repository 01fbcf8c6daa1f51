namespace KnowledgeGraph.Core.Writing;

/// <summary>A statement to be recorded, where it stands in the input, and which version it is.</summary>
internal sealed record DraftItem(StatementDraft Draft, string Path, long Version)
{
    /// <summary>The id of the statement.</summary>
    public string Id { get; } = StatementIdentity.Of(Draft, Version);
}
