CYPHER 5
CALL () { RETURN head(COLLECT { MATCH (n0:Thing:Statement {id: $p0}) RETURN [n0.gist, COLLECT { MATCH (n0)-[r1:TARGETS]->() WITH r1 ORDER BY r1.actorId, r1.id RETURN head(COLLECT { MATCH (n2:Thing:Actor {id: r1.actorId}) RETURN [n2.name] }) }, COLLECT { MATCH (n0)-[r3:REPORTED_IN]->() WITH r3 ORDER BY r3.documentId IS NULL, r3.documentId, r3.start IS NULL, r3.start, r3.id RETURN [head(COLLECT { MATCH (n4:Thing:Document {id: r3.documentId}) RETURN [n4.id] })] }] }) AS c0 }
RETURN [c0] AS reply
