CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WHERE NOT coalesce(r0.kind IN $p0, false) AND (r0.name STARTS WITH $p1 OR r0.wikidataId = $p2) AND NOT coalesce(r0.id IN $p3, false) AND r0.kind = $p4 AND r0.name CONTAINS $p5 AND any(i1 IN r0.aliases WHERE i1 = $p6) AND r0.countryCode = $p7 AND NOT coalesce(any(i2 IN r0.cameoCodes WHERE NOT coalesce(i2 STARTS WITH $p8, false)), false) AND r0.wikidataId IS NULL
    WITH r0, EXISTS { MATCH (n3:Revision {number: r0.revision}) WHERE n3.number >= $p9 AND n3.source STARTS WITH $p10 } AND (EXISTS {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(actorId, layer, date, id)
      WHERE r4.actorId = r0.id AND r4.layer = $p11 AND r4.date = date($p12) AND r4.date IS NOT NULL AND r4.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r7:ACCUSES]->() USING INDEX r7:ACCUSES(targetId, layer, as, date, id)
      WHERE r7.targetId = r0.id AND r7.layer = $p13 AND r7.as = $p14 AND r7.date IS NOT NULL AND r7.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r10:DENIES]->() USING INDEX r10:DENIES(actorId, layer, date, id)
      WHERE r10.actorId = r0.id AND r10.layer = $p15 AND r10.targetId = $p16 AND r10.date IS NOT NULL AND r10.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r13:RECOGNIZES]->() USING INDEX r13:RECOGNIZES(actorId, layer, date, id)
      WHERE r13.actorId = r0.id AND r13.layer = $p17 AND r13.date IS NOT NULL AND r13.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r16:RECOGNIZES]->() USING INDEX r16:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r16.targetId = r0.id AND r16.layer = $p18 AND r16.as = $p19 AND r16.date > date($p20) AND r16.date IS NOT NULL AND r16.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r19:COOPERATES_WITH]->() USING INDEX r19:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r19.actorId = r0.id AND r19.layer = $p21 AND r19.targetId = $p24 AND r19.date IS NOT NULL AND r19.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r22:COOPERATES_WITH]->() USING INDEX r22:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r22.targetId = r0.id AND r22.layer = $p22 AND r22.as = $p23 AND r22.targetId <> r22.actorId AND r22.actorId = $p24 AND r22.date IS NOT NULL AND r22.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r25:Statement) USING INDEX r25:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r25.speakerId = r0.id AND r25.layer = $p25 AND r25.standing = $p26 AND r25.kind = $p27 AND r25.dateFrom IS NOT NULL AND r25.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r26:TARGETS]->() USING INDEX r26:TARGETS(actorId, layer, standing, date, id)
      WHERE r26.actorId = r0.id AND r26.layer = $p28 AND r26.standing = $p29 AND r26.date IS NOT NULL AND r26.id IS NOT NULL
    }) AND (EXISTS { MATCH (r0)-[r29:AFFILIATED_WITH]->() WHERE r29.wholeId = $p30 }) AND NOT (EXISTS { MATCH ()-[r31:AFFILIATED_WITH]->(r0) }) AND NOT (EXISTS { MATCH ()-[r33:INVOLVES]->(r0) }) AS p35
    WHERE p35
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p31
    RETURN [[[r0.id]]]
  }] AS c0
}
RETURN [c0] AS reply
