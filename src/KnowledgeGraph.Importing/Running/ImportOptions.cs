namespace KnowledgeGraph.Importing.Running;

/// <summary>How an import is run.</summary>
public sealed record ImportOptions
{
    /// <summary>How many rows one write takes at most.</summary>
    public int BatchRows { get; init; } = 2_000;

    /// <summary>How many characters its rows have at most; a longer row is a batch of its own.</summary>
    public int BatchCharacters { get; init; } = 4_000_000;

    /// <summary>After how many refused rows the import stops; null for never.</summary>
    public long? MostRefused { get; init; }

    /// <summary>By whom, kept in the journal.</summary>
    public string? By { get; init; }
}
