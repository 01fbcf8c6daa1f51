using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite.Writing;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>Search holds the texts of every record that it is to find, and of no other.</summary>
internal sealed class SearchTableRule(CommandCache commands, Findings findings) : CheckRule("search", findings)
{
    private const string Entries = """
        SELECT e.id, e.type, e.name, e.folded, coalesce(t.tokens, '') FROM search_entry e LEFT JOIN temp.indexed t ON t.doc = e.rowid
        WHERE e.id IN (SELECT value FROM json_each(?1))
        """;

    public override ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        // The index keeps no texts; its own list of terms and places is put together again, in a temporary table.
        commands.Execute("CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, search, instance)");
        commands.Execute("CREATE TEMP TABLE indexed (doc INTEGER PRIMARY KEY, tokens TEXT NOT NULL)");
        commands.Execute("INSERT INTO temp.indexed SELECT doc, group_concat(term, ' ' ORDER BY \"offset\") FROM temp.term GROUP BY doc");
        return ValueTask.FromResult(true);
    }

    public override ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type is { Storage: RecordStorage.Node, Search.Count: > 0 })
        {
            var entries = commands.Rows(Entries, RowBinding.Serialize(rows.Select(row => row.Id))).ToDictionary(
                row => row.GetString(0), row => (Type: row.GetString(1), Texts: new SearchTexts(row.GetString(2), row.GetString(3), row.GetString(4))), StringComparer.Ordinal);
            foreach (var row in rows)
            {
                var expected = (Type: type.Name, Texts: SearchTexts.Of(row));
                if (!entries.TryGetValue(row.Id, out var found))
                {
                    Report(row, "Search does not hold it.");
                }
                else if (found != expected)
                {
                    Report(row, $"Search holds it as {found}; expected {expected}.");
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    public override ValueTask EndAsync(CancellationToken cancellationToken)
    {
        foreach (var row in commands.Rows("SELECT type, id FROM search_entry WHERE id NOT IN (SELECT id FROM thing)"))
        {
            Report($"{row.GetString(0)} {row.GetString(1)}", "Search holds it, and there is no such record.");
        }

        foreach (var row in commands.Rows("SELECT tokens FROM temp.indexed WHERE doc NOT IN (SELECT rowid FROM search_entry)"))
        {
            Report("search", $"It holds the text '{row.GetString(0)}' of no record.");
        }

        return ValueTask.CompletedTask;
    }
}
