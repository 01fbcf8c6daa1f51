CYPHER 5
CALL () { RETURN head(COLLECT { MATCH (n0:Thing:Actor {id: $p0}) RETURN [n0.name, n0.id, n0.kind, [COLLECT { MATCH (n0)-[r1:AFFILIATED_WITH]->() WITH r1 ORDER BY r1.wholeId, r1.role, r1.id LIMIT $p1 + 1 RETURN [head(COLLECT { MATCH (n2:Thing:Actor {id: r1.wholeId}) RETURN [n2.name] })] }, COUNT { MATCH (n0)-[r3:AFFILIATED_WITH]->() RETURN 1 AS found }], n0.countryCode] }) AS c0 }
CALL () { RETURN head(COLLECT { MATCH (n4:Thing:Event {id: $p2}) RETURN [n4.name] }) AS c1 }
RETURN [c0, c1] AS reply
