CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, kind, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind = $p2 AND r0.dateFrom > date($p3) AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer, r0.standing, r0.kind, r0.dateFrom, r0.id LIMIT $p4
    RETURN [[[r0.gist, [r0.dateFrom, r0.dateTo]]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r1:Statement) USING INDEX r1:Statement(layer, standing, kind, dateFrom, id)
    WHERE r1.layer = $p5 AND r1.standing = $p6 AND r1.kind = $p7 AND r1.dateFrom >= date($p8) AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
    WITH r1 ORDER BY r1.layer, r1.standing, r1.kind, r1.dateFrom, r1.id LIMIT $p9
    RETURN [[[[r1.dateFrom, r1.dateTo]]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Statement) USING INDEX r2:Statement(layer, standing, kind, dateFrom, id)
    WHERE r2.layer = $p10 AND r2.standing = $p11 AND r2.kind = $p12 AND r2.dateTo < date($p13) AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
    WITH r2 ORDER BY r2.layer, r2.standing, r2.kind, r2.dateFrom, r2.id LIMIT $p14
    RETURN [[[[r2.dateFrom, r2.dateTo]]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r3:Statement) USING INDEX r3:Statement(layer, standing, kind, dateFrom, id)
    WHERE r3.layer = $p15 AND r3.standing = $p16 AND r3.kind = $p17 AND r3.dateTo <= date($p18) AND r3.dateFrom IS NOT NULL AND r3.id IS NOT NULL
    WITH r3 ORDER BY r3.layer, r3.standing, r3.kind, r3.dateFrom, r3.id LIMIT $p19
    RETURN [[[[r3.dateFrom, r3.dateTo]]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Statement) USING INDEX r4:Statement(layer, standing, kind, dateFrom, id)
    WHERE r4.layer = $p20 AND r4.standing = $p21 AND r4.kind = $p22 AND r4.dateFrom < date($p23) AND r4.dateTo >= date($p24) AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
    WITH r4 ORDER BY r4.layer, r4.standing, r4.kind, r4.dateFrom, r4.id LIMIT $p25
    RETURN [[[[r4.dateFrom, r4.dateTo]]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r5:Statement) USING INDEX r5:Statement(layer, standing, kind, dateFrom, id)
    WHERE r5.layer = $p26 AND r5.standing = $p27 AND r5.kind = $p28 AND r5.dateFrom >= date($p29) AND r5.dateTo <= date($p30) AND r5.dateFrom IS NOT NULL AND r5.id IS NOT NULL
    WITH r5 ORDER BY r5.layer, r5.standing, r5.kind, r5.dateFrom, r5.id LIMIT $p31
    RETURN [[[[r5.dateFrom, r5.dateTo]]]]
  }] AS c5
}
CALL () {
  RETURN [COUNT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, kind, dateFrom, id)
    WHERE r6.layer = $p32 AND r6.standing = $p33 AND r6.kind = $p34 AND NOT coalesce(r6.dateFrom > date($p35), false) AND NOT coalesce(r6.dateTo < date($p36), false) AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
  }] AS c6
}
CALL () {
  RETURN [COUNT { MATCH (r7:Event) WHERE r7.dateFrom IS NULL }] AS c7
}
CALL () {
  RETURN [COLLECT {
    MATCH (r8:Event)
    WHERE r8.dateFrom > date($p39)
    WITH r8 ORDER BY r8.dateFrom IS NULL, r8.dateFrom, r8.id LIMIT $p40
    RETURN [[[r8.id, CASE WHEN r8.dateFrom IS NULL THEN null ELSE [r8.dateFrom, r8.dateTo] END]]]
  }] AS c8
}
CALL () {
  RETURN [COUNT { MATCH (r9:Event) WHERE NOT coalesce(r9.dateFrom > date($p41), false) }] AS c9
}
CALL () {
  RETURN [COLLECT {
    MATCH (r10:Statement) USING INDEX r10:Statement(layer, standing, dateFrom, id)
    WHERE r10.layer = $p43 AND r10.standing = $p44 AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
    WITH r10, (EXISTS { MATCH (r10)-[r11:REPORTED_IN]->() WHERE r11.reportedFrom > date($p45) }) AS p13
    WHERE p13
    WITH r10 ORDER BY r10.layer, r10.standing, r10.dateFrom, r10.id LIMIT $p46
    RETURN [[[r10.gist, [r10.dateFrom]]]]
  }] AS c10
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10] AS reply
