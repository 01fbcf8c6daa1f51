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

    /// <summary>Megabytes of changed pages that the log holds before they are laid down in the file; one that is changed again by then is laid down once.</summary>
    public int Log { get; init; } = 4;

    /// <summary>Whether a load follows: a store of few statements then leaves out what <see cref="SqliteStore.MakeIndexesAsync"/> makes at its end.</summary>
    public bool IsLoad { get; init; }

    /// <summary>For an import: many writes follow each other, each of which touches pages all over the file.</summary>
    public static SqliteOptions ForImport(string path) => new() { Path = path, WriteCache = 100, Log = 512, IsLoad = true };
}
