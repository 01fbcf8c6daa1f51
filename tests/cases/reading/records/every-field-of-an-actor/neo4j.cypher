CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [n0.kind, n0.id, n0.kind, n0.name, n0.aliases, n0.countryCode, n0.cameoCodes, n0.wikidataId, COLLECT { MATCH (n1:Revision {number: n0.revision}) RETURN [n1.number, n1.time, n1.by, n1.note, n1.source] }]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n2:Thing:Actor {id: $p1})
    RETURN [n2.name, n2.aliases, n2.countryCode, n2.cameoCodes, n2.wikidataId]
  } AS c1
}
RETURN [c0, c1] AS reply
