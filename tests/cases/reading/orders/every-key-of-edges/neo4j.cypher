CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH (n0)-[r1:ACCUSES]->(b2)
      WHERE r1.layer = $p1
      OPTIONAL MATCH (o3:Thing:Event {id: r1.eventId})
      OPTIONAL MATCH (o4:Thing:Statement {id: r1.statementId})
      WITH r1, b2, o3, o4 ORDER BY b2.name DESC, o3.type IS NULL, o3.type, r1.layer, r1.as DESC, o4.gist DESC, r1.date, r1.id LIMIT $p2
      RETURN [[r1.as, r1.date, [[b2.id]], COLLECT { MATCH (n5:Thing:Statement {id: r1.statementId}) RETURN [n5.gist] }]]
    }], [COLLECT {
      MATCH (a7)-[r6:ACCUSES]->(n0)
      WHERE r6.layer = $p3 AND r6.as = $p4
      OPTIONAL MATCH (o8:Thing:Event {id: r6.eventId})
      OPTIONAL MATCH (o9:Thing:Statement {id: r6.statementId})
      WITH r6, a7, o8, o9 ORDER BY a7.name DESC, o8.type IS NULL, o8.type, r6.layer, r6.as DESC, o9.gist DESC, r6.date, r6.id LIMIT $p5
      RETURN [[r6.as, r6.date, [[a7.id]], COLLECT { MATCH (n10:Thing:Statement {id: r6.statementId}) RETURN [n10.gist] }]]
    }], [COLLECT {
      MATCH (n0)-[r11:DENIES]->(b12)
      WHERE r11.layer = $p6
      OPTIONAL MATCH (o13:Thing:Event {id: r11.eventId})
      OPTIONAL MATCH (o14:Thing:Statement {id: r11.statementId})
      WITH r11, b12, o13, o14 ORDER BY b12.type, o13.type, r11.layer, r11.as DESC, o14.gist DESC, r11.date, r11.id LIMIT $p7
      RETURN [[r11.as, r11.date, [[b12.id]], COLLECT { MATCH (n15:Thing:Statement {id: r11.statementId}) RETURN [n15.gist] }]]
    }], [COLLECT {
      MATCH (n0)-[r16:RECOGNIZES]->(b17)
      WHERE r16.layer = $p8
      OPTIONAL MATCH (o18:Thing:Event {id: r16.eventId})
      OPTIONAL MATCH (o19:Thing:Statement {id: r16.statementId})
      WITH r16, b17, o18, o19 ORDER BY b17.name DESC, o18.type IS NULL, o18.type, r16.layer, r16.as DESC, o19.gist DESC, r16.date, r16.id LIMIT $p9
      RETURN [[r16.as, r16.date, [[b17.id]], COLLECT { MATCH (n20:Thing:Statement {id: r16.statementId}) RETURN [n20.gist] }]]
    }], [COLLECT {
      CALL (n0) {
        MATCH (n0)-[r21:COOPERATES_WITH]->(b27)
        WHERE r21.layer = $p10
        OPTIONAL MATCH (o28:Thing:Event {id: r21.eventId})
        OPTIONAL MATCH (o29:Thing:Statement {id: r21.statementId})
        WITH r21, b27, o28, o29 ORDER BY b27.name DESC, o28.type IS NULL, o28.type, r21.layer, r21.as DESC, o29.gist DESC, r21.date, r21.id LIMIT $p13
        RETURN r21, r21.targetId AS k22, b27 AS m23
        UNION ALL
        MATCH (a30)-[r21:COOPERATES_WITH]->(n0)
        WHERE r21.layer = $p11 AND r21.as = $p12 AND r21.targetId <> r21.actorId
        OPTIONAL MATCH (o31:Thing:Event {id: r21.eventId})
        OPTIONAL MATCH (o32:Thing:Statement {id: r21.statementId})
        WITH r21, a30, o31, o32 ORDER BY a30.name DESC, o31.type IS NULL, o31.type, r21.layer, r21.as DESC, o32.gist DESC, r21.date, r21.id LIMIT $p13
        RETURN r21, r21.actorId AS k22, a30 AS m23
      }
      OPTIONAL MATCH (o24:Thing:Event {id: r21.eventId})
      OPTIONAL MATCH (o25:Thing:Statement {id: r21.statementId})
      WITH r21, k22, m23, o24, o25 ORDER BY m23.name DESC, o24.type IS NULL, o24.type, r21.layer, r21.as DESC, o25.gist DESC, r21.date, r21.id LIMIT $p13
      RETURN [[r21.as, r21.date, [[m23.id]], COLLECT { MATCH (n26:Thing:Statement {id: r21.statementId}) RETURN [n26.gist] }]]
    }], [COLLECT {
      MATCH (a34)-[r33:TARGETS]->(n0)
      WHERE r33.layer = $p14 AND r33.standing = $p15
      WITH r33, a34 ORDER BY r33.layer, r33.standing DESC, a34.kind DESC, r33.date DESC, r33.id DESC LIMIT $p16
      RETURN [[r33.date, [[a34.kind]]]]
    }], [COLLECT {
      MATCH (a36)-[r35:AFFILIATED_WITH]->(n0)
      OPTIONAL MATCH (o37:Revision {number: r35.revision})
      WITH r35, a36, o37 ORDER BY r35.from IS NULL, r35.from, r35.to IS NULL, r35.to DESC, o37.number, a36.kind DESC, r35.role, r35.id LIMIT $p17
      RETURN [[r35.role, [[a36.id]]]]
    }], [COLLECT {
      MATCH (a39)-[r38:INVOLVES]->(n0)
      WITH r38, a39 ORDER BY r38.date IS NULL, r38.date DESC, a39.type, r38.role DESC, r38.id LIMIT $p18
      RETURN [[r38.role, [[a39.type, CASE WHEN a39.dateFrom IS NULL THEN null ELSE [a39.dateFrom] END]]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n40:Thing:Actor {id: $p19})
    RETURN [[COLLECT {
      MATCH (a42)-[r41:RECOGNIZES]->(n40)
      WHERE r41.layer = $p20 AND r41.as = $p21
      OPTIONAL MATCH (o43:Thing:Event {id: r41.eventId})
      OPTIONAL MATCH (o44:Thing:Statement {id: r41.statementId})
      WITH r41, a42, o43, o44 ORDER BY a42.name DESC, o43.type IS NULL, o43.type, r41.layer, r41.as DESC, o44.gist DESC, r41.date, r41.id LIMIT $p22
      RETURN [[r41.as, r41.date, [[a42.id]]]]
    }]]
  } AS c1
}
CALL () {
  RETURN COLLECT {
    MATCH (n45:Thing:Actor {id: $p23})
    RETURN [[COLLECT {
      MATCH (n45)-[r46:AFFILIATED_WITH]->(b47)
      OPTIONAL MATCH (o48:Revision {number: r46.revision})
      WITH r46, b47, o48 ORDER BY r46.from IS NULL, r46.from DESC, r46.to IS NULL, r46.to, o48.number DESC, b47.kind, r46.role DESC, r46.id LIMIT $p24
      RETURN [[r46.role, [[b47.kind]]]]
    }]]
  } AS c2
}
CALL () {
  RETURN COLLECT {
    MATCH (n49:Thing:Event {id: $p25})
    RETURN [[COLLECT {
      MATCH (a51)-[r50:DENIES]->(n49)
      WHERE r50.layer = $p26 AND r50.as = $p27
      OPTIONAL MATCH (o52:Thing:Event {id: r50.eventId})
      OPTIONAL MATCH (o53:Thing:Statement {id: r50.statementId})
      WITH r50, a51, o52, o53 ORDER BY a51.name DESC, o52.type, r50.layer, r50.as DESC, o53.gist DESC, r50.date, r50.id LIMIT $p28
      RETURN [[r50.as, [[a51.id]]]]
    }]]
  } AS c3
}
CALL () {
  RETURN COLLECT {
    MATCH (n54:Thing:Event {id: $p29})
    RETURN [[COLLECT {
      MATCH (n54)-[r55:INVOLVES]->(b56)
      WITH r55, b56 ORDER BY r55.role DESC, r55.date IS NULL, r55.date, b56.name, r55.id LIMIT $p30
      RETURN [[r55.role, [[b56.id]]]]
    }]]
  } AS c4
}
CALL () {
  RETURN COLLECT {
    MATCH (n57:Thing:Document {id: $p31})
    RETURN [[COLLECT {
      MATCH (a59)-[r58:REPORTED_IN]->(n57)
      WHERE r58.layer = $p32 AND r58.standing = $p33
      OPTIONAL MATCH (o60:Revision {number: r58.revision})
      WITH r58, a59, o60 ORDER BY r58.via IS NULL, r58.via DESC, r58.quote IS NULL, r58.quote DESC, r58.reportedFrom IS NULL, r58.reportedFrom, r58.dataset IS NULL, r58.dataset, r58.recordId IS NULL, r58.recordId, r58.layer, r58.standing, o60.number, r58.date DESC, a59.kind, r58.`end` IS NULL, r58.`end`, r58.start IS NULL, r58.start DESC, r58.textHash IS NULL, r58.textHash, r58.id LIMIT $p34
      RETURN [[r58.date, r58.quote, r58.start, r58.`end`, r58.via, [[a59.kind]]]]
    }]]
  } AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
