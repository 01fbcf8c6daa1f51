CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [n0.gist, COLLECT { MATCH (n0)-[r1:TARGETS]->(b2) WITH r1, b2 ORDER BY r1.actorId, r1.id RETURN [[b2.name]] }, COLLECT {
      MATCH (n0)-[r3:REPORTED_IN]->(b4)
      WITH r3, b4 ORDER BY r3.documentId IS NULL, r3.documentId, r3.start IS NULL, r3.start, r3.id
      RETURN [[CASE WHEN r3.documentId IS NULL THEN [] ELSE [[b4.id]] END]]
    }]
  } AS c0
}
RETURN [c0] AS reply
