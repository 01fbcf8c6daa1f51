namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>Keeps <c>lineage</c>: each event with itself, all that it is a part of, and all its parts.</summary>
internal sealed class LineageWriter(CommandCache commands)
{
    /// <summary>Computes anew the lineage of the events and of all that they are or were related to.</summary>
    public void Renew(IReadOnlyList<string> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        // The whole trees, as they were and as they are: a moved event leaves one and joins another.
        const string affected = """
            WITH RECURSIVE
              start(id) AS (SELECT value FROM json_each(?1) UNION SELECT l.relative_id FROM json_each(?1) e JOIN lineage l ON l.event_id = e.value),
              up(id) AS (SELECT id FROM start UNION SELECT e.part_of_id FROM up JOIN event e ON e.id = up.id WHERE e.part_of_id IS NOT NULL),
              tree(id) AS (SELECT id FROM up UNION SELECT e.id FROM tree JOIN event e ON e.part_of_id = tree.id)
            """;
        Clear();
        commands.Execute($"INSERT INTO affected_event {affected} SELECT id FROM tree", RowBinding.Serialize(events));
        RenewAffected();
    }

    /// <summary>Computes the lineage of all events anew.</summary>
    public void RenewAll()
    {
        Clear();
        commands.Execute("INSERT INTO affected_event SELECT id FROM event");
        RenewAffected();
    }

    /// <summary>A query for the lineage that follows from the references of the events of a table.</summary>
    public static string Computed(string table) => $"""
        WITH RECURSIVE above(id, ancestor) AS (
          SELECT id, id FROM {table}
          UNION SELECT above.id, e.part_of_id FROM above JOIN event e ON e.id = above.ancestor WHERE e.part_of_id IS NOT NULL)
        SELECT id, ancestor FROM above UNION SELECT ancestor, id FROM above
        """;

    private void Clear()
    {
        commands.Execute("CREATE TEMP TABLE IF NOT EXISTS affected_event (id TEXT PRIMARY KEY)");
        commands.Execute("DELETE FROM affected_event");
    }

    private void RenewAffected()
    {
        commands.Execute("DELETE FROM lineage WHERE event_id IN (SELECT id FROM affected_event)");
        commands.Execute($"INSERT INTO lineage (event_id, relative_id) {Computed("affected_event")}");
    }
}
