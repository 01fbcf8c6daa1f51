CYPHER 5
CALL () {
  RETURN COLLECT { MATCH (n0:Thing:Actor {id: $p0}) RETURN [n0.name, n0.kind] } AS c0
}
CALL () {
  RETURN COLLECT { MATCH (n1:Thing:Event {id: $p1}) RETURN [n1.name, n1.type] } AS c1
}
CALL () {
  RETURN COLLECT { MATCH (n2:Thing:Statement {id: $p2}) RETURN [n2.gist, n2.kind] } AS c2
}
CALL () {
  RETURN COLLECT { MATCH (n3:Thing:Document {id: $p3}) RETURN [n3.title, n3.publisher] } AS c3
}
CALL () {
  RETURN COLLECT { MATCH (n4:Thing:Event {id: $p4}) RETURN [n4.name] } AS c4
}
CALL () {
  RETURN COLLECT { MATCH (n5:Thing:Statement {id: $p5}) RETURN [n5.gist] } AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
