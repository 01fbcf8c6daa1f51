namespace KnowledgeGraph.Benchmarks;

/// <summary>A question as the service is asked it, and the best SQL written by hand for the same answer.</summary>
/// <param name="Name">Its letter, the operation's name.</param>
/// <param name="Query">The document.</param>
/// <param name="Sql">The floor's statement; its parameters are the variables in the document's order.</param>
internal sealed record Shape(string Name, string Query, string Sql)
{
    private const string Denials = """
        SELECT d.gist AS gist, d.speaker_id AS speaker_id, d.date_from AS date_from, d.id AS id FROM statement d
          WHERE d.responds_to_id = s.id AND d.layer = 'CURATED' AND d.standing = 'ACCEPTED' AND +d.kind = 'DENIES' AND d.date_to >= s.date_from
        UNION ALL SELECT d.gist, d.speaker_id, d.date_from, d.id FROM lineage l CROSS JOIN statement d ON d.event_id = l.relative_id
          WHERE l.event_id = s.event_id AND d.layer = 'CURATED' AND d.standing = 'ACCEPTED' AND d.kind = 'DENIES' AND d.date_to >= s.date_from AND d.responds_to_id IS NOT s.id
        """;

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("A", "query A($id: ID!) { actor(id: $id) { id name kind } }",
            """SELECT '{"data":{"actor":{"id":"' || id || '","name":' || json_quote(name) || ',"kind":"' || kind || '"}}}' FROM actor WHERE id = ?1"""),
        new("B", "query B { statements(where: { kind: { eq: ACCUSES } }, order: [{ date: DESC }], first: 50) { nodes { id gist date { from } speaker { name } targets { name } } } }",
            """
            SELECT '{"data":{"statements":{"nodes":[' || group_concat('{"id":"' || s.id || '","gist":' || json_quote(s.gist) || ',"date":{"from":"' || s.date_from
              || '"},"speaker":{"name":' || json_quote(p.name) || '},"targets":['
              || (SELECT group_concat('{"name":' || json_quote(a.name) || '}', ',') FROM (SELECT actor_id FROM targets WHERE statement_id = s.id ORDER BY actor_id LIMIT -1) t
                CROSS JOIN actor a ON a.id = t.actor_id) || ']}', ',') || ']}}}'
            FROM (SELECT id, gist, date_from, speaker_id FROM statement WHERE layer = 'CURATED' AND standing = 'ACCEPTED' AND kind = 'ACCUSES'
              ORDER BY date_from DESC, id DESC LIMIT 50) s CROSS JOIN actor p ON p.id = s.speaker_id
            """),
        new("C", "query C($id: ID!) { actor(id: $id) { accuses(first: 20, order: [{ date: DESC }]) { edges { date node { name } event { name } statement { gist denials { statement { gist speaker { name } } } sources { document { title } } } } } } }",
            $$$$$"""
            SELECT '{"data":{"actor":{"accuses":{"edges":[' || group_concat('{"date":"' || e.date || '","node":{"name":' || json_quote(t.name) || '},"event":{"name":' || json_quote(v.name)
              || '},"statement":{"gist":' || json_quote(s.gist) || ',"denials":['
              || ifnull((SELECT group_concat('{"statement":{"gist":' || json_quote(d.gist) || ',"speaker":{"name":' || json_quote(p.name) || '}}}', ',')
                FROM ({{{{{Denials}}}}} ORDER BY date_from, id LIMIT -1) d CROSS JOIN actor p ON p.id = d.speaker_id), '') || '],"sources":['
              || (SELECT group_concat('{"document":{"title":' || json_quote(c.title) || '}}', ',')
                FROM (SELECT document_id FROM source WHERE statement_id = s.id ORDER BY document_id IS NULL, document_id, start IS NULL, start, id LIMIT -1) r
                  CROSS JOIN document c ON c.id = r.document_id) || ']}}', ',') || ']}}}}'
            FROM (SELECT date, target_id, event_id, statement_id FROM accuses WHERE actor_id = ?1 AND layer = 'CURATED' ORDER BY date DESC, id DESC LIMIT 20) e
              CROSS JOIN actor t ON t.id = e.target_id CROSS JOIN event v ON v.id = e.event_id CROSS JOIN statement s ON s.id = e.statement_id
            """),
        new("D", "query D($id: ID!) { actor(id: $id) { accusedBy(first: 20, order: [{ date: DESC }], where: { statement: { isDenied: { eq: true } } }) { edges { date node { name } statement { gist } } } } }",
            $$$$$"""
            SELECT '{"data":{"actor":{"accusedBy":{"edges":[' || group_concat('{"date":"' || e.date || '","node":{"name":' || json_quote(a.name)
              || '},"statement":{"gist":' || json_quote(e.gist) || '}}', ',') || ']}}}}'
            FROM (SELECT x.date, x.actor_id, s.gist FROM accuses x CROSS JOIN statement s ON s.id = x.statement_id
              WHERE x.target_id = ?1 AND x.layer = 'CURATED' AND x."as" = 'DIRECT' AND EXISTS ({{{{{Denials}}}}}) ORDER BY x.date DESC, x.id DESC LIMIT 20) e
              CROSS JOIN actor a ON a.id = e.actor_id
            """),
        new("E", "query E($id: ID!, $after: String) { actor(id: $id) { accuses(first: 20, after: $after, order: [{ date: DESC }]) { edges { date node { name } } } } }",
            """
            SELECT '{"data":{"actor":{"accuses":{"edges":[' || group_concat('{"date":"' || e.date || '","node":{"name":' || json_quote(a.name) || '}}', ',') || ']}}}}'
            FROM (SELECT date, target_id FROM accuses WHERE actor_id = ?1 AND layer = 'CURATED' AND (date, id) < (?2, ?3) ORDER BY date DESC, id DESC LIMIT 20) e
              CROSS JOIN actor a ON a.id = e.target_id
            """),
        new("F", "query F($id: ID!, $target: ID!) { actor(id: $id) { accuses(where: { node: { id: { eq: $target } } }) { totalCount } } }",
            """SELECT '{"data":{"actor":{"accuses":{"totalCount":' || (SELECT count(*) FROM accuses WHERE actor_id = ?1 AND target_id = ?2 AND layer = 'CURATED') || '}}}}'"""),
    ];
}
