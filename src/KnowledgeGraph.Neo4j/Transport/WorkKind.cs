namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Kinds of work, each with a time limit of its own.</summary>
internal enum WorkKind
{
    /// <summary>A statement that only reads.</summary>
    Read,

    /// <summary>A statement that reads what others wrote, so that all reads that follow see at least as much.</summary>
    Follow,

    /// <summary>A statement or the commit of a write.</summary>
    Write,

    /// <summary>Making constraints and indexes, and waiting until they are filled.</summary>
    Schema,

    /// <summary>Asking whether the server is there.</summary>
    Probe,

    /// <summary>Ending what was abandoned.</summary>
    End,
}
