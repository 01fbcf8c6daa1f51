CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WHERE r0.kind = $p0
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p1
    RETURN [[[r0.kind, r0.name]], []]
  }] AS c0
}
RETURN [c0] AS reply
