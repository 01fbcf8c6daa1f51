CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      CALL (n0) {
        MATCH ()-[r1:COOPERATES_WITH]->(b8) USING INDEX r1:COOPERATES_WITH(actorId, layer, date, id)
        WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
        WITH r1, b8 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p4
        RETURN r1, r1.targetId AS k2, b8 AS m3
        UNION ALL
        MATCH (a9)-[r1:COOPERATES_WITH]->() USING INDEX r1:COOPERATES_WITH(targetId, layer, date, id)
        WHERE r1.targetId = n0.id AND r1.layer = $p2 AND r1.as = $p3 AND r1.targetId <> r1.actorId AND r1.date IS NOT NULL AND r1.id IS NOT NULL
        WITH r1, a9 ORDER BY r1.targetId, r1.layer, r1.date, r1.id LIMIT $p4
        RETURN r1, r1.actorId AS k2, a9 AS m3
      }
      WITH r1, k2, m3 ORDER BY r1.date, r1.id LIMIT $p4
      RETURN [[r1.id, r1.date, r1.as, r1.layer, [[m3.name]], COLLECT { MATCH (n4:Thing:Event {id: r1.eventId}) RETURN [n4.id] }, COLLECT {
        MATCH (n5:Thing:Statement {id: r1.statementId})
        RETURN [n5.gist, COLLECT { MATCH (n6:Thing:Actor {id: n5.subjectId}) RETURN [n6.name] }]
      }]]
    }, COUNT {
      MATCH ()-[r11:COOPERATES_WITH]->() USING INDEX r11:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r11.actorId = n0.id AND r11.layer = $p1 AND r11.date IS NOT NULL AND r11.id IS NOT NULL
    } + COUNT {
      MATCH ()-[r14:COOPERATES_WITH]->() USING INDEX r14:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r14.targetId = n0.id AND r14.layer = $p2 AND r14.as = $p3 AND r14.targetId <> r14.actorId AND r14.date IS NOT NULL AND r14.id IS NOT NULL
    }], [COLLECT {
      CALL (n0) {
        MATCH ()-[r17:COOPERATES_WITH]->() USING INDEX r17:COOPERATES_WITH(actorId, targetId, layer, date, id)
        WHERE r17.actorId = n0.id AND r17.layer = $p5 AND r17.targetId = $p8 AND r17.date IS NOT NULL AND r17.id IS NOT NULL
        WITH r17 ORDER BY r17.actorId DESC, r17.targetId DESC, r17.layer DESC, r17.date DESC, r17.id DESC LIMIT $p9
        RETURN r17, r17.targetId AS k18
        UNION ALL
        MATCH ()-[r17:COOPERATES_WITH]->() USING INDEX r17:COOPERATES_WITH(actorId, targetId, layer, date, id)
        WHERE r17.targetId = n0.id AND r17.layer = $p6 AND r17.as = $p7 AND r17.targetId <> r17.actorId AND r17.actorId = $p8 AND r17.date IS NOT NULL AND r17.id IS NOT NULL
        WITH r17 ORDER BY r17.actorId DESC, r17.targetId DESC, r17.layer DESC, r17.date DESC, r17.id DESC LIMIT $p9
        RETURN r17, r17.actorId AS k18
      }
      WITH r17, k18 ORDER BY r17.date DESC, r17.id DESC LIMIT $p9
      RETURN [[r17.date, r17.as, COLLECT {
        MATCH (n20:Thing:Statement {id: r17.statementId})
        RETURN [COLLECT { MATCH (n21:Thing:Actor {id: n20.speakerId}) RETURN [n21.name] }]
      }]]
    }, COUNT {
      MATCH ()-[r26:COOPERATES_WITH]->() USING INDEX r26:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r26.actorId = n0.id AND r26.layer = $p5 AND r26.targetId = $p8 AND r26.date IS NOT NULL AND r26.id IS NOT NULL
    } + COUNT {
      MATCH ()-[r29:COOPERATES_WITH]->() USING INDEX r29:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r29.targetId = n0.id AND r29.layer = $p6 AND r29.as = $p7 AND r29.targetId <> r29.actorId AND r29.actorId = $p8 AND r29.date IS NOT NULL AND r29.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r32:COOPERATES_WITH]->() USING INDEX r32:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r32.actorId = n0.id AND r32.layer = $p10 AND r32.as = $p11 AND r32.date IS NOT NULL AND r32.id IS NOT NULL
    } + COUNT {
      MATCH ()-[r35:COOPERATES_WITH]->() USING INDEX r35:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r35.targetId = n0.id AND r35.layer = $p12 AND r35.as = $p13 AND r35.targetId <> r35.actorId AND r35.date IS NOT NULL AND r35.id IS NOT NULL
    }]]
  } AS c0
}
RETURN [c0] AS reply
