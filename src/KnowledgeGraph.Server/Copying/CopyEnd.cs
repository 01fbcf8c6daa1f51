namespace KnowledgeGraph.Server.Copying;

/// <summary>The kinds of places that a graph is copied from and to.</summary>
internal enum CopyEndKind
{
    /// <summary>A file of the embedded store.</summary>
    Sqlite,

    /// <summary>The Neo4j database that the settings name.</summary>
    Neo4j,

    /// <summary>A folder of files for <c>neo4j-admin database import</c>.</summary>
    Neo4jAdmin,
}

/// <summary>One end of a copy.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Path">The file or folder; empty for a server.</param>
internal sealed record CopyEnd(CopyEndKind Kind, string Path)
{
    /// <summary>Reads <c>sqlite:FILE</c>, <c>neo4j</c> or <c>neo4j-admin:FOLDER</c>; null where it is none of these.</summary>
    public static CopyEnd? Read(string? text) => text?.Split(':', 2) switch
    {
        ["sqlite", { Length: > 0 } file] => new CopyEnd(CopyEndKind.Sqlite, file),
        ["neo4j"] => new CopyEnd(CopyEndKind.Neo4j, ""),
        ["neo4j-admin", { Length: > 0 } folder] => new CopyEnd(CopyEndKind.Neo4jAdmin, folder),
        _ => null,
    };
}
