namespace KnowledgeGraph.Neo4j;

/// <summary>Where the Neo4j server is and how it is spoken to.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The address of the HTTP interface, such as <c>http://localhost:7474</c>.</summary>
    public required Uri Uri { get; init; }

    /// <summary>The user's name.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The user's password.</summary>
    public required string Password { get; init; }

    /// <summary>The database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long one request to the server may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
