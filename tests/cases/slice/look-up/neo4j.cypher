CYPHER 5
CALL () { RETURN head(COLLECT { MATCH (n0:Thing:Actor {id: $p0}) RETURN [n0.kind, n0.id, n0.name, n0.kind, n0.aliases, n0.cameoCodes, n0.countryCode, [COLLECT { MATCH (n0)-[r1:AFFILIATED_WITH]->() WITH r1 ORDER BY r1.wholeId, r1.role, r1.id LIMIT $p1 + 1 RETURN [[r1.role, head(COLLECT { MATCH (n2:Thing:Actor {id: r1.wholeId}) RETURN [n2.id, n2.name] })]] }]] }) AS c0 }
CALL () { RETURN head(COLLECT { MATCH (n3:Thing:Actor {id: $p2}) RETURN [n3.id] }) AS c1 }
RETURN [c0, c1] AS reply
