using KnowledgeGraph.Core;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A Neo4j store in a database that belongs to the tests: it is emptied each time.</summary>
internal static class Neo4jTestStore
{
    /// <summary>The server's address; NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE go with it.</summary>
    public const string Address = "NEO4J_URI";

    private static readonly Dictionary<string, object?> _noParameters = [];

    public static async Task<IGraphStore> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var options = new Neo4jOptions
        {
            Uri = address,
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "",
            Database = Environment.GetEnvironmentVariable("NEO4J_DATABASE") ?? "neo4j",
        };
        await EmptyAsync(options, cancellationToken);
        return await Neo4jStore.OpenAsync(Repository.Model, options, TestClock.Instance, cancellationToken);
    }

    private static async Task EmptyAsync(Neo4jOptions options, CancellationToken cancellationToken)
    {
        using var transport = new HttpQueryTransport(options);
        await transport.RunAsync("MATCH (n) DETACH DELETE n", _noParameters, cancellationToken);
    }
}
