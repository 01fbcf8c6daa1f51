CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH (n0)-[r1:AFFILIATED_WITH]->(b2)
      WITH r1, b2 ORDER BY r1.wholeId, r1.role, r1.id LIMIT $p1
      RETURN [[[b2.name]], [r1.id, r1.role, r1.from, r1.to, COLLECT { MATCH (n3:Revision {number: r1.revision}) RETURN [n3.number] }, [[b2.id, b2.kind]]]]
    }, COUNT { MATCH (n0)-[r4:AFFILIATED_WITH]->() }], [COUNT { MATCH ()-[r6:AFFILIATED_WITH]->(n0) }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n8:Thing:Actor {id: $p3})
    RETURN [[COLLECT {
      MATCH (n8)-[r9:AFFILIATED_WITH]->(b10)
      WITH r9, b10 ORDER BY r9.wholeId, r9.role, r9.id LIMIT $p4
      RETURN [[r9.role, [[b10.name]]]]
    }], [COLLECT {
      MATCH (a12)-[r11:AFFILIATED_WITH]->(n8)
      WITH r11, a12 ORDER BY r11.wholeId, r11.role, r11.id LIMIT $p5
      RETURN [[[a12.name]], [r11.id, r11.role, r11.from, r11.to, COLLECT { MATCH (n13:Revision {number: r11.revision}) RETURN [n13.number] }, [[a12.id]]]]
    }, COUNT { MATCH ()-[r14:AFFILIATED_WITH]->(n8) }]]
  } AS c1
}
RETURN [c0, c1] AS reply
