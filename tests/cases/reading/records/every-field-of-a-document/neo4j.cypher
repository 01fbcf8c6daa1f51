CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Document {id: $p0})
    RETURN [n0.id, n0.title, n0.publisher, n0.url, n0.retrieved, n0.language, n0.textHash, n0.length, n0.note, [n0.publishedFrom, n0.publishedTo, n0.publishedPrecision, n0.publishedBasis], COLLECT { MATCH (n1:Revision {number: n0.revision}) RETURN [n1.number] }, [COLLECT {
      MATCH (a3)-[r2:REPORTED_IN]->(n0)
      WHERE r2.layer = $p1 AND r2.standing = $p2
      WITH r2, a3 ORDER BY r2.documentId IS NULL, r2.documentId, r2.start IS NULL, r2.start, r2.id LIMIT $p3
      RETURN [[[a3.kind]], [r2.id, r2.start, r2.`end`, r2.textHash, r2.quote, r2.via, r2.dataset, r2.recordId, r2.date, r2.layer, r2.standing, CASE WHEN r2.reportedFrom IS NULL THEN null ELSE [r2.reportedFrom] END, COLLECT { MATCH (n4:Revision {number: r2.revision}) RETURN [n4.number] }, [[a3.gist, [a3.dateFrom]]]]]
    }, COUNT {
      MATCH ()-[r5:REPORTED_IN]->() USING INDEX r5:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r5.documentId = n0.id AND r5.layer = $p1 AND r5.standing = $p2 AND r5.date IS NOT NULL AND r5.id IS NOT NULL
    }]]
  } AS c0
}
RETURN [c0] AS reply
