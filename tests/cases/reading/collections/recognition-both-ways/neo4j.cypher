CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH ()-[r1:RECOGNIZES]->(b3) USING INDEX r1:RECOGNIZES(actorId, layer, date, id)
      WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, b3 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p2
      RETURN [[r1.id, r1.date, r1.as, r1.layer, [[b3.name]], COLLECT { MATCH (n4:Thing:Event {id: r1.eventId}) RETURN [n4.name] }, COLLECT { MATCH (n5:Thing:Statement {id: r1.statementId}) RETURN [n5.gist] }]]
    }, COUNT {
      MATCH ()-[r6:RECOGNIZES]->() USING INDEX r6:RECOGNIZES(actorId, layer, date, id)
      WHERE r6.actorId = n0.id AND r6.layer = $p1 AND r6.date IS NOT NULL AND r6.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n9:Thing:Actor {id: $p3})
    RETURN [[COLLECT {
      MATCH (a11)-[r10:RECOGNIZES]->() USING INDEX r10:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r10.targetId = n9.id AND r10.layer = $p4 AND r10.as = $p5 AND r10.date IS NOT NULL AND r10.id IS NOT NULL
      WITH r10, a11 ORDER BY r10.targetId, r10.layer, r10.as, r10.date, r10.id LIMIT $p6
      RETURN [[[a11.name]], [r10.id, r10.date, r10.as, r10.layer, [[a11.name]], COLLECT { MATCH (n13:Thing:Event {id: r10.eventId}) RETURN [n13.id] }, COLLECT {
        MATCH (n14:Thing:Statement {id: r10.statementId})
        RETURN [[n14.datePrecision], COLLECT {
          MATCH (n14)-[r15:REPORTED_IN]->(b16)
          WITH r15, b16 ORDER BY r15.documentId IS NULL, r15.documentId, r15.start IS NULL, r15.start, r15.id
          RETURN [[CASE WHEN r15.documentId IS NULL THEN [] ELSE [[b16.id]] END]]
        }]
      }]]
    }, COUNT {
      MATCH ()-[r17:RECOGNIZES]->() USING INDEX r17:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r17.targetId = n9.id AND r17.layer = $p4 AND r17.as = $p5 AND r17.date IS NOT NULL AND r17.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
