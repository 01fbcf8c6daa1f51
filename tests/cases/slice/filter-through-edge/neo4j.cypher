CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0, (EXISTS {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(actorId, targetId, layer, date, id)
      WHERE r1.actorId = r0.id AND r1.layer = $p0 AND r1.targetId = $p1 AND r1.date >= date($p2) AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }) AS p28
    WHERE p28
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p3
    RETURN [[[r0.id, [COLLECT {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(actorId, targetId, layer, date, id)
      WHERE r4.actorId = r0.id AND r4.layer = $p4 AND r4.targetId = $p5 AND r4.date IS NOT NULL AND r4.id IS NOT NULL
      WITH r4, EXISTS {
        MATCH (n7:Thing:Statement {id: r4.statementId})
        WITH n7, (CASE WHEN n7.kind = 'ACCUSES' THEN EXISTS {
          CALL (n7) {
            MATCH (d8:Statement) USING INDEX d8:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d8.respondsToId = n7.id AND d8.layer = n7.layer AND d8.standing = 'ACCEPTED' AND d8.dateFrom IS NOT NULL AND d8.id IS NOT NULL AND d8.kind = 'DENIES'
            RETURN d8
            UNION ALL
            CALL (n7) {
              RETURN n7.eventId AS e9
              UNION ALL
              MATCH (e11:Thing {id: n7.eventId})
              CALL (e11) {
                MATCH (e11)-[:PART_OF*1..]->(e10:Event)
                RETURN e10
                UNION ALL
                MATCH (e11)<-[:PART_OF*1..]-(e10:Event)
                RETURN e10
              }
              RETURN e10.id AS e9
            }
            MATCH ()-[x12:DENIES]->() USING INDEX x12:DENIES(targetId, layer, as, date, id)
            WHERE x12.targetId = e9 AND x12.layer = n7.layer AND x12.as = 'DIRECT' AND x12.date IS NOT NULL AND x12.id IS NOT NULL
            MATCH (d8:Thing:Statement {id: x12.statementId})
            WHERE d8.respondsToId IS NULL OR d8.respondsToId <> n7.id
            RETURN d8
          }
          WITH d8
          WHERE d8.dateTo >= n7.dateFrom
          RETURN 1 AS found
        } ELSE null END) = $p6 AS p13
        WHERE p13
        RETURN 1 AS found
      } AS p27
      WHERE p27
      WITH r4 ORDER BY r4.actorId, r4.targetId, r4.layer, r4.date, r4.id LIMIT $p7
      RETURN [[r4.date, r4.as, COLLECT {
        MATCH (n14:Thing:Statement {id: r4.statementId})
        RETURN [n14.gist, CASE WHEN n14.kind = 'ACCUSES' THEN EXISTS {
          CALL (n14) {
            MATCH (d15:Statement) USING INDEX d15:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d15.respondsToId = n14.id AND d15.layer = n14.layer AND d15.standing = 'ACCEPTED' AND d15.dateFrom IS NOT NULL AND d15.id IS NOT NULL AND d15.kind = 'DENIES'
            RETURN d15
            UNION ALL
            CALL (n14) {
              RETURN n14.eventId AS e16
              UNION ALL
              MATCH (e18:Thing {id: n14.eventId})
              CALL (e18) {
                MATCH (e18)-[:PART_OF*1..]->(e17:Event)
                RETURN e17
                UNION ALL
                MATCH (e18)<-[:PART_OF*1..]-(e17:Event)
                RETURN e17
              }
              RETURN e17.id AS e16
            }
            MATCH ()-[x19:DENIES]->() USING INDEX x19:DENIES(targetId, layer, as, date, id)
            WHERE x19.targetId = e16 AND x19.layer = n14.layer AND x19.as = 'DIRECT' AND x19.date IS NOT NULL AND x19.id IS NOT NULL
            MATCH (d15:Thing:Statement {id: x19.statementId})
            WHERE d15.respondsToId IS NULL OR d15.respondsToId <> n14.id
            RETURN d15
          }
          WITH d15
          WHERE d15.dateTo >= n14.dateFrom
          RETURN 1 AS found
        } ELSE null END, CASE WHEN n14.kind = 'ACCUSES' THEN EXISTS {
          CALL (n14) {
            MATCH (d20:Statement) USING INDEX d20:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d20.respondsToId = n14.id AND d20.layer = n14.layer AND d20.standing = 'ACCEPTED' AND d20.dateFrom IS NOT NULL AND d20.id IS NOT NULL AND d20.kind = 'DENIES'
            RETURN d20
            UNION ALL
            CALL (n14) {
              RETURN n14.eventId AS e22
              UNION ALL
              MATCH (e24:Thing {id: n14.eventId})
              CALL (e24) {
                MATCH (e24)-[:PART_OF*1..]->(e23:Event)
                RETURN e23
                UNION ALL
                MATCH (e24)<-[:PART_OF*1..]-(e23:Event)
                RETURN e23
              }
              RETURN e23.id AS e22
            }
            MATCH ()-[x25:DENIES]->() USING INDEX x25:DENIES(targetId, layer, as, date, id)
            WHERE x25.targetId = e22 AND x25.layer = n14.layer AND x25.as = 'DIRECT' AND x25.date IS NOT NULL AND x25.id IS NOT NULL
            MATCH (d20:Thing:Statement {id: x25.statementId})
            WHERE d20.respondsToId IS NULL OR d20.respondsToId <> n14.id
            RETURN d20
          }
          WITH d20
          WHERE d20.dateTo >= n14.dateFrom
          WITH d20, EXISTS {
            MATCH (n14)-[:TARGETS]->(t21)
            WHERE (d20.speakerId = t21.id OR EXISTS { (d20)-[:ON_BEHALF_OF]->(t21) } OR EXISTS { (:Thing {id: d20.speakerId})-[:AFFILIATED_WITH]->(t21) })
          } AS p26
          WHERE p26
          RETURN 1 AS found
        } ELSE null END]
      }]]
    }]]]]
  }] AS c0
}
RETURN [c0] AS reply
