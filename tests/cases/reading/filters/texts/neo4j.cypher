CYPHER 5
CALL () {
  RETURN [COLLECT { MATCH (r0:Actor) WHERE r0.name = $p0 WITH r0 ORDER BY r0.name, r0.id LIMIT $p1 RETURN [[[r0.id]]] }] AS c0
}
CALL () {
  RETURN [COUNT { MATCH (r1:Actor) WHERE NOT coalesce(r1.name = $p2, false) }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Actor)
    WHERE r2.name CONTAINS $p4
    WITH r2 ORDER BY r2.name, r2.id LIMIT $p5
    RETURN [[[r2.name]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r3:Actor)
    WHERE r3.name CONTAINS $p6
    WITH r3 ORDER BY r3.name, r3.id LIMIT $p7
    RETURN [[[r3.name]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Actor)
    WHERE NOT coalesce(r4.countryCode CONTAINS $p8, false)
    WITH r4 ORDER BY r4.name, r4.id LIMIT $p9
    RETURN [[[r4.id, r4.countryCode]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r5:Actor)
    WHERE r5.countryCode IN $p10
    WITH r5 ORDER BY r5.name, r5.id LIMIT $p11
    RETURN [[[r5.id]]]
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Actor)
    WHERE NOT coalesce(r6.countryCode IN $p12, false)
    WITH r6 ORDER BY r6.name, r6.id LIMIT $p13
    RETURN [[[r6.id, r6.countryCode]]]
  }] AS c6
}
CALL () {
  RETURN [COLLECT {
    MATCH (r7:Actor)
    WHERE r7.name STARTS WITH $p14
    WITH r7 ORDER BY r7.name, r7.id LIMIT $p15
    RETURN [[[r7.name]]]
  }] AS c7
}
CALL () {
  RETURN [COUNT { MATCH (r8:Actor) WHERE NOT coalesce(r8.wikidataId STARTS WITH $p16, false) }] AS c8
}
CALL () {
  RETURN [COLLECT {
    MATCH (r9:Actor)
    WHERE r9.name ENDS WITH $p18
    WITH r9 ORDER BY r9.name, r9.id LIMIT $p19
    RETURN [[[r9.name]]]
  }] AS c9
}
CALL () {
  RETURN [COUNT { MATCH (r10:Actor) WHERE NOT coalesce(r10.name ENDS WITH $p20, false) }] AS c10
}
CALL () {
  RETURN [COUNT { MATCH (r11:Actor) WHERE r11.name CONTAINS $p22 }] AS c11
}
CALL () {
  RETURN [COUNT { MATCH (r12:Actor) WHERE r12.name CONTAINS $p24 }] AS c12
}
CALL () {
  RETURN [COLLECT {
    MATCH (r13:Actor)
    WHERE r13.name STARTS WITH $p26 AND r13.name CONTAINS $p27
    WITH r13 ORDER BY r13.name, r13.id LIMIT $p28
    RETURN [[[r13.name]]]
  }] AS c13
}
CALL () {
  RETURN [COLLECT {
    MATCH (r14:Actor)
    WHERE (r14.name STARTS WITH $p29 OR r14.name = $p30 OR r14.name ENDS WITH $p31)
    WITH r14 ORDER BY r14.name, r14.id LIMIT $p32
    RETURN [[[r14.name]]]
  }] AS c14
}
CALL () {
  RETURN [COLLECT {
    MATCH (r15:Actor)
    WHERE r15.name STARTS WITH $p33 AND r15.name ENDS WITH $p34
    WITH r15 ORDER BY r15.name, r15.id LIMIT $p35
    RETURN [[[r15.name]]]
  }] AS c15
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15] AS reply
