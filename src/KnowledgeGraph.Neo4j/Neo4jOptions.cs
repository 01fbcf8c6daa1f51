namespace KnowledgeGraph.Neo4j;

/// <summary>Where the Neo4j server is and how it is spoken to.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The database, for people.</summary>
    internal string Location => $"Neo4j, {Uri} ({Database})";

    /// <summary>The address of the HTTP interface, such as <c>http://localhost:7474</c>.</summary>
    public required Uri Uri { get; init; }

    /// <summary>The user's name.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The user's password.</summary>
    public required string Password { get; init; }

    /// <summary>The database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How many connections are open at most; a request waits while all are at work.</summary>
    public int Connections { get; init; } = 100;

    /// <summary>How long opening a connection may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After how long a connection is replaced, so that a changed address is noticed.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a reading statement may take; it is then ended on the server.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long each statement of a write, and its commit, may take.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long creating a constraint or filling the indexes may take.</summary>
    public TimeSpan SchemaTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the server may take to say that it is there.</summary>
    public TimeSpan ProbeTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the server may take to end what was abandoned; its own time-outs do it otherwise.</summary>
    public TimeSpan EndTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For how long work that failed in passing is tried again.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait before the first retry; each further one waits twice as long, give or take a fifth.</summary>
    public TimeSpan FirstRetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For how long a server that refuses connections is left alone.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(1);
}
