using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>Makes the schema in an empty file, adds what a grown model needs to one of ours, and refuses any other.</summary>
internal sealed class SchemaMigrator(GraphModel model, string path)
{
    private readonly SqliteSchema _schema = new(model);

    /// <summary>Looks at a file without changing it.</summary>
    /// <exception cref="StoreUnavailableException">It is no file of ours, or one of a newer version.</exception>
    public void Check(SqliteConnection connection)
    {
        var application = Number(connection, "PRAGMA application_id");
        var version = Number(connection, "PRAGMA user_version");
        if (application == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            return;
        }

        if (application != SqliteSchema.ApplicationId)
        {
            throw new StoreUnavailableException($"'{path}' is a database of another program; expected a knowledge graph or an empty file. It was left untouched.");
        }

        if (version > SqliteSchema.Version)
        {
            throw new StoreUnavailableException($"'{path}' has version {version}; this program reads up to version {SqliteSchema.Version}. It was left untouched.");
        }
    }

    /// <summary>Looks at a file that is to be read as it is.</summary>
    /// <exception cref="StoreUnavailableException">It is no file of ours, or lacks what the model asks for.</exception>
    public void RequireWhole(SqliteConnection connection)
    {
        Check(connection);
        foreach (var type in model.Stored)
        {
            var present = Names(connection, $"SELECT name FROM pragma_table_info('{type.Table}')");
            if (type.Columns.FirstOrDefault(column => !present.Contains(column.SqlName)) is { } missing)
            {
                throw new StoreUnavailableException(
                    $"'{path}' has no column '{missing.SqlName}' in '{type.Table}', which the model asks for; the service, started on it once, adds what is missing.");
            }
        }
    }

    /// <summary>Brings the schema up to the model; adds, and takes away nothing but indexes that no longer serve.</summary>
    public void Migrate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Check(connection);
        foreach (var text in _schema.Tables())
        {
            Execute(connection, text);
        }

        foreach (var type in model.Stored)
        {
            AddColumns(connection, type);
        }

        MakeIndexes(connection);

        Execute(connection, $"PRAGMA application_id = {SqliteSchema.ApplicationId}");
        Execute(connection, $"PRAGMA user_version = {SqliteSchema.Version}");
        transaction.Commit();
    }

    private void AddColumns(SqliteConnection connection, RecordType type)
    {
        var present = Names(connection, $"SELECT name FROM pragma_table_info('{type.Table}')");
        foreach (var column in type.Columns.Where(column => !present.Contains(column.SqlName)))
        {
            if (column is { IsRequired: true, IsList: false } && Number(connection, $"SELECT EXISTS (SELECT 1 FROM \"{type.Table}\")") == 1)
            {
                throw new StoreUnavailableException(
                    $"'{path}' holds records of {type.Name} without the required field '{column.Name}' that the model now has; expected a field that may be null.");
            }

            var text = SqliteSchema.Column(type, column);
            Execute(connection, $"ALTER TABLE \"{type.Table}\" ADD COLUMN {text}{(column.IsList ? " DEFAULT '[]'" : column.IsRequired ? " DEFAULT ''" : "")}");
        }
    }

    private void MakeIndexes(SqliteConnection connection)
    {
        var wanted = _schema.Indexes().ToList();
        foreach (var name in Names(connection, "SELECT name FROM sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'").Except(wanted.Select(index => index.Name)))
        {
            Execute(connection, $"DROP INDEX {name}");
        }

        foreach (var (_, text) in wanted)
        {
            Execute(connection, text);
        }
    }

    private static HashSet<string> Names(SqliteConnection connection, string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
