using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>Brings the server for all fault tests; it is started by the first that needs it.</summary>
[SetUpFixture]
internal sealed class FaultServerSetUp
{
    /// <summary>Names the script that starts and kills a Neo4j server.</summary>
    private const string Script = "KNOWLEDGEGRAPH_NEO4J_SCRIPT";
    private const string Required = "KNOWLEDGEGRAPH_REQUIRED_STORES";

    private static FaultServer? _server;

    public static FaultServer Server => _server!;

    [OneTimeSetUp]
    public void Begin()
    {
        if (Environment.GetEnvironmentVariable(Script) is { Length: > 0 } script)
        {
            _server = new FaultServer(script);
            return;
        }

        if (Environment.GetEnvironmentVariable(Required)?.Contains("neo4j", StringComparison.Ordinal) == true)
        {
            Assert.Fail($"{Required} asks for Neo4j, but {Script} is not set.");
        }

        Assert.Ignore($"{Script} is not set, so there is no Neo4j server that may be killed.");
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
