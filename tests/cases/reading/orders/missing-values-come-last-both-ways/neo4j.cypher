CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement)
    WHERE r0.layer = $p0 AND r0.standing = $p1
    WITH r0 ORDER BY r0.confidence IS NULL, r0.confidence DESC, r0.id DESC LIMIT $p2
    RETURN [[[r0.confidence]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r1:Statement)
    WHERE r1.layer = $p3 AND r1.standing = $p4
    WITH r1 ORDER BY r1.confidence IS NULL, r1.confidence, r1.id LIMIT $p5
    RETURN [[[r1.confidence]]]
  }] AS c1
}
CALL () {
  RETURN [reverse(COLLECT {
    MATCH (r2:Statement)
    WHERE r2.layer = $p6 AND r2.standing = $p7
    WITH r2 ORDER BY r2.confidence IS NULL DESC, r2.confidence DESC, r2.id DESC LIMIT $p8
    RETURN [[[r2.confidence, r2.gist]]]
  })] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r3:Actor)
    WHERE r3.kind IN $p9
    WITH r3 ORDER BY r3.countryCode IS NULL, r3.countryCode DESC, r3.name DESC, r3.id DESC LIMIT $p10
    RETURN [[[r3.countryCode, r3.name]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Actor)
    WHERE r4.kind IN $p11
    WITH r4 ORDER BY r4.countryCode IS NULL, r4.countryCode, r4.name, r4.id LIMIT $p12
    RETURN [[[r4.countryCode, r4.name]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r5:Event)
    WITH r5 ORDER BY r5.dateFrom IS NULL, r5.dateFrom DESC, r5.name, r5.id LIMIT $p13
    RETURN [[[CASE WHEN r5.dateFrom IS NULL THEN null ELSE [r5.dateFrom] END, r5.name]]]
  }] AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
