namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>
/// The view behind <c>denials</c>, <c>isDenied</c> and <c>status</c>: which statement denies which accusation, by whom, and after how many days.
/// Two flat arms, so that a test on the accusation reaches the index of each. CROSS JOIN and the unary plus keep SQLite from starting
/// at all denials or all statements of an actor (SQLite manual, "The SQLite Query Optimizer Overview", 5 and 8).
/// </summary>
internal static class DenialView
{
    private const string Columns = """
        d.id AS id, a.id AS accusation_id, d.id AS statement_id,
          CASE WHEN EXISTS (SELECT 1 FROM targets t WHERE t.statement_id = a.id AND (t.actor_id = d.speaker_id
              OR EXISTS (SELECT 1 FROM on_behalf_of p WHERE p.statement_id = d.id AND +p.actor_id = t.actor_id)
              OR EXISTS (SELECT 1 FROM affiliation f WHERE f.member_id = d.speaker_id AND +f.whole_id = t.actor_id)))
            THEN 'ACCUSED' ELSE 'THIRD_PARTY' END AS "by",
          CASE WHEN d.date_precision = 'AT_LATEST' THEN 0 ELSE max(0, CAST(julianday(d.date_from) - julianday(a.date_to) AS INTEGER)) END AS delay_min_days,
          CASE WHEN a.date_precision = 'AT_LATEST' THEN NULL ELSE CAST(julianday(d.date_to) - julianday(a.date_from) AS INTEGER) END AS delay_max_days
        """;

    private const string Test = "a.kind = 'ACCUSES' AND +d.kind = 'DENIES' AND d.standing = 'ACCEPTED' AND d.layer = a.layer AND d.date_to >= a.date_from";

    public const string Text = $"""
        CREATE VIEW denial AS
        SELECT {Columns}
        FROM statement a CROSS JOIN statement d ON d.responds_to_id = a.id
        WHERE {Test}
        UNION ALL
        SELECT {Columns}
        FROM statement a CROSS JOIN lineage l ON l.event_id = a.event_id CROSS JOIN statement d ON d.event_id = l.relative_id
        WHERE {Test} AND d.responds_to_id IS NOT a.id
        """;
}
