namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>One request of the Query API.</summary>
/// <param name="Kind">The kind of work, which limits its time.</param>
/// <param name="Path">The address below that of the database: empty, or a transaction's.</param>
/// <param name="Text">The statement; null for a bare commit.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record QueryRequest(WorkKind Kind, string Path, string? Text, IReadOnlyDictionary<string, object?> Parameters)
{
    public static readonly IReadOnlyDictionary<string, object?> NoParameters = new Dictionary<string, object?>();

    private static readonly string _process = Guid.NewGuid().ToString("N")[..12] + "-";
    private static long _last;

    /// <summary>The bookmarks to wait for.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>The member of a cluster that holds the transaction.</summary>
    public string? Affinity { get; init; }

    /// <summary>Whether a commit is asked for.</summary>
    public bool IsCommit { get; init; }

    /// <summary>Whether the server is to refuse writes.</summary>
    public bool IsRead => Kind is WorkKind.Read or WorkKind.Follow;

    /// <summary>What is asked for, in the word that spans and metrics use.</summary>
    public string Operation => (Kind, Text) switch
    {
        _ when IsCommit => "COMMIT",
        (_, null) => "BEGIN",
        (WorkKind.Read or WorkKind.Follow, _) => "READ",
        (WorkKind.Write, _) => "WRITE",
        (WorkKind.Schema, _) => "SCHEMA",
        (WorkKind.End, _) => "TERMINATE",
        _ => "PROBE",
    };

    /// <summary>A parameter that the text does not use, by which the running statement is found again; the text stays constant.</summary>
    public string Tag { get; } = _process + Interlocked.Increment(ref _last).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
