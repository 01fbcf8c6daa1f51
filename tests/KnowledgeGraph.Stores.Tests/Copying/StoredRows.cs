using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>All that a file holds, as text: every row of every table, and the words of the search index.</summary>
internal static class StoredRows
{
    // The search index keeps its words by row number, which only tells in which order things came.
    private const string Vocabulary = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'search', 'instance')";

    private const string Words = "SELECT e.id, v.term, v.offset FROM temp.vocabulary v JOIN search_entry e ON e.rowid = v.doc ORDER BY 1, 3";

    public static IReadOnlyList<string> Of(TestFile file)
    {
        using var connection = file.Connect();
        var tables = Read(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search*' ORDER BY name").Select(name => name.Trim('\'')).ToList();
        _ = Read(connection, Vocabulary).Count();
        return
        [
            .. tables.SelectMany(table => Read(connection, $"SELECT * FROM \"{table}\" ORDER BY {Order(connection, table)}").Select(row => $"{table}: {row}")),
            .. Read(connection, "SELECT id, type, name, folded FROM search_entry ORDER BY id"),
            .. Read(connection, Words),
            .. Read(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"),
            .. Read(connection, "PRAGMA user_version"),
            .. Read(connection, "PRAGMA journal_mode"),
        ];
    }

    private static string Order(SqliteConnection connection, string table) =>
        string.Join(", ", Read(connection, $"SELECT cid + 1 FROM pragma_table_info('{table}')"));

    private static IEnumerable<string> Read(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))));
        }
    }

    private static string Text(object value) => value switch
    {
        DBNull => "NULL",
        string text => $"'{text}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
