namespace KnowledgeGraph.Core.Writing;

/// <summary>A record as a patch leaves it, what it was before, and where the patch stands in the input.</summary>
internal sealed record PatchedRow(Row? Former, Row Row, RecordPatch Patch, string Path)
{
    /// <summary>Whether a link that the record owns changed.</summary>
    public bool OwnsChange { get; set; }

    /// <summary>Whether that link has no revision of its own, so that the record's is the link's too.</summary>
    public bool OwnsRevision { get; set; }

    /// <summary>What becomes of the record.</summary>
    public OutcomeKind Outcome => Former is null ? OutcomeKind.Recorded
        : OwnsChange || StoredContent.Differs(Former, Row) ? OutcomeKind.Changed
        : OutcomeKind.AlreadyRecorded;

    /// <summary>Refuses the patch where the record is there and may not be changed by it, or is not the one that the caller saw.</summary>
    public void Check(OnExisting onExisting)
    {
        if (onExisting == OnExisting.RequireSame && Former is not null)
        {
            StoredContent.RequireSame(Former, Row, Path);
        }

        if (Patch.IfRevision is not { } expected)
        {
            return;
        }

        var found = Former is null ? null : PendingSession.Since(Former);
        if (found != expected)
        {
            throw Refusal.Conflict(Path + ".ifRevision", Former is null
                ? FormattableString.Invariant($"'{Patch.Id ?? Row.Id}' does not exist; expected it to be of revision {expected}.")
                : FormattableString.Invariant($"'{Row.Id}' is of revision {found}; expected {expected}."), "ifRevision");
        }
    }

    /// <summary>Stages the record under the new revision; its former version is kept.</summary>
    public void Stage(PendingSession pending)
    {
        if (Row.Type.FindColumn("revision") is { } revision)
        {
            Row[revision] = pending.Revision;
        }

        if (Former is null)
        {
            pending.Insert(Row);
        }
        else
        {
            pending.Update(Former, Row, PendingSession.Since(Former));
        }
    }
}
