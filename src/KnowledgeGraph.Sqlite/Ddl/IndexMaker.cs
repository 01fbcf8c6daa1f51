using KnowledgeGraph.Core.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>Makes the indexes of the model: all of them when a file is opened, or most of them at the end of a load.</summary>
internal sealed class IndexMaker(GraphModel model, SqliteConnection connection)
{
    // With so few, all are made in a moment, and queries are fast without them.
    private const int FewStatements = 10_000;

    private readonly IReadOnlyList<SqliteIndex> _wanted = [.. new SqliteSchema(model).Indexes()];

    /// <summary>Takes away indexes that no longer serve and makes those that are missing; before a load, the ones that wait for its end stay missing.</summary>
    public void Make(bool isLoad)
    {
        var waiting = isLoad ? _wanted.Where(index => index.WaitsForLoad).ToList() : [];
        var kept = isLoad && HoldsFew() ? _wanted.Except(waiting) : _wanted;
        foreach (var name in Present().Except(kept.Select(index => index.Name)))
        {
            connection.Execute($"DROP INDEX {name}");
        }

        foreach (var index in _wanted.Except(waiting))
        {
            connection.Execute(index.Text);
        }
    }

    /// <summary>Makes what is missing, each by itself, so that other writers have their turn in between.</summary>
    /// <returns>How many were missing.</returns>
    public int MakeMissing(CancellationToken cancellationToken)
    {
        var present = Present();
        var missing = _wanted.Where(index => !present.Contains(index.Name)).ToList();

        // Sorting takes as much memory again as pages are held.
        connection.Execute("PRAGMA cache_size = -32000");
        foreach (var index in missing)
        {
            cancellationToken.ThrowIfCancellationRequested();
            connection.Execute(index.Text);
        }

        return missing.Count;
    }

    private HashSet<string> Present() => connection.Names("SELECT name FROM sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'");

    private bool HoldsFew() => connection.Number($"SELECT count(*) FROM (SELECT 1 FROM statement LIMIT {FewStatements})") < FewStatements;
}
