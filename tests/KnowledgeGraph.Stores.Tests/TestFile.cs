using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>A database file in a folder of its own, gone with the test.</summary>
internal sealed class TestFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knowledge-graph-");

    public static string Root { get; } = FindRoot();

    public static string ModelText { get; } = File.ReadAllText(System.IO.Path.Combine(Root, "graph-schema", "model.graphql"));

    public static GraphModel Model { get; } = ModelReader.Read("model.graphql", ModelText);

    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.db");

    public Task<SqliteStore> OpenAsync(GraphModel? model = null) =>
        SqliteStore.OpenAsync(model ?? Model, new SqliteOptions { Path = Path, Readers = 2 }, TimeProvider.System);

    /// <summary>Opens it as an import does.</summary>
    public Task<SqliteStore> OpenForImportAsync() => SqliteStore.OpenAsync(Model, SqliteOptions.ForImport(Path), TimeProvider.System);

    public async Task<SqliteStore> OpenSampleAsync()
    {
        var store = await OpenAsync();
        await store.WriteAsync(DataSetReader.Read(Model, System.IO.Path.Combine(Root, "data", "arms-transfers")), CancellationToken.None);
        return store;
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>The first column of a query's rows.</summary>
    public IReadOnlyList<string> Texts(string query)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    public void Execute(string text)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(at!.FullName, "global.json")))
        {
            at = at.Parent;
        }

        return at.FullName;
    }
}
