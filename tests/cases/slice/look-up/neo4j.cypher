CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [n0.kind, n0.id, n0.name, n0.kind, n0.aliases, n0.cameoCodes, n0.countryCode, [COLLECT {
      MATCH (n0)-[r1:AFFILIATED_WITH]->(b2)
      WITH r1, b2 ORDER BY r1.wholeId, r1.role, r1.id LIMIT $p1
      RETURN [[r1.role, [[b2.id, b2.name]]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT { MATCH (n3:Thing:Actor {id: $p2}) RETURN [n3.id] } AS c1
}
RETURN [c0, c1] AS reply
