CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Thing:Actor) USING INDEX r0:Thing(id)
    WHERE r0.id IN $p0 AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.kind, r0.id LIMIT $p1
    RETURN [[CASE WHEN r0.kind IN ['STATE'] THEN [0, r0.kind, r0.name, r0.countryCode, [COUNT { MATCH ()-[r1:AFFILIATED_WITH]->(r0) }], r0.kind, r0.id, r0.aliases] WHEN r0.kind IN ['OFFICIAL'] THEN [1, r0.kind, r0.name, [COLLECT {
      MATCH (r0)-[r3:AFFILIATED_WITH]->(b4)
      WITH r3, b4 ORDER BY r3.wholeId, r3.role, r3.id LIMIT $p3
      RETURN [[r3.role, [[b4.name]]]]
    }], r0.kind, r0.id, r0.aliases] WHEN r0.kind IN ['AGENCY'] THEN [2, r0.kind, r0.name, r0.cameoCodes, r0.kind, r0.id, r0.aliases] WHEN r0.kind IN ['ORGANIZATION'] THEN [3, r0.kind, r0.name, r0.wikidataId, [COUNT {
      MATCH ()-[r5:ACCUSES]->() USING INDEX r5:ACCUSES(actorId, layer, date, id)
      WHERE r5.actorId = r0.id AND r5.layer = $p4 AND r5.date IS NOT NULL AND r5.id IS NOT NULL
    }], r0.kind, r0.id, r0.aliases] ELSE [4, r0.kind, r0.name, [COLLECT {
      MATCH (a9)-[r8:RECOGNIZES]->() USING INDEX r8:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r8.targetId = r0.id AND r8.layer = $p6 AND r8.as = $p7 AND r8.date IS NOT NULL AND r8.id IS NOT NULL
      WITH r8, a9 ORDER BY r8.targetId, r8.layer, r8.as, r8.date, r8.id LIMIT $p8
      RETURN [[[a9.name]]]
    }], r0.kind, r0.id, r0.aliases] END]]
  }] AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n11:Thing {id: $p9})
    RETURN CASE WHEN n11:Actor THEN [0, [n11.kind, n11.name]] WHEN n11:Event THEN [1, [n11.type, n11.name]] WHEN n11:Statement THEN [2, []] WHEN n11:Document THEN [3, []] ELSE null END
  } AS c1
}
CALL () {
  RETURN COLLECT {
    MATCH (n12:Thing {id: $p10})
    RETURN CASE WHEN n12:Actor THEN [0, [n12.kind, n12.name]] WHEN n12:Event THEN [1, [n12.type, n12.name]] WHEN n12:Statement THEN [2, []] WHEN n12:Document THEN [3, []] ELSE null END
  } AS c2
}
RETURN [c0, c1, c2] AS reply
