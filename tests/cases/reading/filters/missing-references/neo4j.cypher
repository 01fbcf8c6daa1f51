CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.speakerId IS NULL AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer, r0.standing, r0.dateFrom, r0.id LIMIT $p2
    RETURN [[[r0.gist]]]
  }, COUNT {
    MATCH (r1:Statement) USING INDEX r1:Statement(layer, standing, dateFrom, id)
    WHERE r1.layer = $p0 AND r1.standing = $p1 AND r1.speakerId IS NULL AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
  }] AS c0
}
CALL () {
  RETURN [COUNT {
    MATCH (r2:Statement) USING INDEX r2:Statement(layer, standing, dateFrom, id)
    WHERE r2.layer = $p3 AND r2.standing = $p4 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
    WITH r2, EXISTS { MATCH (n3:Thing:Actor {id: r2.speakerId}) WHERE NOT coalesce(n3.id IS NULL, false) } AS p4
    WHERE p4
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COUNT { MATCH (r5:Event) WHERE r5.partOfId IS NULL }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Event)
    WITH r6, EXISTS { MATCH (n7:Thing:Event {id: r6.partOfId}) WHERE NOT coalesce(n7.id IS NULL, false) } AS p9
    WHERE p9
    WITH r6 ORDER BY r6.dateFrom IS NULL, r6.dateFrom, r6.id LIMIT $p7
    RETURN [[[r6.id, COLLECT { MATCH (n8:Thing:Event {id: r6.partOfId}) RETURN [n8.id] }]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r10:Statement) USING INDEX r10:Statement(layer, standing, kind, dateFrom, id)
    WHERE r10.layer = $p8 AND r10.standing = $p9 AND r10.kind = $p10 AND r10.respondsToId IS NULL AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
    WITH r10 ORDER BY r10.layer, r10.standing, r10.kind, r10.dateFrom, r10.id LIMIT $p11
    RETURN [[[r10.gist]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r11:Statement) USING INDEX r11:Statement(layer, standing, kind, dateFrom, id)
    WHERE r11.layer = $p12 AND r11.standing = $p13 AND r11.kind = $p14 AND r11.dateFrom IS NOT NULL AND r11.id IS NOT NULL
    WITH r11, EXISTS { MATCH (n12:Thing:Statement {id: r11.respondsToId}) WHERE NOT coalesce(n12.id IS NULL, false) } AS p13
    WHERE p13
    WITH r11 ORDER BY r11.layer, r11.standing, r11.kind, r11.dateFrom, r11.id LIMIT $p15
    RETURN [[[r11.gist]]]
  }] AS c5
}
CALL () {
  RETURN [COUNT {
    MATCH (r14:Statement) USING INDEX r14:Statement(layer, standing, dateFrom, id)
    WHERE r14.layer = $p16 AND r14.standing = $p17 AND r14.dateFrom IS NOT NULL AND r14.id IS NOT NULL
    WITH r14, EXISTS { MATCH (n15:Thing:Actor {id: r14.speakerId}) WHERE NOT coalesce(n15.id = $p18, false) } AS p16
    WHERE p16
    RETURN 1 AS found
  }] AS c6
}
CALL () {
  RETURN [COUNT {
    MATCH (r17:Statement) USING INDEX r17:Statement(layer, standing, dateFrom, id)
    WHERE r17.layer = $p20 AND r17.standing = $p21 AND r17.dateFrom IS NOT NULL AND r17.id IS NOT NULL
    WITH r17, EXISTS { MATCH (n18:Thing:Actor {id: r17.speakerId}) WHERE NOT coalesce(n18.kind = $p22, false) } AS p19
    WHERE p19
    RETURN 1 AS found
  }] AS c7
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7] AS reply
