namespace KnowledgeGraph.Sqlite;

/// <summary>Where the embedded store lies and how it is read.</summary>
public sealed record SqliteOptions
{
    /// <summary>The database file; made when missing.</summary>
    public required string Path { get; init; }

    /// <summary>Connections that read at the same time.</summary>
    public int Readers { get; init; } = Math.Max(16, 2 * Environment.ProcessorCount);

    /// <summary>Megabytes of the file's pages that the writer holds; a write that changes more of them lays some down before it ends, and then once more.</summary>
    public int WriteCache { get; init; } = 32;
}
