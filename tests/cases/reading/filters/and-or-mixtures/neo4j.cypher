CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND (r0.kind = $p2 OR r0.speakerId = $p3) AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer, r0.standing, r0.dateFrom, r0.id LIMIT $p4
    RETURN [[[r0.gist]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r1:Statement) USING INDEX r1:Statement(layer, standing, kind, dateFrom, id)
    WHERE r1.layer = $p5 AND r1.standing = $p6 AND r1.kind = $p7 AND r1.dateTo < date($p9) AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
    WITH r1, EXISTS { MATCH (n2:Thing:Actor {id: r1.speakerId}) WHERE n2.countryCode = $p8 } AS p3
    WHERE p3
    WITH r1 ORDER BY r1.layer, r1.standing, r1.kind, r1.dateFrom, r1.id LIMIT $p10
    RETURN [[[r1.gist]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Statement) USING INDEX r4:Statement(layer, standing, dateFrom, id)
    WHERE r4.layer = $p11 AND r4.standing = $p12 AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
    WITH r4, ((r4.kind = $p13 AND NOT (EXISTS { MATCH (r4)-[r5:TARGETS]->() })) OR (r4.kind = $p14 AND (r4.confidence < $p15 OR r4.speakerNote CONTAINS $p16))) AS p7
    WHERE p7
    WITH r4 ORDER BY r4.layer, r4.standing, r4.dateFrom, r4.id LIMIT $p17
    RETURN [[[r4.kind, r4.gist]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r8:Statement) USING INDEX r8:Statement(layer, standing, kind, dateFrom, id)
    WHERE r8.layer = $p18 AND r8.standing = $p19 AND r8.kind = $p20 AND (r8.gist STARTS WITH $p21 OR r8.gist CONTAINS $p22) AND r8.dateFrom >= date($p23) AND r8.dateTo <= date($p24) AND r8.dateFrom IS NOT NULL AND r8.id IS NOT NULL
    WITH r8 ORDER BY r8.layer, r8.standing, r8.kind, r8.dateFrom, r8.id LIMIT $p25
    RETURN [[[r8.gist]]]
  }] AS c3
}
CALL () {
  RETURN [COUNT {
    MATCH (r9:Statement) USING INDEX r9:Statement(layer, standing, dateFrom, id)
    WHERE r9.layer = $p26 AND r9.standing = $p27 AND ($c0 OR r9.kind = $p28) AND r9.dateFrom IS NOT NULL AND r9.id IS NOT NULL
  }] AS c4
}
RETURN [c0, c1, c2, c3, c4] AS reply
