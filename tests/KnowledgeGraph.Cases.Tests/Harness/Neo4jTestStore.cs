using KnowledgeGraph.Core;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A Neo4j store in a database that belongs to the tests: it is emptied each time.</summary>
internal static class Neo4jTestStore
{
    /// <summary>The server's address; NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE go with it.</summary>
    public const string Address = "NEO4J_URI";

    /// <summary>The server and the account; the address must be set.</summary>
    public static Neo4jOptions Options => new()
    {
        Uri = new Uri(Environment.GetEnvironmentVariable(Address)!),
        User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
        Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "",
        Database = Environment.GetEnvironmentVariable("NEO4J_DATABASE") ?? "neo4j",

        // Planning the widest cases takes a small machine long, and time is not what they test.
        ReadTimeout = TimeSpan.FromMinutes(3),
    };

    public static async Task<IGraphStore> OpenAsync(CancellationToken cancellationToken)
    {
        await EmptyAsync(cancellationToken);
        return await Neo4jStore.OpenAsync(Repository.Model, Options, TestClock.Instance, cancellationToken);
    }

    private static async Task EmptyAsync(CancellationToken cancellationToken)
    {
        using var transport = new HttpQueryTransport(Options);
        await transport.RunAsync(WorkKind.Write, "MATCH (n) DETACH DELETE n", QueryRequest.NoParameters, cancellationToken);
    }
}
