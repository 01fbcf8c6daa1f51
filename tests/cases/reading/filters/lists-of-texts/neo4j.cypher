CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WHERE any(i1 IN r0.aliases WHERE i1 = $p0)
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p1
    RETURN [[[r0.id]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Actor)
    WHERE NOT coalesce(any(i3 IN r2.aliases WHERE i3 CONTAINS $p2), false) AND r2.kind = $p3
    WITH r2 ORDER BY r2.name, r2.id LIMIT $p4
    RETURN [[[r2.id]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Actor)
    WHERE NOT coalesce(any(i5 IN r4.cameoCodes WHERE NOT coalesce(i5 ENDS WITH $p5, false)), false) AND r4.kind IN $p6
    WITH r4 ORDER BY r4.name, r4.id LIMIT $p7
    RETURN [[[r4.id, r4.cameoCodes]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Actor)
    WHERE NOT coalesce(any(i7 IN r6.cameoCodes WHERE NOT coalesce(i7 ENDS WITH $p8, false)), false) AND size(r6.cameoCodes) > 0 AND r6.kind IN $p9
    WITH r6 ORDER BY r6.name, r6.id LIMIT $p10
    RETURN [[[r6.id, r6.cameoCodes]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r9:Actor)
    WHERE NOT coalesce(size(r9.aliases) > 0, false)
    WITH r9 ORDER BY r9.name, r9.id LIMIT $p11
    RETURN [[[r9.id]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r11:Actor)
    WHERE any(i12 IN r11.aliases WHERE (i12 STARTS WITH $p12 OR i12 IN $p13))
    WITH r11 ORDER BY r11.name, r11.id LIMIT $p14
    RETURN [[[r11.name, r11.aliases]]]
  }] AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
