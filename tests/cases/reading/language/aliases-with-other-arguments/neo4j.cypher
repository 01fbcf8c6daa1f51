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
            MATCH (d11:Statement) USING INDEX d11:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d11.respondsToId = n10.id AND d11.layer = n10.layer AND d11.standing = 'ACCEPTED' AND d11.dateFrom IS NOT NULL AND d11.id IS NOT NULL AND d11.kind = 'DENIES'
            RETURN d11
            UNION ALL
            CALL (n10) {
              RETURN n10.eventId AS e12
              UNION ALL
              MATCH (e14:Thing {id: n10.eventId})
              CALL (e14) {
                MATCH (e14)-[:PART_OF*1..]->(e13:Event)
                RETURN e13
                UNION ALL
                MATCH (e14)<-[:PART_OF*1..]-(e13:Event)
                RETURN e13
              }
              RETURN e13.id AS e12
            }
            MATCH ()-[x15:DENIES]->() USING INDEX x15:DENIES(targetId, layer, as, date, id)
            WHERE x15.targetId = e12 AND x15.layer = n10.layer AND x15.as = 'DIRECT' AND x15.date IS NOT NULL AND x15.id IS NOT NULL
            MATCH (d11:Thing:Statement {id: x15.statementId})
            WHERE d11.respondsToId IS NULL OR d11.respondsToId <> n10.id
            RETURN d11
          }
          WITH d11
          WHERE d11.dateTo >= n10.dateFrom
          RETURN 1 AS found
        } ELSE null END) = $p9 AS p16
        WHERE p16
        RETURN 1 AS found
      } AS p17
      WHERE p17
      RETURN 1 AS found
    }], [COLLECT {
      MATCH (a19)-[r18:ACCUSES]->() USING INDEX r18:ACCUSES(targetId, layer, as, date, id)
      WHERE r18.targetId = n0.id AND r18.layer = $p11 AND r18.as = $p12 AND r18.date IS NOT NULL AND r18.id IS NOT NULL
      WITH r18, a19 ORDER BY r18.targetId, r18.layer, r18.as, r18.date, r18.id LIMIT $p13
      RETURN [[r18.date, [[a19.name]]]]
    }, COUNT {
      MATCH ()-[r21:ACCUSES]->() USING INDEX r21:ACCUSES(targetId, layer, as, date, id)
      WHERE r21.targetId = n0.id AND r21.layer = $p11 AND r21.as = $p12 AND r21.date IS NOT NULL AND r21.id IS NOT NULL
    }], n0.name, n0.name]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n24:Thing:Actor {id: $p14})
    RETURN [[COUNT {
      MATCH ()-[r25:ACCUSES]->() USING INDEX r25:ACCUSES(targetId, layer, as, date, id)
      WHERE r25.targetId = n24.id AND r25.layer = $p15 AND r25.as = $p16 AND r25.date IS NOT NULL AND r25.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
