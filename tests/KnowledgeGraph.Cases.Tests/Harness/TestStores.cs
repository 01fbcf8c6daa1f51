using KnowledgeGraph.Core;
using KnowledgeGraph.TestKit;
using KnowledgeGraph.TestKit.Oracle;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>The stores that tests run on, each opened empty.</summary>
internal static class TestStores
{
    public const string Oracle = "oracle";
    public const string Neo4j = "neo4j";
    private const string Sqlite = "sqlite";
    private const string Required = "KNOWLEDGEGRAPH_REQUIRED_STORES";

    public static IEnumerable<string> Names => [Oracle, Sqlite, Neo4j];

    /// <summary>The stores that random graphs are written to: those within the process, as a graph takes a server a second to write.</summary>
    public static IEnumerable<string> Embedded => [Oracle, Sqlite];

    /// <summary>Opens a store without a record in it; ends the test as ignored where the store is absent and not required.</summary>
    public static async Task<IGraphStore> OpenAsync(string name, CancellationToken cancellationToken)
    {
        EnsurePresent(name);
        return name switch
        {
            Oracle => new OracleStore(Repository.Model, new MemoryGraph(Repository.Model, TestClock.Instance)),
            Sqlite => await SqliteTestStore.OpenAsync(cancellationToken),
            Neo4j => await Neo4jTestStore.OpenAsync(cancellationToken),
            _ => throw new ArgumentException($"There is no store '{name}'."),
        };
    }

    /// <summary>Ends the test as ignored, or as failed where the store is required, unless the store is there.</summary>
    public static void EnsurePresent(string name)
    {
        if (name != Neo4j || !string.IsNullOrEmpty(Neo4jAddress))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable(Required)?.Contains(Neo4j, StringComparison.Ordinal) == true)
        {
            Assert.Fail($"{Required} asks for Neo4j, but {Neo4jTestStore.Address} is not set.");
        }

        Assert.Ignore($"{Neo4jTestStore.Address} is not set, so there is no Neo4j to test.");
    }

    private static string? Neo4jAddress => Environment.GetEnvironmentVariable(Neo4jTestStore.Address);
}
