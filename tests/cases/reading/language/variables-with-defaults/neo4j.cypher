CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, kind, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind = $p2 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer DESC, r0.standing DESC, r0.kind DESC, r0.dateFrom DESC, r0.id DESC LIMIT $p3
    RETURN [[[r0.gist, [r0.dateFrom]]]]
  }, COUNT {
    MATCH (r1:Statement) USING INDEX r1:Statement(layer, standing, kind, dateFrom, id)
    WHERE r1.layer = $p0 AND r1.standing = $p1 AND r1.kind = $p2 AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Actor)
    WHERE r2.kind IN $p4 AND NOT coalesce(r2.name IS NULL, false)
    WITH r2, (EXISTS {
      MATCH ()-[r3:ACCUSES]->() USING INDEX r3:ACCUSES(actorId, layer, date, id)
      WHERE r3.actorId = r2.id AND r3.layer = $p5 AND r3.date >= date($p6) AND r3.date IS NOT NULL AND r3.id IS NOT NULL
    }) AS p6
    WHERE p6
    WITH r2 ORDER BY r2.name, r2.id LIMIT $p7
    RETURN [[[r2.name]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT { MATCH (r7:Actor) WHERE r7.kind IN $p8 WITH r7 ORDER BY r7.name, r7.id LIMIT $p9 RETURN [[[r7.name]]] }] AS c2
}
RETURN [c0, c1, c2] AS reply
