using KnowledgeGraph.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>Reads rows one by one, for rules that look at tables of SQLite's own.</summary>
internal static class CheckQueries
{
    /// <summary>The rows of a query; the reader stands on one at a time.</summary>
    public static IEnumerable<SqliteDataReader> Rows(this CommandCache commands, string text, params object?[] values)
    {
        var command = commands.Get(text, values.Length);
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = RowBinding.ToSql(values[index]);
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }
}
