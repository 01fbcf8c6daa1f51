CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0, (EXISTS {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(actorId, targetId, layer, date, id)
      WHERE r1.actorId = r0.id AND r1.layer = $p0 AND r1.targetId = $p1 AND r1.date >= date($p2) AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }) AS p25
    WHERE p25
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p3
    RETURN [[[r0.id, [COLLECT {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(actorId, targetId, layer, date, id)
      WHERE r4.actorId = r0.id AND r4.layer = $p4 AND r4.targetId = $p5 AND r4.date IS NOT NULL AND r4.id IS NOT NULL
      WITH r4, EXISTS {
        MATCH (n7:Thing:Statement {id: r4.statementId})
        WITH n7, (CASE WHEN n7.kind = 'ACCUSES' THEN EXISTS {
          CALL (n7) {
            MATCH (n7)<-[:RESPONDS_TO]-(d8:Statement)
            WHERE d8.layer = n7.layer AND d8.standing = 'ACCEPTED' AND d8.kind = 'DENIES'
            RETURN d8
            UNION ALL
            MATCH (n7)-[:ABOUT]->(e9:Event)
            CALL (e9) {
              RETURN e9 AS e10
              UNION ALL
              MATCH (e9)-[:PART_OF*1..]->(e10:Event)
              RETURN e10
              UNION ALL
              MATCH (e9)<-[:PART_OF*1..]-(e10:Event)
              RETURN e10
            }
            MATCH (e10)<-[x11:DENIES]-()
            WHERE x11.layer = n7.layer AND x11.as = 'DIRECT'
            MATCH (d8:Thing:Statement {id: x11.statementId})
            WHERE d8.respondsToId IS NULL OR d8.respondsToId <> n7.id
            RETURN d8
          }
          WITH d8
          WHERE d8.dateTo >= n7.dateFrom
          RETURN 1 AS found
        } ELSE null END) = $p6 AS p12
        WHERE p12
        RETURN 1 AS found
      } AS p24
      WHERE p24
      WITH r4 ORDER BY r4.actorId, r4.targetId, r4.layer, r4.date, r4.id LIMIT $p7
      RETURN [[r4.date, r4.as, COLLECT {
        MATCH (n13:Thing:Statement {id: r4.statementId})
        RETURN [n13.gist, CASE WHEN n13.kind = 'ACCUSES' THEN EXISTS {
          CALL (n13) {
            MATCH (n13)<-[:RESPONDS_TO]-(d14:Statement)
            WHERE d14.layer = n13.layer AND d14.standing = 'ACCEPTED' AND d14.kind = 'DENIES'
            RETURN d14
            UNION ALL
            MATCH (n13)-[:ABOUT]->(e15:Event)
            CALL (e15) {
              RETURN e15 AS e16
              UNION ALL
              MATCH (e15)-[:PART_OF*1..]->(e16:Event)
              RETURN e16
              UNION ALL
              MATCH (e15)<-[:PART_OF*1..]-(e16:Event)
              RETURN e16
            }
            MATCH (e16)<-[x17:DENIES]-()
            WHERE x17.layer = n13.layer AND x17.as = 'DIRECT'
            MATCH (d14:Thing:Statement {id: x17.statementId})
            WHERE d14.respondsToId IS NULL OR d14.respondsToId <> n13.id
            RETURN d14
          }
          WITH d14
          WHERE d14.dateTo >= n13.dateFrom
          RETURN 1 AS found
        } ELSE null END, CASE WHEN n13.kind = 'ACCUSES' THEN EXISTS {
          CALL (n13) {
            MATCH (n13)<-[:RESPONDS_TO]-(d18:Statement)
            WHERE d18.layer = n13.layer AND d18.standing = 'ACCEPTED' AND d18.kind = 'DENIES'
            RETURN d18
            UNION ALL
            MATCH (n13)-[:ABOUT]->(e20:Event)
            CALL (e20) {
              RETURN e20 AS e21
              UNION ALL
              MATCH (e20)-[:PART_OF*1..]->(e21:Event)
              RETURN e21
              UNION ALL
              MATCH (e20)<-[:PART_OF*1..]-(e21:Event)
              RETURN e21
            }
            MATCH (e21)<-[x22:DENIES]-()
            WHERE x22.layer = n13.layer AND x22.as = 'DIRECT'
            MATCH (d18:Thing:Statement {id: x22.statementId})
            WHERE d18.respondsToId IS NULL OR d18.respondsToId <> n13.id
            RETURN d18
          }
          WITH d18
          WHERE d18.dateTo >= n13.dateFrom
          WITH d18, EXISTS {
            MATCH (n13)-[:TARGETS]->(t19)
            WHERE (d18.speakerId = t19.id OR EXISTS { (d18)-[:ON_BEHALF_OF]->(t19) } OR EXISTS { (:Thing {id: d18.speakerId})-[:AFFILIATED_WITH]->(t19) })
          } AS p23
          WHERE p23
          RETURN 1 AS found
        } ELSE null END]
      }]]
    }]]]]
  }] AS c0
}
RETURN [c0] AS reply
