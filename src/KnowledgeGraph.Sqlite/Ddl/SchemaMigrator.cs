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
        var application = connection.Number("PRAGMA application_id");
        var version = connection.Number("PRAGMA user_version");
        if (application == 0 && version == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
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
            var present = connection.Names($"SELECT name FROM pragma_table_info('{type.Table}')");
            if (type.Columns.FirstOrDefault(column => !present.Contains(column.SqlName)) is { } missing)
            {
                throw new StoreUnavailableException(
                    $"'{path}' has no column '{missing.SqlName}' in '{type.Table}', which the model asks for; the service, started on it once, adds what is missing.");
            }
        }
    }

    /// <summary>Brings the schema up to the model; adds, and takes away nothing but indexes that no longer serve, or that are made when a load ends.</summary>
    public void Migrate(SqliteConnection connection, bool isLoad)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Check(connection);
        foreach (var text in _schema.Tables())
        {
            connection.Execute(text);
        }

        foreach (var type in model.Stored)
        {
            AddColumns(connection, type);
        }

        new IndexMaker(model, connection).Make(isLoad);
        Note(connection, "application_id", SqliteSchema.ApplicationId);
        Note(connection, "user_version", SqliteSchema.Version);
        transaction.Commit();
    }

    // Only where it changes something: a page in the log has every reader look into the log for each page, until it is laid down.
    private static void Note(SqliteConnection connection, string name, long value)
    {
        if (connection.Number($"PRAGMA {name}") != value)
        {
            connection.Execute($"PRAGMA {name} = {value}");
        }
    }

    private void AddColumns(SqliteConnection connection, RecordType type)
    {
        var present = connection.Names($"SELECT name FROM pragma_table_info('{type.Table}')");
        foreach (var column in type.Columns.Where(column => !present.Contains(column.SqlName)))
        {
            if (column is { IsRequired: true, IsList: false } && connection.Number($"SELECT EXISTS (SELECT 1 FROM \"{type.Table}\")") == 1)
            {
                throw new StoreUnavailableException(
                    $"'{path}' holds records of {type.Name} without the required field '{column.Name}' that the model now has; expected a field that may be null.");
            }

            var text = SqliteSchema.Column(type, column);
            connection.Execute($"ALTER TABLE \"{type.Table}\" ADD COLUMN {text}{(column.IsList ? " DEFAULT '[]'" : column.IsRequired ? " DEFAULT ''" : "")}");
        }
    }
}
