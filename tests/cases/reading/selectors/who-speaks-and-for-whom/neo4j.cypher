CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH ()-[r1:ACCUSES]->(b3) USING INDEX r1:ACCUSES(actorId, layer, date, id)
      WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.as = $p2 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, b3 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p3
      RETURN [[r1.as, r1.date, [[b3.id]]]]
    }], [COUNT {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(actorId, layer, date, id)
      WHERE r4.actorId = n0.id AND r4.layer = $p4 AND r4.as = $p5 AND r4.date IS NOT NULL AND r4.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r7:ACCUSES]->() USING INDEX r7:ACCUSES(actorId, layer, date, id)
      WHERE r7.actorId = n0.id AND r7.layer = $p7 AND r7.as IN [$p8, $p9] AND r7.date IS NOT NULL AND r7.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r10:ACCUSES]->() USING INDEX r10:ACCUSES(actorId, layer, date, id)
      WHERE r10.actorId = n0.id AND r10.layer = $p11 AND r10.date IS NOT NULL AND r10.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r13:ACCUSES]->() USING INDEX r13:ACCUSES(actorId, layer, date, id)
      WHERE r13.actorId = n0.id AND r13.layer = $p13 AND r13.as IN [] AND r13.date IS NOT NULL AND r13.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r16:DENIES]->() USING INDEX r16:DENIES(actorId, layer, date, id)
      WHERE r16.actorId = n0.id AND r16.layer = $p15 AND r16.as = $p16 AND r16.date IS NOT NULL AND r16.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n19:Thing:Actor {id: $p18})
    RETURN [[COLLECT {
      MATCH (a21)-[r20:ACCUSES]->() USING INDEX r20:ACCUSES(targetId, layer, as, date, id)
      WHERE r20.targetId = n19.id AND r20.layer = $p19 AND r20.as = $p20 AND r20.date IS NOT NULL AND r20.id IS NOT NULL
      WITH r20, a21 ORDER BY r20.targetId, r20.layer, r20.as, r20.date, r20.id LIMIT $p21
      RETURN [[r20.as, [[a21.name]]]]
    }], [COLLECT {
      MATCH (a24)-[r23:ACCUSES]->(n19)
      WHERE r23.layer = $p22 AND r23.as = $p23
      WITH r23, a24 ORDER BY r23.date, a24.name, r23.id LIMIT $p24
      RETURN [[r23.as, [[a24.name]]]]
    }], [COUNT {
      MATCH ()-[r25:RECOGNIZES]->() USING INDEX r25:RECOGNIZES(actorId, layer, date, id)
      WHERE r25.actorId = n19.id AND r25.layer = $p25 AND r25.as = $p26 AND r25.date IS NOT NULL AND r25.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r28:RECOGNIZES]->() USING INDEX r28:RECOGNIZES(actorId, layer, date, id)
      WHERE r28.actorId = n19.id AND r28.layer = $p28 AND r28.as = $p29 AND r28.date IS NOT NULL AND r28.id IS NOT NULL
    }], [COLLECT {
      CALL (n19) {
        MATCH (n19)-[r31:COOPERATES_WITH]->(b34)
        WHERE r31.layer = $p31 AND r31.as = $p32
        WITH r31, b34 ORDER BY r31.date, b34.name, r31.id LIMIT $p35
        RETURN r31, r31.targetId AS k32, b34 AS m33
        UNION ALL
        MATCH (a35)-[r31:COOPERATES_WITH]->(n19)
        WHERE r31.layer = $p33 AND r31.as = $p34 AND r31.targetId <> r31.actorId
        WITH r31, a35 ORDER BY r31.date, a35.name, r31.id LIMIT $p35
        RETURN r31, r31.actorId AS k32, a35 AS m33
      }
      WITH r31, k32, m33 ORDER BY r31.date, m33.name, r31.id LIMIT $p35
      RETURN [[r31.as, [[m33.name]]]]
    }]]
  } AS c1
}
CALL () {
  RETURN COLLECT {
    MATCH (n36:Thing:Actor {id: $p36})
    RETURN [[COUNT { MATCH ()-[r37:RECOGNIZES]->(n36) WHERE r37.layer = $p37 AND r37.as IN [$p38, $p39] }]]
  } AS c2
}
CALL () {
  RETURN COLLECT {
    MATCH (n39:Thing:Event {id: $p41})
    RETURN [[COLLECT {
      MATCH (a41)-[r40:DENIES]->() USING INDEX r40:DENIES(targetId, layer, as, date, id)
      WHERE r40.targetId = n39.id AND r40.layer = $p42 AND r40.as = $p43 AND r40.date IS NOT NULL AND r40.id IS NOT NULL
      WITH r40, a41 ORDER BY r40.targetId, r40.layer, r40.as, r40.date, r40.id LIMIT $p44
      RETURN [[r40.as, [[a41.name]]]]
    }], [COUNT { MATCH ()-[r43:DENIES]->(n39) WHERE r43.layer = $p45 AND r43.as IN [$p46, $p47] }]]
  } AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r45:Actor)
    WITH r45, NOT (EXISTS {
      MATCH ()-[r46:ACCUSES]->() USING INDEX r46:ACCUSES(actorId, layer, date, id)
      WHERE r46.actorId = r45.id AND r46.layer = $p49 AND r46.as = $p50 AND r46.date IS NOT NULL AND r46.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r49:ACCUSES]->() USING INDEX r49:ACCUSES(actorId, layer, date, id)
      WHERE r49.actorId = r45.id AND r49.layer = $p51 AND r49.as = $p52 AND r49.date IS NOT NULL AND r49.id IS NOT NULL
    }) AS p52
    WHERE p52
    WITH r45 ORDER BY r45.name, r45.id LIMIT $p53
    RETURN [[[r45.name]]]
  }] AS c4
}
RETURN [c0, c1, c2, c3, c4] AS reply
