namespace KnowledgeGraph.Core.Writing;

/// <summary>Records statements as another store holds them: with their versions, withdrawn or reviewed as they are there.</summary>
public sealed record RestoreStatementsCommand(string Path, IReadOnlyList<StatementRecord> Statements) : WriteCommand(Path);

/// <summary>A statement as a store holds it.</summary>
/// <param name="Draft">What it says; its standing is any.</param>
public sealed record StatementRecord(StatementDraft Draft)
{
    /// <summary>Its id, checked where it is given.</summary>
    public string? Id { get; init; }

    /// <summary>1, and one more for each correction.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Why it was withdrawn; null where it was not.</summary>
    public RetractionDraft? Retraction { get; init; }

    /// <summary>What reviewers made of it last; null where there were none.</summary>
    public ReviewDraft? Review { get; init; }
}

/// <summary>That a statement was withdrawn.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Replacement">The statement in its place; null where there is none.</param>
public sealed record RetractionDraft(string Reason, string? Replacement);

/// <summary>What reviewers made of a statement.</summary>
/// <param name="Standing">ACCEPTED, PROPOSED or REJECTED.</param>
/// <param name="Note">Their remark.</param>
public sealed record ReviewDraft(string Standing, string? Note);
