using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>The writer's prepared statements, by their text, or by the change that they make.</summary>
internal sealed class CommandCache(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedStatement> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<(RecordType Type, ChangeKind Kind), PreparedStatement> _changes = [];

    public SqliteTransaction? Transaction { get; set; }

    /// <summary>A query.</summary>
    public SqliteCommand Get(string text, int parameters)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            _commands[text] = command = Make(text, parameters);
        }

        command.Transaction = Transaction;
        return command;
    }

    /// <summary>Does what returns no rows.</summary>
    public void Execute(string text, params ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(text, out var statement))
        {
            _statements[text] = statement = new PreparedStatement(connection.Handle!, text);
        }

        statement.Execute(values);
    }

    /// <summary>Makes a change of one record.</summary>
    /// <param name="type">The record's type.</param>
    /// <param name="kind">The change.</param>
    /// <param name="values">The record's values in the order of its columns; of one that is deleted, the key alone.</param>
    public void Execute(RecordType type, ChangeKind kind, params ReadOnlySpan<object?> values)
    {
        if (!_changes.TryGetValue((type, kind), out var statement))
        {
            _changes[(type, kind)] = statement = new PreparedStatement(connection.Handle!, Text(type, kind));
        }

        statement.Execute(values);
    }

    public void Dispose()
    {
        foreach (var statement in _commands.Values.Concat<IDisposable>(_statements.Values).Concat(_changes.Values))
        {
            statement.Dispose();
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
