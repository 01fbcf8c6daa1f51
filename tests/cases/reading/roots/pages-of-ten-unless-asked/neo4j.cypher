CYPHER 5
CALL () {
  RETURN [COLLECT { MATCH (r0:Actor) WITH r0 ORDER BY r0.name, r0.id LIMIT $p0 + 1 RETURN [[[r0.name]]] }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r1:Event)
    WITH r1 ORDER BY r1.dateFrom IS NULL, r1.dateFrom, r1.id LIMIT $p1 + 1
    RETURN [[[r1.name, CASE WHEN r1.dateFrom IS NULL THEN null ELSE [r1.dateFrom] END]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Statement) USING INDEX r2:Statement(layer, standing, dateFrom, id)
    WHERE r2.layer = $p2 AND r2.standing = $p3 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
    WITH r2 ORDER BY r2.layer, r2.standing, r2.dateFrom, r2.id LIMIT $p4
    RETURN [[[r2.gist, [r2.dateFrom]]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r3:Document) USING INDEX r3:Document(publishedFrom, id)
    WHERE r3.publishedFrom IS NOT NULL AND r3.id IS NOT NULL
    WITH r3 ORDER BY r3.publishedFrom, r3.id LIMIT $p5 + 1
    RETURN [[[r3.title, [r3.publishedFrom, r3.publishedTo]]]]
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
