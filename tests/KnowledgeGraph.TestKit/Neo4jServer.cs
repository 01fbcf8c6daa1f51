using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.TestKit;

/// <summary>The Neo4j server that tests may use as their own, told by the environment: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.</summary>
public static class Neo4jServer
{
    /// <summary>The variable that holds the server's address.</summary>
    public const string Address = "NEO4J_URI";

    /// <summary>The variable that lists the stores that must be there.</summary>
    public const string Required = "KNOWLEDGEGRAPH_REQUIRED_STORES";

    /// <summary>How the server is reached; null where there is none.</summary>
    public static Neo4jOptions? Options => Environment.GetEnvironmentVariable(Address) is { Length: > 0 } address
        ? new Neo4jOptions
        {
            Uri = new Uri(address),
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "",
            Database = Environment.GetEnvironmentVariable("NEO4J_DATABASE") ?? "neo4j",

            // The machine may be busy with other tests.
            ReadTimeout = TimeSpan.FromMinutes(5),
            WriteTimeout = TimeSpan.FromMinutes(5),
        }
        : null;

    /// <summary>Why tests on the server cannot run, and whether that is a failure; null where they can.</summary>
    public static (string Reason, bool IsFailure)? Absence => Options is not null
        ? null
        : Environment.GetEnvironmentVariable(Required)?.Contains("neo4j", StringComparison.Ordinal) == true
            ? ($"{Required} asks for Neo4j, but {Address} is not set.", true)
            : ($"{Address} is not set, so there is no Neo4j to test.", false);

    /// <summary>Waits until no other test process uses the server; disposing what is returned lets the next one in.</summary>
    public static async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), $"knowledge-graph-tests-{Options!.Uri.Port}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(200, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes all nodes away.</summary>
    public static async Task EmptyAsync(CancellationToken cancellationToken)
    {
        using var transport = new HttpQueryTransport(Options!);
        await transport.RunAsync(
            WorkKind.Write, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
    }
}
