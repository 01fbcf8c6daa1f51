CYPHER 5
CALL () {
  RETURN [COUNT { MATCH (r0:Actor) WHERE r0.kind = $p0 }] AS c0
}
CALL () {
  RETURN [COUNT { MATCH (r1:Actor) WHERE NOT coalesce(r1.kind = $p2, false) }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Actor)
    WHERE r2.kind IN $p4
    WITH r2 ORDER BY r2.name, r2.id LIMIT $p5
    RETURN [[[r2.id, r2.kind]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r3:Actor)
    WHERE NOT coalesce(r3.kind IN $p6, false)
    WITH r3 ORDER BY r3.name, r3.id LIMIT $p7
    RETURN [[[r3.id]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Event)
    WHERE r4.type IN $p8
    WITH r4 ORDER BY r4.dateFrom IS NULL, r4.dateFrom, r4.id LIMIT $p9
    RETURN [[[r4.id]]]
  }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r5:Statement) USING INDEX r5:Statement(layer, standing, dateFrom, id)
    WHERE r5.layer = $p10 AND r5.standing = $p11 AND r5.datePrecision = $p12 AND NOT coalesce(r5.dateBasis = $p13, false) AND r5.dateFrom IS NOT NULL AND r5.id IS NOT NULL
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, dateFrom, id)
    WHERE r6.layer = $p15 AND r6.standing = $p16 AND r6.dateBasis IN $p17 AND NOT coalesce(r6.datePrecision IN $p18, false) AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
    WITH r6 ORDER BY r6.layer, r6.standing, r6.dateFrom, r6.id LIMIT $p19
    RETURN [[[r6.gist, [r6.datePrecision]]]]
  }] AS c6
}
CALL () {
  RETURN [COLLECT {
    MATCH (r7:Statement) USING INDEX r7:Statement(layer, standing, dateFrom, id)
    WHERE r7.layer = $p20 AND r7.standing = $p21 AND r7.modality = $p22 AND NOT coalesce(r7.kind IN $p23, false) AND r7.dateFrom IS NOT NULL AND r7.id IS NOT NULL
    WITH r7 ORDER BY r7.layer, r7.standing, r7.dateFrom, r7.id LIMIT $p24
    RETURN [[[r7.kind, r7.gist]]]
  }] AS c7
}
CALL () {
  RETURN [COLLECT {
    MATCH (r8:Statement) USING INDEX r8:Statement(layer, standing, dateFrom, id)
    WHERE r8.layer = $p25 AND r8.standing = $p26 AND r8.dateFrom IS NOT NULL AND r8.id IS NOT NULL
    WITH r8, (EXISTS { MATCH (r8)-[r9:REPORTED_IN]->() WHERE r9.quote = $p27 }) AS p11
    WHERE p11
    WITH r8 ORDER BY r8.layer, r8.standing, r8.dateFrom, r8.id LIMIT $p28
    RETURN [[[r8.gist]]]
  }] AS c8
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8] AS reply
