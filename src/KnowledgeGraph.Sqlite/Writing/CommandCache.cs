using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>The writer's prepared statements, by their text.</summary>
internal sealed class CommandCache(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public SqliteTransaction? Transaction { get; set; }

    public SqliteCommand Get(string text, int parameters)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            _commands[text] = command = connection.CreateCommand();
            command.CommandText = text;
            for (var index = 1; index <= parameters; index++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "?" + index.ToString(CultureInfo.InvariantCulture) });
            }
        }

        command.Transaction = Transaction;
        return command;
    }

    public int Execute(string text, params ReadOnlySpan<object?> values)
    {
        var command = Get(text, values.Length);
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = RowBinding.ToSql(values[index]);
        }

        return command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }
}
