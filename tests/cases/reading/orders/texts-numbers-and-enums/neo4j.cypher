CYPHER 5
CALL () {
  RETURN [COLLECT { MATCH (r0:Actor) WITH r0 ORDER BY r0.name DESC, r0.id DESC LIMIT $p0 RETURN [[[r0.name]]] }] AS c0
}
CALL () {
  RETURN [COLLECT { MATCH (r1:Actor) WITH r1 ORDER BY r1.id LIMIT $p1 RETURN [[[r1.id]]] }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Actor)
    WITH r2 ORDER BY r2.kind DESC, r2.name, r2.id LIMIT $p2
    RETURN [[[r2.kind, r2.name]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r3:Actor)
    WITH r3 ORDER BY r3.kind DESC, r3.name DESC, r3.id DESC LIMIT $p3
    RETURN [[[r3.kind, r3.name]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Document)
    WITH r4 ORDER BY r4.length IS NULL, r4.length DESC, r4.id DESC LIMIT $p4
    RETURN [[[r4.length]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r5:Statement)
    WHERE r5.layer = $p5 AND r5.standing = $p6
    WITH r5 ORDER BY r5.modality, r5.kind DESC, r5.dateFrom, r5.id LIMIT $p7
    RETURN [[[r5.modality, r5.kind, [r5.dateFrom]]]]
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Statement)
    WHERE r6.layer = $p8 AND r6.standing = $p9
    WITH r6 ORDER BY r6.dateFrom DESC, r6.gist, r6.id LIMIT $p10
    RETURN [[[[r6.dateFrom], r6.gist]]]
  }] AS c6
}
CALL () {
  RETURN [COLLECT {
    MATCH (r7:Document) USING INDEX r7:Document(publishedFrom, id)
    WHERE r7.publishedFrom IS NOT NULL AND r7.id IS NOT NULL
    WITH r7 ORDER BY r7.publishedFrom, r7.id LIMIT $p11
    RETURN [[[[r7.publishedFrom]]]]
  }] AS c7
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7] AS reply
