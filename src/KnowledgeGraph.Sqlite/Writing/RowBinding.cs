using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;

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
        var row = new Row(type);
        foreach (var column in type.Columns)
        {
            row[column] = !column.IsRequired && reader.IsDBNull(column.Index) ? null : column switch
            {
                { IsList: true } => JsonSerializer.Deserialize<string[]>(reader.GetString(column.Index)),
                { Scalar: ScalarKind.Int } => reader.GetInt64(column.Index),
                { Scalar: ScalarKind.Boolean } => reader.GetInt64(column.Index) == 1,
                _ => reader.GetString(column.Index),
            };
        }

        return row;
    }

    /// <summary>A row as a JSON object, for former versions.</summary>
    public static string ToJson(Row row) => JsonSerializer.Serialize(row.Type.Columns.ToDictionary(column => column.Name, column => row[column]), _json);

    public static string Serialize(IEnumerable<string> values) => JsonSerializer.Serialize(values, _json);
}
