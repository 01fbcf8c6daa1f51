CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH ()-[r1:ACCUSES]->(b3) USING INDEX r1:ACCUSES(actorId, layer, date, id)
      WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, b3 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p2
      RETURN [[[b3.id]], [r1.id, r1.date, r1.as, r1.layer, [[b3.name]], COLLECT { MATCH (n4:Thing:Event {id: r1.eventId}) RETURN [n4.name] }, COLLECT {
        MATCH (n5:Thing:Statement {id: r1.statementId})
        RETURN [n5.gist, COLLECT { MATCH (n6:Thing:Actor {id: n5.speakerId}) RETURN [n6.name] }]
      }]]
    }, COUNT {
      MATCH ()-[r7:ACCUSES]->() USING INDEX r7:ACCUSES(actorId, layer, date, id)
      WHERE r7.actorId = n0.id AND r7.layer = $p1 AND r7.date IS NOT NULL AND r7.id IS NOT NULL
    }], [COLLECT {
      MATCH (a11)-[r10:ACCUSES]->() USING INDEX r10:ACCUSES(targetId, layer, as, date, id)
      WHERE r10.targetId = n0.id AND r10.layer = $p3 AND r10.as = $p4 AND r10.date IS NOT NULL AND r10.id IS NOT NULL
      WITH r10, a11 ORDER BY r10.targetId, r10.layer, r10.as, r10.date, r10.id LIMIT $p5
      RETURN [[[a11.id]], [r10.id, r10.date, r10.as, r10.layer, [[a11.name]], COLLECT { MATCH (n13:Thing:Event {id: r10.eventId}) RETURN [n13.id] }, COLLECT { MATCH (n14:Thing:Statement {id: r10.statementId}) RETURN [n14.gist] }]]
    }, COUNT {
      MATCH ()-[r15:ACCUSES]->() USING INDEX r15:ACCUSES(targetId, layer, as, date, id)
      WHERE r15.targetId = n0.id AND r15.layer = $p3 AND r15.as = $p4 AND r15.date IS NOT NULL AND r15.id IS NOT NULL
    }]]
  } AS c0
}
RETURN [c0] AS reply
