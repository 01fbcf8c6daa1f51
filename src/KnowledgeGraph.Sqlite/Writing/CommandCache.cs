using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>The writer's prepared statements, by their text, or by the change that they make.</summary>
internal sealed class CommandCache(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<(RecordType Type, ChangeKind Kind), SqliteCommand> _changes = [];

    public SqliteTransaction? Transaction { get; set; }

    public SqliteCommand Get(string text, int parameters)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            _commands[text] = command = Make(text, parameters);
        }

        command.Transaction = Transaction;
        return command;
    }

    public int Execute(string text, params ReadOnlySpan<object?> values) => Execute(Get(text, values.Length), values);

    /// <summary>Makes a change of one record.</summary>
    /// <param name="type">The record's type.</param>
    /// <param name="kind">The change.</param>
    /// <param name="values">The record's values in the order of its columns; of one that is deleted, the key alone.</param>
    public int Execute(RecordType type, ChangeKind kind, params ReadOnlySpan<object?> values)
    {
        if (!_changes.TryGetValue((type, kind), out var command))
        {
            _changes[(type, kind)] = command = Make(Text(type, kind), values.Length);
        }

        command.Transaction = Transaction;
        return Execute(command, values);
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values.Concat(_changes.Values))
        {
            command.Dispose();
        }
    }

    private SqliteCommand Make(string text, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var index = 1; index <= parameters; index++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "?" + index.ToString(CultureInfo.InvariantCulture) });
        }

        return command;
    }

    private static int Execute(SqliteCommand command, ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = RowBinding.ToSql(values[index]);
        }

        return command.ExecuteNonQuery();
    }

    private static string Text(RecordType type, ChangeKind kind)
    {
        var (table, key, columns) = ($"\"{type.Table}\"", $"\"{type.Key.SqlName}\"", type.Columns);
        return kind switch
        {
            ChangeKind.Delete => $"DELETE FROM {table} WHERE {key} = ?1",
            ChangeKind.Insert => $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column.SqlName}\""))}) "
                + $"VALUES ({string.Join(", ", columns.Select(column => $"?{column.Index + 1}"))})",
            _ => $"UPDATE {table} SET {string.Join(", ", columns.Skip(1).Select(column => $"\"{column.SqlName}\" = ?{column.Index + 1}"))} WHERE {key} = ?1",
        };
    }
}
