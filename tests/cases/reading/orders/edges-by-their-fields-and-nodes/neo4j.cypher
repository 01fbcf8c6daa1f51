CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH (a2)-[r1:ACCUSES]->(n0)
      WHERE r1.layer = $p1 AND r1.as = $p2
      WITH r1, a2 ORDER BY a2.name, r1.date DESC, r1.id DESC LIMIT $p3
      RETURN [[r1.date, [[a2.name]]]]
    }], [COLLECT {
      MATCH ()-[r3:ACCUSES]->() USING INDEX r3:ACCUSES(targetId, layer, as, date, id)
      WHERE r3.targetId = n0.id AND r3.layer = $p4 AND r3.as = $p5 AND r3.date IS NOT NULL AND r3.id IS NOT NULL
      WITH r3 ORDER BY r3.targetId DESC, r3.layer DESC, r3.as DESC, r3.date DESC, r3.id DESC LIMIT $p6
      RETURN [[r3.date]]
    }], [COLLECT {
      MATCH ()-[r6:ACCUSES]->(n0)
      WHERE r6.layer = $p7 AND r6.as = $p8
      OPTIONAL MATCH (o8:Thing:Event {id: r6.eventId})
      OPTIONAL MATCH (o9:Thing:Statement {id: r6.statementId})
      WITH r6, o8, o9 ORDER BY o8.type IS NULL, o8.type, o9.gist DESC, r6.id DESC LIMIT $p9
      RETURN [[COLLECT { MATCH (n10:Thing:Event {id: r6.eventId}) RETURN [n10.type] }, COLLECT { MATCH (n11:Thing:Statement {id: r6.statementId}) RETURN [n11.gist] }]]
    }], [COLLECT {
      MATCH (n0)-[r12:ACCUSES]->()
      WHERE r12.layer = $p10
      WITH r12 ORDER BY r12.as DESC, r12.date, r12.id LIMIT $p11
      RETURN [[r12.as, r12.date]]
    }], [COLLECT {
      MATCH ()-[r14:AFFILIATED_WITH]->(n0)
      WITH r14 ORDER BY r14.role DESC, r14.id DESC LIMIT $p12
      RETURN [[r14.role]]
    }], [COLLECT {
      MATCH (a17)-[r16:AFFILIATED_WITH]->(n0)
      WITH r16, a17 ORDER BY a17.kind, a17.name DESC, r16.id DESC LIMIT $p13
      RETURN [[[a17.kind, a17.name]]]
    }], [COLLECT {
      MATCH (a19)-[r18:INVOLVES]->(n0)
      WITH r18, a19 ORDER BY r18.role, a19.name, r18.id LIMIT $p14
      RETURN [[r18.role, [[a19.name]]]]
    }], [COLLECT {
      MATCH (a21)-[r20:TARGETS]->(n0)
      WHERE r20.layer = $p15 AND r20.standing = $p16
      WITH r20, a21 ORDER BY a21.kind, r20.date DESC, r20.id DESC LIMIT $p17
      RETURN [[r20.date, [[a21.kind]]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n22:Thing:Document {id: $p18})
    RETURN [[COLLECT {
      MATCH ()-[r23:REPORTED_IN]->(n22)
      WHERE r23.layer = $p19 AND r23.standing = $p20
      WITH r23 ORDER BY r23.quote IS NULL, r23.quote, r23.`end` IS NULL, r23.`end` DESC, r23.id DESC LIMIT $p21
      RETURN [[r23.quote, r23.`end`]]
    }], [COLLECT {
      MATCH (a26)-[r25:REPORTED_IN]->(n22)
      WHERE r25.layer = $p22 AND r25.standing = $p23
      OPTIONAL MATCH (o27:Thing:Actor {id: a26.speakerId})
      WITH r25, a26, o27 ORDER BY o27.name IS NULL, o27.name, r25.start IS NULL, r25.start, r25.id LIMIT $p24
      RETURN [[r25.start, [[COLLECT { MATCH (n28:Thing:Actor {id: a26.speakerId}) RETURN [n28.name] }]]]]
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
