using KnowledgeGraph.Core.Errors;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite;

/// <summary>The native library, which is set up once for the process, before the first connection is opened.</summary>
internal static class SqliteLibrary
{
    private static readonly Version _required = new(3, 48);

    private static readonly Lazy<Version> _version = new(SetUp);

    /// <summary>Sets the library up.</summary>
    /// <exception cref="StoreUnavailableException">It is too old.</exception>
    public static void Prepare()
    {
        if (_version.Value < _required)
        {
            throw new StoreUnavailableException($"The native SQLite library is {_version.Value}; expected {_required} or newer, as older ones stop at 63 fields.");
        }
    }

    private static Version SetUp()
    {
        Batteries_V2.Init();
        // Otherwise all connections take one lock for each allocation, to count it (SQLite manual, "Configuration Options", SQLITE_CONFIG_MEMSTATUS).
        // Where something else has opened a connection before, it is refused and changes nothing.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
        return Version.Parse(raw.sqlite3_libversion().utf8_to_string());
    }
}
