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

    public static IEnumerable<string> Names => [Oracle, Sqlite, Neo4j];

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

    /// <summary>Whether a store is a server, so that each write takes a while.</summary>
    public static bool IsServer(string name) => name == Neo4j;

    /// <summary>Ends the test as ignored, or as failed where the store is required, unless the store is there.</summary>
    public static void EnsurePresent(string name)
    {
        if (name != Neo4j || Neo4jServer.Absence is not { } absence)
        {
            return;
        }

        if (absence.IsFailure)
        {
            Assert.Fail(absence.Reason);
        }

        Assert.Ignore(absence.Reason);
    }
}
