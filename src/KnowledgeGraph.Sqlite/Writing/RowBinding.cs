using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>Turns rows into SQLite's values and back.</summary>
internal static class RowBinding
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static object ToSql(object? value) => value switch
    {
        null => DBNull.Value,
        bool flag => flag ? 1L : 0L,
        IEnumerable<string> list => JsonList.Write(list),
        _ => value,
    };

    /// <summary>The columns of a type, as <see cref="FromSql"/> reads them.</summary>
    public static string Columns(RecordType type) => string.Join(", ", type.Columns.Select(column => $"\"{column.SqlName}\""));

    public static Row FromSql(RecordType type, SqliteDataReader reader)
    {
        // The provider's own getters call SQLite up to three times for a value, and each call takes a lock.
        var (row, statement) = (new Row(type), reader.Handle!);
        foreach (var column in type.Columns)
        {
            row[column] = column switch
            {
                { IsList: true } => Text(statement, column) is { } items ? JsonSerializer.Deserialize<string[]>(items) : null,
                { Scalar: ScalarKind.Int or ScalarKind.Boolean, IsRequired: false } when raw.sqlite3_column_type(statement, column.Index) == raw.SQLITE_NULL => null,
                { Scalar: ScalarKind.Int } => raw.sqlite3_column_int64(statement, column.Index),
                { Scalar: ScalarKind.Boolean } => raw.sqlite3_column_int64(statement, column.Index) == 1,
                _ => Text(statement, column),
            };
        }

        return row;
    }

    /// <summary>A row as a JSON object, for former versions.</summary>
    public static string ToJson(Row row) => JsonSerializer.Serialize(row.Type.Columns.ToDictionary(column => column.Name, column => row[column]), _json);

    public static string Serialize(IEnumerable<string> values) => JsonSerializer.Serialize(values, _json);

    private static string? Text(sqlite3_stmt statement, Column column) => raw.sqlite3_column_text(statement, column.Index).utf8_to_string();
}
