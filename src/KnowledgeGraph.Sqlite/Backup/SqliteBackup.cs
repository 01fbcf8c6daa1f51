using System.Globalization;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Sqlite.Ddl;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Backup;

/// <summary>Copies a file page by page as of one moment, while others read and write it; see https://sqlite.org/backup.html.</summary>
public sealed class SqliteBackup(GraphModel model, string path)
{
    /// <summary>Makes the copy under another name, looks whether it is whole, and only then gives it its own.</summary>
    /// <returns>What the copy holds.</returns>
    /// <exception cref="KnowledgeGraphException">The file is there already, or the store cannot be read, or the copy is not whole; nothing is left of it then.</exception>
    public StoreSummary Write(string target)
    {
        if (File.Exists(target))
        {
            throw new ConflictException($"The file '{target}' is there already; expected the name of a new one. It was left untouched.");
        }

        var unfinished = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            var summary = Copy(unfinished);
            File.Move(unfinished, target, overwrite: false);
            return summary;
        }
        catch (SqliteException failure)
        {
            throw SqliteErrors.Of(failure);
        }
        finally
        {
            foreach (var left in new[] { "", "-wal", "-shm", "-journal" })
            {
                File.Delete(unfinished + left);
            }
        }
    }

    private StoreSummary Copy(string file)
    {
        if (!File.Exists(path))
        {
            throw new StoreUnavailableException($"There is no file '{path}'; expected a graph to back up.");
        }

        using var source = Open(path, SqliteOpenMode.ReadOnly);
        new SchemaMigrator(model, path).RequireWhole(source);
        var newest = Number(source, "SELECT coalesce(max(number), 0) FROM revision");
        using var copy = Open(file, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);

        // The copy is one file by itself, without a log beside it.
        Text(copy, "PRAGMA journal_mode = DELETE");
        return Check(copy, file, newest);
    }

    private StoreSummary Check(SqliteConnection copy, string file, long newest)
    {
        new SchemaMigrator(model, file).RequireWhole(copy);
        if (Text(copy, "PRAGMA integrity_check") is var state && state != "ok")
        {
            throw new ConflictException($"The copy is damaged: {state}. It was taken away; the store itself is likely damaged too.");
        }

        if (Text(copy, "SELECT format('%s to %s', \"table\", parent) FROM pragma_foreign_key_check LIMIT 1") is { } dangling)
        {
            throw new ConflictException($"The copy holds a reference from {dangling} that leads to nothing. It was taken away; the store itself holds it too.");
        }

        var revision = Number(copy, "SELECT coalesce(max(number), 0) FROM revision");
        return revision >= newest
            ? new StoreSummary(revision, model.Nodes.ToDictionary(type => type.Name, type => Number(copy, $"SELECT count(*) FROM \"{type.Table}\"")))
            : throw new ConflictException(FormattableString.Invariant($"The copy ends with revision {revision}; expected {newest}, which the store had when it began, or a newer one."));
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        SqliteLibrary.Prepare();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static long Number(SqliteConnection connection, string text) => long.Parse(Text(connection, text)!, CultureInfo.InvariantCulture);

    private static string? Text(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToString(command.ExecuteScalar() is { } value and not DBNull ? value : null, CultureInfo.InvariantCulture) is { Length: > 0 } found ? found : null;
    }
}
