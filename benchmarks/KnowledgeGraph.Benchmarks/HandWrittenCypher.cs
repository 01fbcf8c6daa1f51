namespace KnowledgeGraph.Benchmarks;

/// <summary>The shapes as somebody writes them by hand who knows the graph and its indexes: in index order, cut before anything is looked up, values without names.</summary>
internal static class HandWrittenCypher
{
    private const string Denials = """
        CALL (s) {
            MATCH (d:Statement) USING INDEX d:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d.respondsToId = s.id AND d.layer = 'CURATED' AND d.standing = 'ACCEPTED' AND d.dateFrom IS NOT NULL AND d.id IS NOT NULL AND d.kind = 'DENIES'
            RETURN d
            UNION
            MATCH (s)-[:ABOUT]->(:Event)-[:PART_OF]->*(:Event)<-[:ABOUT]-(d:Statement {kind: 'DENIES', layer: 'CURATED', standing: 'ACCEPTED'}) RETURN d
            UNION
            MATCH (s)-[:ABOUT]->(:Event)<-[:PART_OF]-+(:Event)<-[:ABOUT]-(d:Statement {kind: 'DENIES', layer: 'CURATED', standing: 'ACCEPTED'}) RETURN d
          }
          WITH d WHERE d.dateTo >= s.dateFrom
        """;

    /// <summary>The statement of a shape; its parameters are the variables of the request, and of a cursor its day and id.</summary>
    public static string Of(string shape) => "CYPHER 5\n" + shape switch
    {
        "A" => "MATCH (n:Thing:Actor {id: $id}) RETURN n.id, n.name, n.kind",
        "B" => """
            MATCH (s:Statement) USING INDEX s:Statement(layer, standing, kind, dateFrom, id)
            WHERE s.layer = 'CURATED' AND s.standing = 'ACCEPTED' AND s.kind = 'ACCUSES' AND s.dateFrom IS NOT NULL AND s.id IS NOT NULL
            WITH s ORDER BY s.layer DESC, s.standing DESC, s.kind DESC, s.dateFrom DESC, s.id DESC LIMIT 50
            MATCH (speaker:Thing:Actor {id: s.speakerId})
            RETURN s.id, s.gist, s.dateFrom, speaker.name, COLLECT { MATCH (s)-[:TARGETS]->(target) WITH target ORDER BY target.id RETURN target.name }
            """,
        "C" => $$"""
            MATCH ()-[x:ACCUSES]->(target) USING INDEX x:ACCUSES(actorId, layer, date, id)
            WHERE x.actorId = $id AND x.layer = 'CURATED' AND x.date IS NOT NULL AND x.id IS NOT NULL
            WITH x, target ORDER BY x.actorId DESC, x.layer DESC, x.date DESC, x.id DESC LIMIT 20
            MATCH (event:Thing:Event {id: x.eventId})
            MATCH (s:Thing:Statement {id: x.statementId})
            RETURN x.date, target.name, event.name, s.gist,
              COLLECT { {{Denials}} MATCH (speaker:Thing:Actor {id: d.speakerId}) WITH d, speaker ORDER BY d.dateFrom, d.id RETURN [d.gist, speaker.name] },
              COLLECT { MATCH (s)-[r:REPORTED_IN]->(document) WITH r, document ORDER BY document.id, r.start, r.id RETURN document.title }
            """,
        "D" => $$"""
            MATCH (accuser)-[x:ACCUSES]->() USING INDEX x:ACCUSES(targetId, layer, as, date, id)
            WHERE x.targetId = $id AND x.layer = 'CURATED' AND x.as = 'DIRECT' AND x.date IS NOT NULL AND x.id IS NOT NULL
            WITH accuser, x, COLLECT { MATCH (s:Thing:Statement {id: x.statementId}) WHERE EXISTS { {{Denials}} RETURN 1 AS one } RETURN s.gist } AS gists
            WHERE size(gists) > 0
            WITH accuser, x, gists ORDER BY x.targetId DESC, x.layer DESC, x.as DESC, x.date DESC, x.id DESC LIMIT 20
            RETURN x.date, accuser.name, gists[0]
            """,
        "E" => """
            MATCH ()-[x:ACCUSES]->(target) USING INDEX x:ACCUSES(actorId, layer, date, id)
            WHERE x.actorId = $id AND x.layer = 'CURATED' AND x.date <= date($day) AND NOT (x.date = date($day) AND x.id >= $last) AND x.id IS NOT NULL
            WITH x, target ORDER BY x.actorId DESC, x.layer DESC, x.date DESC, x.id DESC LIMIT 20
            RETURN x.date, target.name
            """,
        _ => """
            MATCH ()-[x:ACCUSES]->() USING INDEX x:ACCUSES(actorId, targetId, layer, date, id)
            WHERE x.actorId = $id AND x.targetId = $target AND x.layer = 'CURATED' AND x.date IS NOT NULL AND x.id IS NOT NULL
            RETURN count(x)
            """,
    };
}
