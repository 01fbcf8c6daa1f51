using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>Begins each test with the server up and an empty database.</summary>
internal abstract class FaultTests
{
    protected static FaultServer Server => FaultServerSetUp.Server;

    [SetUp]
    public async Task EmptyAsync()
    {
        if (!Server.IsRunning)
        {
            await Server.StartAsync();
        }

        await Server.RunAsync("MATCH (n) DETACH DELETE n");
    }

    protected static Task<Neo4jStore> OpenAsync(Neo4jOptions? options = null) =>
        Neo4jStore.OpenAsync(TestFile.Model, options ?? Server.Options, TimeProvider.System);

    /// <summary>A store whose requests go through the proxy.</summary>
    protected static Task<Neo4jStore> OpenAsync(FaultyProxy proxy) => OpenAsync(Server.Options with { Uri = proxy.Address });

    protected static WriteRequest Actor(string id, string name, string? key = null) =>
        new([new UpsertCommand("input", TestFile.Model.Record("Actor"), [new RecordPatch(id, new Dictionary<string, object?> { ["kind"] = "STATE", ["name"] = name })])])
        {
            IdempotencyKey = key,
        };

    protected static Task<WriteResult> WriteAsync(IGraphStore store, WriteRequest request) => store.WriteAsync(request, CancellationToken.None);

    protected static Task<string> NamesAsync(IGraphStore store) => PlanCatcher.AskAsync(store, "{ actors(first: 100) { nodes { name } } }");

    protected static string Answer(params string[] names) =>
        $"{{\"data\":{{\"actors\":{{\"nodes\":[{string.Join(',', names.Select(name => $"{{\"name\":\"{name}\"}}"))}]}}}}}}";

    /// <summary>Waits until the server runs nothing but the question.</summary>
    protected static async Task<IReadOnlyList<string>> TransactionsAsync()
    {
        var rows = await Server.RunAsync("SHOW TRANSACTIONS YIELD currentQuery, transactionId RETURN transactionId + ' ' + currentQuery");
        return [.. rows.Select(row => row[0].GetString() ?? "").Where(text => !text.Contains("SHOW TRANSACTIONS", StringComparison.Ordinal))];
    }
}
