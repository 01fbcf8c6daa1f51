using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Makes a store's file unable to grow: SQLite reports a database at its page limit as it reports a full disk, SQLITE_FULL.</summary>
internal static class FullDisk
{
    /// <summary>Lets the file grow by so many pages.</summary>
    public static void Limit(SqliteStore store, long further)
    {
        var connection = Writer(store);
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Run(connection, "PRAGMA page_count") + further}"));
    }

    /// <summary>Lets it grow again.</summary>
    public static void Free(SqliteStore store) => Run(Writer(store), "PRAGMA max_page_count = 4294967294");

    private static long Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Writer(SqliteStore store)
    {
        var writer = store.GetType().GetField("_writer", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(store)!;
        return (SqliteConnection)writer.GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
            .Single(member => member.FieldType == typeof(SqliteConnection)).GetValue(writer)!;
    }
}
