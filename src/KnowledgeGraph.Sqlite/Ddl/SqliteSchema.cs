using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>The tables and indexes of a model, in the order in which they are made; the same text for the same model.</summary>
internal sealed class SqliteSchema(GraphModel model)
{
    /// <summary>Marks a file as ours: the letters KGRF (SQLite manual, PRAGMA application_id).</summary>
    public const int ApplicationId = 0x4B475246;

    /// <summary>The version of the layout that does not follow from the model.</summary>
    public const int Version = 1;

    /// <summary>One CREATE statement for each table.</summary>
    public IEnumerable<string> Tables()
    {
        yield return "CREATE TABLE IF NOT EXISTS thing (id TEXT NOT NULL PRIMARY KEY, type TEXT NOT NULL) STRICT, WITHOUT ROWID";
        foreach (var type in model.Stored)
        {
            var columns = type.Columns.Select(column => $"  {Column(type, column)}").ToList();
            if (type.Storage == RecordStorage.Journal)
            {
                columns.AddRange(["  \"idempotency_key\" TEXT UNIQUE", "  \"payload_hash\" TEXT NOT NULL", "  \"outcomes\" TEXT NOT NULL"]);
            }

            columns.Add($"  PRIMARY KEY (\"{type.Key.SqlName}\")");
            yield return $"CREATE TABLE IF NOT EXISTS \"{type.Table}\" (\n{string.Join(",\n", columns)}\n) {Options(type)}";
        }

        yield return "CREATE TABLE IF NOT EXISTS former (type TEXT NOT NULL, id TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, data TEXT NOT NULL, "
            + "PRIMARY KEY (type, id, until)) STRICT, WITHOUT ROWID";
        yield return "CREATE TABLE IF NOT EXISTS lineage (event_id TEXT NOT NULL, relative_id TEXT NOT NULL, PRIMARY KEY (event_id, relative_id)) STRICT, WITHOUT ROWID";
        yield return "CREATE TABLE IF NOT EXISTS search_entry (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL) STRICT";
        yield return "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(tokens, tokenize=\"ascii\", content='', contentless_delete=1)";
    }

    // A write's outcomes are long, and a key that is looked up in a table without rowids has the whole record read that it is compared with.
    private static string Options(RecordType type) => type.Storage == RecordStorage.Journal ? "STRICT" : "STRICT, WITHOUT ROWID";

    /// <summary>The indexes, which are made after the tables.</summary>
    public IEnumerable<SqliteIndex> Indexes() =>
        model.Stored.SelectMany(type => new IndexPlanner(model, type).Plan().Select(terms => new SqliteIndex(type, terms)));

    /// <summary>A column as CREATE TABLE and ALTER TABLE ADD write it.</summary>
    public static string Column(RecordType type, Column column)
    {
        var target = type.References.FirstOrDefault(reference => reference.Column == column)?.Target;
        var references = target is null ? "" : $" REFERENCES \"{target.Table}\" (\"{target.Key.SqlName}\") DEFERRABLE INITIALLY DEFERRED";
        return $"\"{column.SqlName}\" {Storage(column)}{references}";
    }

    /// <summary>How a column is stored, and whether it may be null.</summary>
    public static string Storage(Column column) =>
        $"{(column is { IsList: false, Scalar: ScalarKind.Int or ScalarKind.Boolean } ? "INTEGER" : "TEXT")}{(column.IsRequired ? " NOT NULL" : "")}";
}
