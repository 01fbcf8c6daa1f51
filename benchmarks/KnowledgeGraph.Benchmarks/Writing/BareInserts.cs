using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>Puts rows into the tables of a file of ours with prepared inserts and nothing else: no look at what is there, no journal but its row.</summary>
internal sealed class BareInserts : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public BareInserts(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();

        // As the store's own writer is set.
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000";
        command.ExecuteNonQuery();
    }

    /// <summary>The inserts that a change set comes down to, worked out before the clock starts.</summary>
    public static IReadOnlyList<(string Table, object?[] Values)> Of(ChangeSet changes, long number, ref long search)
    {
        var inserts = new List<(string Table, object?[] Values)>
        {
            ("revision (number, time, payload_hash, outcomes)", [number, "2026-01-01T00:00:00.000Z", "", OutcomesJson.Write(changes.Outcomes)]),
        };
        foreach (var row in changes.Changes.Select(change => change.Row))
        {
            var names = string.Join(", ", row.Type.Columns.Select(column => $"\"{column.SqlName}\""));
            inserts.Add(($"\"{row.Type.Table}\" ({names})", [.. row.Values.ToArray().Select(Value)]));
            if (row.Type.Storage == RecordStorage.Node)
            {
                var name = row.Text(row.Type.Search[0].Column.Name)!;
                var tokens = string.Join(' ', TextFolding.Tokens(name));
                inserts.Add(("thing (id, type)", [row.Id, row.Type.Name]));
                inserts.Add(("search_entry (rowid, id, type, name, folded)", [++search, row.Id, row.Type.Name, name, tokens]));
                inserts.Add(("search (rowid, tokens)", [search, tokens]));
            }
        }

        return inserts;
    }

    public void Write(IReadOnlyList<(string Table, object?[] Values)> inserts)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var (table, values) in inserts)
        {
            Insert(transaction, table, values);
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Insert(SqliteTransaction transaction, string table, object?[] values)
    {
        if (!_commands.TryGetValue(table, out var command))
        {
            _commands[table] = command = _connection.CreateCommand();
            var names = Enumerable.Range(1, values.Length).Select(index => "?" + index.ToString(CultureInfo.InvariantCulture)).ToList();
            command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
            names.ForEach(name => command.Parameters.Add(new SqliteParameter { ParameterName = name }));
        }

        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        command.ExecuteNonQuery();
    }

    private static object Value(object? value) => value switch
    {
        null => DBNull.Value,
        IEnumerable<string> list => JsonSerializer.Serialize(list),
        _ => value,
    };
}
