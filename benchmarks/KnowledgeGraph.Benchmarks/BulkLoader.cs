using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Makes the file of a large graph as the service itself would have left it: rows are planned by the service's write planner, laid down
/// beside, and moved into the tables in the order of their keys; the indexes are made last.
/// </summary>
internal sealed class BulkLoader(GraphModel model, SqliteConnection connection)
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public static async Task<string> FillAsync(string file, int statements)
    {
        var watch = Stopwatch.StartNew();
        var model = ModelReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "../../../../graph-schema/model.graphql"));
        await using (await SqliteStore.OpenAsync(model, new SqliteOptions { Path = file }, TimeProvider.System))
        {
        }

        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            await new BulkLoader(model, connection).FillAsync(file + ".load", new Generator(model, statements));
        }

        File.Delete(file + ".load");
        return string.Create(CultureInfo.InvariantCulture, $"{statements} statements laid down in {watch.Elapsed.TotalSeconds:F0} s.");
    }

    private async Task FillAsync(string beside, Generator generator)
    {
        Run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; PRAGMA cache_size = -1000000");
        Run($"ATTACH '{beside}' AS load; PRAGMA load.synchronous = OFF; PRAGMA load.journal_mode = OFF");
        var indexes = List("SELECT sql FROM main.sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'");
        List("SELECT name FROM main.sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'").ForEach(name => Run($"DROP INDEX {name}"));
        var tables = model.Stored.Where(type => type.Storage != RecordStorage.Journal).ToList();
        tables.ForEach(type => Run($"CREATE TABLE load.\"{type.Table}\" AS SELECT * FROM main.\"{type.Table}\" WHERE 0"));
        Run("CREATE TABLE load.text (id, type, name, folded, tokens)");
        Run("BEGIN");
        var planner = new WritePlanner(model);
        foreach (var command in generator.Commands())
        {
            foreach (var change in (await planner.PlanAsync(new WriteRequest([command]), 1, new NamedThings(model, command is RecordStatementsCommand), CancellationToken.None)).Changes)
            {
                LayDown(change.Row);
            }
        }

        foreach (var type in tables)
        {
            Run($"INSERT INTO main.\"{type.Table}\" SELECT * FROM load.\"{type.Table}\" ORDER BY 1");
        }

        Run("INSERT INTO thing (id, type) SELECT id, type FROM load.text ORDER BY id");
        Run("INSERT INTO lineage (event_id, relative_id) SELECT id, id FROM event");
        Run("INSERT INTO search_entry (id, type, name, folded) SELECT id, type, name, folded FROM load.text ORDER BY id");
        Run("INSERT INTO search (rowid, tokens) SELECT e.rowid, t.tokens FROM load.text t JOIN search_entry e ON e.id = t.id ORDER BY e.rowid");
        Run("INSERT INTO revision (number, time, payload_hash, outcomes) VALUES (1, '2026-01-01T00:00:00.000Z', '', '[]')");
        Run("COMMIT");
        indexes.ForEach(Run);
        Run("DETACH load; PRAGMA journal_mode = WAL");
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private void LayDown(Row row)
    {
        Insert($"\"{row.Type.Table}\"", row.Values);
        if (row.Type.Storage == RecordStorage.Node)
        {
            var name = (string)row[row.Type.Search[0].Column]!;
            var tokens = string.Join(' ', TextFolding.Tokens(name));
            Insert("text", row.Id, row.Type.Name, name, tokens, tokens);
        }
    }

    private void Insert(string table, params ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(table, out var command))
        {
            _commands[table] = command = connection.CreateCommand();
            var names = Enumerable.Range(1, values.Length).Select(index => "?" + index.ToString(CultureInfo.InvariantCulture)).ToList();
            command.CommandText = $"INSERT INTO load.{table} VALUES ({string.Join(", ", names)})";
            names.ForEach(name => command.Parameters.Add(new SqliteParameter { ParameterName = name }));
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] switch
            {
                null => DBNull.Value,
                IEnumerable<string> list => JsonSerializer.Serialize(list),
                var value => value,
            };
        }

        command.ExecuteNonQuery();
    }

    private void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private List<string> List(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
