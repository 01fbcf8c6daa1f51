CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COUNT {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(targetId, layer, as, date, id)
      WHERE r1.targetId = n0.id AND r1.layer = $p1 AND r1.as = $p2 AND r1.date = date($p3) AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(targetId, layer, as, date, id)
      WHERE r4.targetId = n0.id AND r4.layer = $p5 AND r4.as = $p6 AND NOT coalesce(r4.date = date($p7), false) AND r4.date IS NOT NULL AND r4.id IS NOT NULL
    }], [COLLECT {
      MATCH ()-[r7:ACCUSES]->() USING INDEX r7:ACCUSES(targetId, layer, as, date, id)
      WHERE r7.targetId = n0.id AND r7.layer = $p9 AND r7.as = $p10 AND r7.date IN [day IN $p11 | date(day)] AND r7.date IS NOT NULL AND r7.id IS NOT NULL
      WITH r7 ORDER BY r7.targetId, r7.layer, r7.as, r7.date, r7.id LIMIT $p12
      RETURN [[r7.date]]
    }], [COLLECT {
      MATCH ()-[r10:ACCUSES]->() USING INDEX r10:ACCUSES(targetId, layer, as, date, id)
      WHERE r10.targetId = n0.id AND r10.layer = $p13 AND r10.as = $p14 AND NOT coalesce(r10.date IN [day IN $p15 | date(day)], false) AND r10.date IS NOT NULL AND r10.id IS NOT NULL
      WITH r10 ORDER BY r10.targetId, r10.layer, r10.as, r10.date, r10.id LIMIT $p16
      RETURN [[r10.date]]
    }], [COLLECT {
      MATCH ()-[r13:ACCUSES]->() USING INDEX r13:ACCUSES(targetId, layer, as, date, id)
      WHERE r13.targetId = n0.id AND r13.layer = $p17 AND r13.as = $p18 AND r13.date > date($p19) AND r13.date IS NOT NULL AND r13.id IS NOT NULL
      WITH r13 ORDER BY r13.targetId, r13.layer, r13.as, r13.date, r13.id LIMIT $p20
      RETURN [[r13.date]]
    }], [COLLECT {
      MATCH ()-[r16:ACCUSES]->() USING INDEX r16:ACCUSES(targetId, layer, as, date, id)
      WHERE r16.targetId = n0.id AND r16.layer = $p21 AND r16.as = $p22 AND NOT coalesce(r16.date > date($p23), false) AND r16.date IS NOT NULL AND r16.id IS NOT NULL
      WITH r16 ORDER BY r16.targetId, r16.layer, r16.as, r16.date, r16.id LIMIT $p24
      RETURN [[r16.date]]
    }], [COLLECT {
      MATCH ()-[r19:ACCUSES]->() USING INDEX r19:ACCUSES(targetId, layer, as, date, id)
      WHERE r19.targetId = n0.id AND r19.layer = $p25 AND r19.as = $p26 AND r19.date >= date($p27) AND r19.date IS NOT NULL AND r19.id IS NOT NULL
      WITH r19 ORDER BY r19.targetId, r19.layer, r19.as, r19.date, r19.id LIMIT $p28
      RETURN [[r19.date]]
    }], [COLLECT {
      MATCH ()-[r22:ACCUSES]->() USING INDEX r22:ACCUSES(targetId, layer, as, date, id)
      WHERE r22.targetId = n0.id AND r22.layer = $p29 AND r22.as = $p30 AND NOT coalesce(r22.date >= date($p31), false) AND r22.date IS NOT NULL AND r22.id IS NOT NULL
      WITH r22 ORDER BY r22.targetId, r22.layer, r22.as, r22.date, r22.id LIMIT $p32
      RETURN [[r22.date]]
    }], [COLLECT {
      MATCH ()-[r25:ACCUSES]->() USING INDEX r25:ACCUSES(targetId, layer, as, date, id)
      WHERE r25.targetId = n0.id AND r25.layer = $p33 AND r25.as = $p34 AND r25.date < date($p35) AND r25.date IS NOT NULL AND r25.id IS NOT NULL
      WITH r25 ORDER BY r25.targetId, r25.layer, r25.as, r25.date, r25.id LIMIT $p36
      RETURN [[r25.date]]
    }], [COLLECT {
      MATCH ()-[r28:ACCUSES]->() USING INDEX r28:ACCUSES(targetId, layer, as, date, id)
      WHERE r28.targetId = n0.id AND r28.layer = $p37 AND r28.as = $p38 AND NOT coalesce(r28.date < date($p39), false) AND r28.date IS NOT NULL AND r28.id IS NOT NULL
      WITH r28 ORDER BY r28.targetId, r28.layer, r28.as, r28.date, r28.id LIMIT $p40
      RETURN [[r28.date]]
    }], [COLLECT {
      MATCH ()-[r31:ACCUSES]->() USING INDEX r31:ACCUSES(targetId, layer, as, date, id)
      WHERE r31.targetId = n0.id AND r31.layer = $p41 AND r31.as = $p42 AND r31.date <= date($p43) AND r31.date IS NOT NULL AND r31.id IS NOT NULL
      WITH r31 ORDER BY r31.targetId, r31.layer, r31.as, r31.date, r31.id LIMIT $p44
      RETURN [[r31.date]]
    }], [COLLECT {
      MATCH ()-[r34:ACCUSES]->() USING INDEX r34:ACCUSES(targetId, layer, as, date, id)
      WHERE r34.targetId = n0.id AND r34.layer = $p45 AND r34.as = $p46 AND NOT coalesce(r34.date <= date($p47), false) AND r34.date IS NOT NULL AND r34.id IS NOT NULL
      WITH r34 ORDER BY r34.targetId, r34.layer, r34.as, r34.date, r34.id LIMIT $p48
      RETURN [[r34.date]]
    }]]
  } AS c0
}
CALL () {
  RETURN [COUNT { MATCH (r37:Document) WHERE NOT coalesce(r37.retrieved IS NULL, false) }] AS c1
}
CALL () {
  RETURN [COUNT { MATCH (r38:Document) WHERE NOT coalesce(r38.retrieved > date($p50), false) }] AS c2
}
RETURN [c0, c1, c2] AS reply
