CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [n0.name, n0.id, n0.kind, [COLLECT {
      MATCH (n0)-[r1:AFFILIATED_WITH]->(b2)
      WITH r1, b2 ORDER BY r1.wholeId, r1.role, r1.id LIMIT $p1
      RETURN [[[b2.name]]]
    }, COUNT { MATCH (n0)-[r3:AFFILIATED_WITH]->() }], n0.countryCode]
  } AS c0
}
CALL () {
  RETURN COLLECT { MATCH (n5:Thing:Event {id: $p2}) RETURN [n5.name] } AS c1
}
RETURN [c0, c1] AS reply
