using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>Reads within the write transaction.</summary>
internal sealed class SqliteWriteSession(CommandCache commands) : IWriteSession
{
    public ValueTask<IReadOnlyList<Row>> ReadAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        var command = commands.Get($"SELECT {RowBinding.Columns(type)} FROM \"{type.Table}\" WHERE \"{column.SqlName}\" IN (SELECT value FROM json_each(?1))", 1);
        command.Parameters[0].Value = RowBinding.Serialize(values);
        var rows = new List<Row>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(RowBinding.FromSql(type, reader));
        }

        return ValueTask.FromResult<IReadOnlyList<Row>>(rows);
    }

    public ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var command = commands.Get("SELECT id, type FROM thing WHERE id IN (SELECT value FROM json_each(?1))", 1);
        command.Parameters[0].Value = RowBinding.Serialize(ids);
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            types[reader.GetString(0)] = reader.GetString(1);
        }

        return ValueTask.FromResult<IReadOnlyDictionary<string, string>>(types);
    }
}
