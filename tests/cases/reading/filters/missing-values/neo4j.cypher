CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WHERE r0.countryCode IS NULL
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p0
    RETURN [[[r0.id]]]
  }] AS c0
}
CALL () {
  RETURN [COUNT { MATCH (r1:Actor) WHERE NOT coalesce(r1.countryCode IS NULL, false) }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Actor)
    WHERE NOT coalesce(r2.countryCode = $p2, false) AND r2.kind = $p3
    WITH r2 ORDER BY r2.name, r2.id LIMIT $p4
    RETURN [[[r2.id, r2.countryCode]]]
  }] AS c2
}
CALL () {
  RETURN [COUNT { MATCH (r3:Event) WHERE r3.place IS NULL }] AS c3
}
CALL () {
  RETURN [COUNT { MATCH (r4:Event) WHERE NOT coalesce(r4.place CONTAINS $p6, false) }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r5:Statement) USING INDEX r5:Statement(layer, standing, dateFrom, id)
    WHERE r5.layer = $p8 AND r5.standing = $p9 AND r5.dateFrom IS NOT NULL AND r5.id IS NOT NULL
    WITH r5, NOT (EXISTS { MATCH (r5)-[r6:REPORTED_IN]->() WHERE NOT coalesce(r6.via IS NULL, false) }) AS p8
    WHERE p8
    RETURN 1 AS found
  }] AS c5
}
CALL () {
  RETURN [COUNT {
    MATCH (r9:Statement) USING INDEX r9:Statement(layer, standing, dateFrom, id)
    WHERE r9.layer = $p11 AND r9.standing = $p12 AND NOT coalesce(r9.speakerNote IS NULL, false) AND r9.dateFrom IS NOT NULL AND r9.id IS NOT NULL
  }] AS c6
}
CALL () {
  RETURN [COUNT {
    MATCH (r10:Statement) USING INDEX r10:Statement(layer, standing, dateFrom, id)
    WHERE r10.layer = $p14 AND r10.standing = $p15 AND r10.retractionReason IS NULL AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
  }] AS c7
}
CALL () {
  RETURN [COUNT {
    MATCH (r11:Statement) USING INDEX r11:Statement(layer, standing, dateFrom, id)
    WHERE r11.layer = $p17 AND r11.standing = $p18 AND r11.dateFrom IS NOT NULL AND r11.id IS NOT NULL
  }] AS c8
}
CALL () {
  RETURN [COUNT {
    MATCH (r12:Statement) USING INDEX r12:Statement(layer, standing, dateFrom, id)
    WHERE r12.layer = $p20 AND r12.standing = $p21 AND r12.dateFrom IS NOT NULL AND r12.id IS NOT NULL
  }] AS c9
}
CALL () {
  RETURN [COUNT {
    MATCH (r13:Statement) USING INDEX r13:Statement(layer, standing, dateFrom, id)
    WHERE r13.layer = $p23 AND r13.standing = $p24 AND r13.dateFrom IS NOT NULL AND r13.id IS NOT NULL
  }] AS c10
}
CALL () {
  RETURN [COUNT {
    MATCH (r14:Statement) USING INDEX r14:Statement(layer, standing, dateFrom, id)
    WHERE r14.layer = $p26 AND r14.standing = $p27 AND $c0 AND r14.dateFrom IS NOT NULL AND r14.id IS NOT NULL
  }] AS c11
}
CALL () {
  RETURN [COUNT {
    MATCH (r15:Statement) USING INDEX r15:Statement(layer, standing, dateFrom, id)
    WHERE r15.layer = $p29 AND r15.standing = $p30 AND r15.dateFrom IS NOT NULL AND r15.id IS NOT NULL
  }] AS c12
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12] AS reply
