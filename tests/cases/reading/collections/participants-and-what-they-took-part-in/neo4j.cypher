CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Event {id: $p0})
    RETURN [[COLLECT { MATCH (n0)-[r1:INVOLVES]->(b2) WITH r1, b2 ORDER BY b2.name, r1.id LIMIT $p1 RETURN [[[b2.name]]] }], [COLLECT {
      MATCH (n0)-[r3:INVOLVES]->(b4)
      WITH r3, b4 ORDER BY r3.date IS NULL, r3.date, r3.id LIMIT $p2
      RETURN [[[b4.name]], [r3.id, r3.role, r3.date, [[b4.id]]]]
    }, COUNT { MATCH (n0)-[r5:INVOLVES]->() }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n7:Thing:Actor {id: $p3})
    RETURN [[COLLECT {
      MATCH (a9)-[r8:INVOLVES]->(n7)
      WITH r8, a9 ORDER BY r8.date IS NULL, r8.date, r8.id LIMIT $p4
      RETURN [[[a9.name]], [r8.id, r8.role, r8.date, [[a9.id]]]]
    }, COUNT { MATCH ()-[r10:INVOLVES]->(n7) }]]
  } AS c1
}
RETURN [c0, c1] AS reply
