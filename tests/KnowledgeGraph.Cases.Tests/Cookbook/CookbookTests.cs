using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Cookbook;

/// <summary>Each query of the cookbook on a Neo4j server that holds the data set.</summary>
internal sealed class CookbookTests
{
    private IGraphStore? _store;
    private CypherServer? _server;

    private static IReadOnlyList<CookbookFile> Files => CookbookFile.All();

    [OneTimeSetUp]
    public async Task Load()
    {
        var cancellationToken = TestContext.CurrentContext.CancellationToken;
        _store = await TestStores.OpenAsync(TestStores.Neo4j, cancellationToken);
        await _store.WriteAsync(DataSetReader.Read(Repository.Model, Repository.DataSet("arms-transfers")), cancellationToken);
        _server = new CypherServer(Neo4jServer.Options!);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        _server?.Dispose();
        await (_store?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [TestCaseSource(nameof(Files))]
    public async Task Rows_are_as_expected_and_the_server_has_nothing_to_remark(CookbookFile file)
    {
        var reply = await _server!.ReadAsync(file.Text, file.Examples(), TestContext.CurrentContext.CancellationToken);
        Assert.That(reply["errors"]?.ToJsonString(), Is.Null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reply["notifications"]?.AsArray().Select(remark => remark!.ToJsonString()), Is.Null.Or.Empty);
            Assert.That(reply["data"]!["fields"]!.AsArray().Select(name => name!.GetValue<string>()), Is.EqualTo(file.Columns.Select(column => column.Name)));
            Golden.Check(file.ExpectedPath, CookbookRows.Write(reply));
        }
    }
}
