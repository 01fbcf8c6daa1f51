using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>Applies a change set within the write transaction, and keeps what follows from it: ids, search, lineage, former versions.</summary>
internal sealed class ChangeWriter(CommandCache commands)
{
    public void Apply(ChangeSet changes)
    {
        var lineages = new List<string>();
        foreach (var change in changes.Changes)
        {
            Apply(change, lineages);
        }

        foreach (var former in changes.Formers)
        {
            JournalTable.Keep(commands, former.Row.Type.Name, former.Row.Id, former.Since, former.Until, RowBinding.ToJson(former.Row));
        }

        new LineageWriter(commands).Renew(lineages);
    }

    /// <summary>Stores a new record; its lineage is to be computed afterwards.</summary>
    public void Insert(Row row) => Apply(new Change(ChangeKind.Insert, row), []);

    private void Apply(Change change, List<string> lineages)
    {
        var row = change.Row;
        if (change.Kind == ChangeKind.Delete)
        {
            commands.Execute(row.Type, change.Kind, row.Id);
            return;
        }

        commands.Execute(row.Type, change.Kind, row.Values);
        if (row.Type.Storage != RecordStorage.Node)
        {
            return;
        }

        if (change.Kind == ChangeKind.Insert)
        {
            commands.Execute("INSERT INTO thing (id, type) VALUES (?1, ?2)", row.Id, row.Type.Name);
        }

        if (row.Type.FindColumn("partOfId") is not null)
        {
            lineages.Add(row.Id);
        }

        Index(row, change.Kind == ChangeKind.Update);
    }

    private void Index(Row row, bool isThere)
    {
        var (name, folded, tokens) = SearchTexts.Of(row);
        if (isThere)
        {
            commands.Execute("DELETE FROM search WHERE rowid = (SELECT rowid FROM search_entry WHERE id = ?1)", row.Id);
            commands.Execute("UPDATE search_entry SET name = ?2, folded = ?3 WHERE id = ?1", row.Id, name, folded);
            commands.Execute("INSERT INTO search (rowid, tokens) SELECT rowid, ?2 FROM search_entry WHERE id = ?1", row.Id, tokens);
        }
        else
        {
            commands.Execute("INSERT INTO search_entry (id, type, name, folded) VALUES (?1, ?2, ?3, ?4)", row.Id, row.Type.Name, name, folded);
            commands.Execute("INSERT INTO search (rowid, tokens) VALUES (last_insert_rowid(), ?1)", tokens);
        }
    }
}
