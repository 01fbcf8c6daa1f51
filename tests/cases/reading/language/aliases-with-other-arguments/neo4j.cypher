CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(targetId, layer, as, date, id)
      WHERE r1.targetId = n0.id AND r1.layer = $p1 AND r1.as = $p2 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1 ORDER BY r1.targetId, r1.layer, r1.as, r1.date, r1.id LIMIT $p3
      RETURN [[r1.date]]
    }], [reverse(COLLECT {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(targetId, layer, as, date, id)
      WHERE r4.targetId = n0.id AND r4.layer = $p4 AND r4.as = $p5 AND r4.date IS NOT NULL AND r4.id IS NOT NULL
      WITH r4 ORDER BY r4.targetId DESC, r4.layer DESC, r4.as DESC, r4.date DESC, r4.id DESC LIMIT $p6
      RETURN [[r4.date]]
    })], [COUNT {
      MATCH ()-[r7:ACCUSES]->() USING INDEX r7:ACCUSES(targetId, layer, as, date, id)
      WHERE r7.targetId = n0.id AND r7.layer = $p7 AND r7.as = $p8 AND r7.date IS NOT NULL AND r7.id IS NOT NULL
      WITH r7, EXISTS {
        MATCH (n10:Thing:Statement {id: r7.statementId})
        WITH n10, (CASE WHEN n10.kind = 'ACCUSES' THEN EXISTS {
          CALL (n10) {
            MATCH (n10)<-[:RESPONDS_TO]-(d11:Statement)
            WHERE d11.layer = n10.layer AND d11.standing = 'ACCEPTED' AND d11.kind = 'DENIES'
            RETURN d11
            UNION ALL
            MATCH (n10)-[:ABOUT]->(e12:Event)
            CALL (e12) {
              RETURN e12 AS e13
              UNION ALL
              MATCH (e12)-[:PART_OF*1..]->(e13:Event)
              RETURN e13
              UNION ALL
              MATCH (e12)<-[:PART_OF*1..]-(e13:Event)
              RETURN e13
            }
            MATCH (e13)<-[x14:DENIES]-()
            WHERE x14.layer = n10.layer AND x14.as = 'DIRECT'
            MATCH (d11:Thing:Statement {id: x14.statementId})
            WHERE d11.respondsToId IS NULL OR d11.respondsToId <> n10.id
            RETURN d11
          }
          WITH d11
          WHERE d11.dateTo >= n10.dateFrom
          RETURN 1 AS found
        } ELSE null END) = $p9 AS p15
        WHERE p15
        RETURN 1 AS found
      } AS p16
      WHERE p16
      RETURN 1 AS found
    }], [COLLECT {
      MATCH (a18)-[r17:ACCUSES]->() USING INDEX r17:ACCUSES(targetId, layer, as, date, id)
      WHERE r17.targetId = n0.id AND r17.layer = $p11 AND r17.as = $p12 AND r17.date IS NOT NULL AND r17.id IS NOT NULL
      WITH r17, a18 ORDER BY r17.targetId, r17.layer, r17.as, r17.date, r17.id LIMIT $p13
      RETURN [[r17.date, [[a18.name]]]]
    }, COUNT {
      MATCH ()-[r20:ACCUSES]->() USING INDEX r20:ACCUSES(targetId, layer, as, date, id)
      WHERE r20.targetId = n0.id AND r20.layer = $p11 AND r20.as = $p12 AND r20.date IS NOT NULL AND r20.id IS NOT NULL
    }], n0.name, n0.name]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n23:Thing:Actor {id: $p14})
    RETURN [[COUNT {
      MATCH ()-[r24:ACCUSES]->() USING INDEX r24:ACCUSES(targetId, layer, as, date, id)
      WHERE r24.targetId = n23.id AND r24.layer = $p15 AND r24.as = $p16 AND r24.date IS NOT NULL AND r24.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
