using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>A store with nothing in it, in a folder of its own.</summary>
internal sealed class EmptyStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("limits-");

    private EmptyStore()
    {
    }

    public GraphModel Model { get; } = ShippedFiles.ReadModel();

    public SqliteStore Store { get; private set; } = null!;

    public static async Task<EmptyStore> OpenAsync()
    {
        var made = new EmptyStore();
        made.Store = await SqliteStore.OpenAsync(made.Model, new SqliteOptions { Path = Path.Combine(made._folder.FullName, "graph.db") }, TimeProvider.System);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
