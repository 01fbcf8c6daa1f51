CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH (r1:Statement) USING INDEX r1:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r1.speakerId = n0.id AND r1.layer = $p1 AND r1.standing = $p2 AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
      WITH r1 ORDER BY r1.speakerId, r1.layer, r1.standing, r1.dateFrom, r1.id LIMIT $p3
      RETURN [n0.id, r1.dateFrom, r1.id, [[r1.kind, r1.gist]], [[[[r1.dateFrom]]]]]
    }, COUNT {
      MATCH (r2:Statement) USING INDEX r2:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r2.speakerId = n0.id AND r2.layer = $p1 AND r2.standing = $p2 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n3:Thing:Actor {id: $p4})
    RETURN [[COLLECT {
      MATCH (a5)-[r4:TARGETS]->(n3)
      WHERE r4.layer = $p5 AND r4.standing = $p6
      WITH r4, a5 ORDER BY r4.actorId, r4.id LIMIT $p7
      RETURN [[[a5.gist]], [r4.id, r4.date, r4.layer, r4.standing, [[a5.kind, COLLECT { MATCH (n6:Thing:Actor {id: a5.speakerId}) RETURN [n6.name] }]]]]
    }, COUNT {
      MATCH ()-[r7:TARGETS]->() USING INDEX r7:TARGETS(actorId, layer, standing, date, id)
      WHERE r7.actorId = n3.id AND r7.layer = $p5 AND r7.standing = $p6 AND r7.date IS NOT NULL AND r7.id IS NOT NULL
    }], [COLLECT {
      MATCH (r10:Statement) USING INDEX r10:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r10.speakerId = n3.id AND r10.layer = $p8 AND r10.standing = $p9 AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
      WITH r10 ORDER BY r10.speakerId, r10.layer, r10.standing, r10.dateFrom, r10.id LIMIT $p10 + 1
      RETURN [n3.id, r10.dateFrom, r10.id, [[r10.gist]], []]
    }, COUNT {
      MATCH (r11:Statement) USING INDEX r11:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r11.speakerId = n3.id AND r11.layer = $p8 AND r11.standing = $p9 AND r11.dateFrom IS NOT NULL AND r11.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
