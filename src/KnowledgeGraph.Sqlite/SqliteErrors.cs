using KnowledgeGraph.Core.Errors;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite;

/// <summary>Turns SQLite's errors into ours; the only place that does.</summary>
internal static class SqliteErrors
{
    // Each limit of https://sqlite.org/limits.html that a statement can pass is told by the code for any mistake, and a text.
    private static readonly string[] _limits = ["too large", "too many", "at most 64 tables", "parser stack overflow"];

    public static KnowledgeGraphException Of(SqliteException failure) => Of(failure.SqliteErrorCode, failure.Message, failure);

    public static KnowledgeGraphException Of(int code, string message, Exception? inner = null) => (code & 0xFF) switch
    {
        raw.SQLITE_FULL => new StoreUnavailableException("The disk is full: nothing was written; the store can still be read.", inner),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreUnavailableException("The store is locked by another process.", inner),
        raw.SQLITE_READONLY => new StoreUnavailableException("The store's file cannot be written.", inner),
        raw.SQLITE_CANTOPEN => new StoreUnavailableException($"The store's file cannot be opened: {message}.", inner),
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => new StoreUnavailableException($"The store's file is damaged or no database: {message}.", inner),
        raw.SQLITE_INTERRUPT => new TimeoutExceededException("The work was ended before it was done.", inner),
        raw.SQLITE_TOOBIG => new LimitExceededException("The answer is larger than SQLite can hold."),
        raw.SQLITE_ERROR when _limits.Any(limit => message.Contains(limit, StringComparison.Ordinal)) =>
            new LimitExceededException($"The request is larger than SQLite can take: {message}."),
        _ => new StoreUnavailableException($"SQLite failed with code {code}: {message}.", inner),
    };
}
