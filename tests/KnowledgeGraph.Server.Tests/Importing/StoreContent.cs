using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Server.Tests.Importing;

/// <summary>All that a store holds, one line a record, to compare two stores by.</summary>
internal static class StoreContent
{
    private static readonly GraphModel _model = ShippedFiles.ReadModel();

    /// <summary>Records and revisions; only the times of revisions are left out.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string path)
    {
        await using var source = SqliteCopySource.Open(_model, path);
        var revisions = await source.ReadRevisionsAsync(CancellationToken.None).SelectMany(batch => batch).Select(revision => $"{revision with { Time = "" }}").ToListAsync();
        return [.. revisions, .. await RecordsAsync(source, _ => true)];
    }

    /// <summary>Records without the numbers of revisions, which depend on who came first.</summary>
    public static async Task<IReadOnlyList<string>> ReadRecordsAsync(string path)
    {
        await using var source = SqliteCopySource.Open(_model, path);
        return await RecordsAsync(source, column => column.Name is not ("revision" or "retractionRevision"));
    }

    /// <summary>The newest revision; 0 where there is no store yet.</summary>
    public static async Task<long> NewestAsync(string path)
    {
        try
        {
            await using var source = SqliteCopySource.Open(_model, path);
            return await source.ReadNewestAsync(CancellationToken.None);
        }
        catch (Core.Errors.StoreUnavailableException)
        {
            return 0;
        }
    }

    private static async Task<List<string>> RecordsAsync(SqliteCopySource source, Func<Column, bool> isTold)
    {
        var lines = new List<string>();
        foreach (var type in _model.Stored.Where(type => type.Storage != RecordStorage.Journal))
        {
            await foreach (var rows in source.ReadRowsAsync(type, CancellationToken.None))
            {
                lines.AddRange(rows.Select(row => $"{type}|{string.Join('|', type.Columns.Where(isTold).Select(column => Show(row, column)))}"));
            }
        }

        await foreach (var formers in source.ReadFormersAsync(CancellationToken.None))
        {
            lines.AddRange(formers.Select(former => $"{former}"));
        }

        return lines;
    }

    private static object? Show(Row row, Column column) => row[column] is IEnumerable<string> list ? string.Join(',', list) : row[column];
}
