namespace KnowledgeGraph.Importing.Running;

/// <summary>What came of an import.</summary>
/// <param name="Files">What came of each file, in order; files that were not begun are absent.</param>
/// <param name="Total">The counts of all.</param>
/// <param name="End">How it ended.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ImportReport(IReadOnlyList<FileReport> Files, ImportTally Total, ImportEnd End, TimeSpan Elapsed)
{
    /// <summary>Why it ended early, for people; null where it did not, or was told to.</summary>
    public string? Reason { get; init; }
}

/// <summary>What came of a file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Format">Its format's name; empty where it could not be opened.</param>
/// <param name="Tally">The counts.</param>
/// <param name="FirstRefused">The first rows that were not taken.</param>
/// <param name="Notes">What there is to tell of the whole file.</param>
/// <param name="Failure">Why it could not be read to its end; null where it could, or was not.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record FileReport(
    string Name, string Format, ImportTally Tally, IReadOnlyList<RefusedLine> FirstRefused, IReadOnlyList<string> Notes, string? Failure, TimeSpan Elapsed);

/// <summary>How an import ended.</summary>
public enum ImportEnd
{
    /// <summary>All files were read as far as they can be.</summary>
    Complete,

    /// <summary>It was told to stop.</summary>
    Interrupted,

    /// <summary>The store was away for too long.</summary>
    StoreLost,

    /// <summary>More rows were refused than were to be borne.</summary>
    TooManyRefused,
}

/// <summary>How far an import has come.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Rows">Rows done, of all files.</param>
/// <param name="BytesRead">Bytes of the file that were read.</param>
/// <param name="Length">Bytes of the file; null where nobody knows.</param>
public readonly record struct ImportProgress(string File, long Rows, long BytesRead, long? Length);
