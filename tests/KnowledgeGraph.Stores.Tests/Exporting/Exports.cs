using System.Text.Json;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Copying;

namespace KnowledgeGraph.Stores.Tests.Exporting;

/// <summary>Exports for tests.</summary>
internal static class Exports
{
    private static readonly ExportPlanner _planner = new(TestFile.Model);

    /// <summary>What the API answers unless asked for more.</summary>
    public static ExportQuery Default { get; } = new(null, null, null);

    public static ExportQuery Where(string json) => new(JsonElement.Parse(json), null, null);

    /// <summary>The sample data, written when the clock stood.</summary>
    public static async Task<SqliteStore> OpenSampleAsync(TestFile file)
    {
        var store = await SqliteStore.OpenAsync(TestFile.Model, new SqliteOptions { Path = file.Path }, StandingClock.Instance);
        await store.WriteAsync(DataSetReader.Read(TestFile.Model, Path.Combine(TestFile.Root, "data", "arms-transfers")), CancellationToken.None);
        return store;
    }

    /// <summary>The exported file's text.</summary>
    public static async Task<string> WriteAsync(IExportSource source, string format, ExportQuery query)
    {
        using var file = new MemoryStream();
        await WriteAsync(source, format, query, file, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(file.ToArray());
    }

    public static async Task<ExportSummary> WriteAsync(IExportSource source, string format, ExportQuery query, Stream file, CancellationToken cancellationToken)
    {
        await using var hashing = new HashingStream(file);
        var selection = await _planner.PlanAsync(query, cancellationToken);
        return await new Exporter(TestFile.Model, source).ExportAsync(ExportFormats.Find(format)!, selection, hashing, cancellationToken);
    }

    /// <summary>The ids of the records of a type in a file of JSON lines, in its order.</summary>
    public static IReadOnlyList<string> Ids(string lines, string type) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => JsonElement.Parse(line))
            .Where(line => line.GetProperty("record").GetString() == type).Select(line => line.GetProperty("id").GetString()!),
    ];
}
