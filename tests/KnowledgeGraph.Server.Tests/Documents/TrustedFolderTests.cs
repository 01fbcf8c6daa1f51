using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Documents;
using KnowledgeGraph.Server.Tests.Limits;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Documents;

/// <summary>What is wrong with a trusted document is found at start.</summary>
internal sealed class TrustedFolderTests
{
    private EmptyStore _store = null!;
    private DirectoryInfo _folder = null!;

    [SetUp]
    public async Task OpenAsync() => (_store, _folder) = (await EmptyStore.OpenAsync(), Directory.CreateTempSubdirectory("trusted-"));

    [TearDown]
    public async Task CloseAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [TestCase("{ nonsense }", "nonsense")]
    [TestCase("{", "line 1")]
    [TestCase("query A { __typename } query B { __typename }", "2 operations")]
    public async Task A_document_that_cannot_be_executed_is_refused_by_its_file(string text, string message)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "bad.graphql"), text);

        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => TrustedFolder.ReadAsync(_folder.FullName, new GraphService(_store.Model, _store.Store)));

        Assert.That(refusal!.Path, Does.EndWith("bad.graphql"));
        Assert.That(refusal.Message, Does.Contain(message));
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(
            () => TrustedFolder.ReadAsync(Path.Combine(_folder.FullName, "none"), new GraphService(_store.Model, _store.Store)));

        Assert.That(refusal!.Message, Does.StartWith("The folder of trusted documents cannot be read"));
    }
}
