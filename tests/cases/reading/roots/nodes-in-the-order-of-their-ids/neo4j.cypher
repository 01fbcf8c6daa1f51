CYPHER 5
CALL () {
  RETURN COLLECT {
    UNWIND range(0, size($p0) - 1) AS i0
    OPTIONAL MATCH (n1:Thing {id: $p0[i0]})
    WITH i0, n1 ORDER BY i0
    RETURN CASE WHEN n1:Actor THEN [0, [n1.kind, n1.id, n1.name]] WHEN n1:Event THEN [1, [n1.id, n1.name]] WHEN n1:Statement THEN [2, [n1.id, n1.gist, COLLECT { MATCH (n2:Thing:Actor {id: n1.speakerId}) RETURN [n2.name] }]] WHEN n1:Document THEN [3, [n1.id, n1.title]] ELSE null END
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n3:Thing {id: $p1})
    RETURN CASE WHEN n3:Actor THEN [0, [n3.id]] WHEN n3:Event THEN [1, [n3.id]] WHEN n3:Statement THEN [2, [n3.id]] WHEN n3:Document THEN [3, [n3.id, n3.length]] ELSE null END
  } AS c1
}
CALL () {
  RETURN COLLECT {
    MATCH (n4:Thing {id: $p2})
    RETURN CASE WHEN n4:Actor THEN [0, [n4.id]] WHEN n4:Event THEN [1, [n4.id]] WHEN n4:Statement THEN [2, [n4.id]] WHEN n4:Document THEN [3, [n4.id]] ELSE null END
  } AS c2
}
CALL () {
  RETURN COLLECT {
    UNWIND range(0, size($p3) - 1) AS i5
    OPTIONAL MATCH (n6:Thing {id: $p3[i5]})
    WITH i5, n6 ORDER BY i5
    RETURN CASE WHEN n6:Actor THEN [0, [n6.id]] WHEN n6:Event THEN [1, [n6.id]] WHEN n6:Statement THEN [2, [n6.id]] WHEN n6:Document THEN [3, [n6.id]] ELSE null END
  } AS c3
}
RETURN [c0, c1, c2, c3] AS reply
