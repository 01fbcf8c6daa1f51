CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p0
    RETURN [[[r0.name, [COLLECT {
      MATCH (a2)-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(targetId, layer, as, date, id)
      WHERE r1.targetId = r0.id AND r1.layer = $p1 AND r1.as = $p2 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, a2 ORDER BY r1.targetId DESC, r1.layer DESC, r1.as DESC, r1.date DESC, r1.id DESC LIMIT $p3 + 1
      RETURN [r0.id, r1.date, r1.id, [r1.date, [[a2.id, a2.name]], COLLECT { MATCH (n4:Thing:Statement {id: r1.statementId}) RETURN [n4.gist] }, COLLECT {
        MATCH (n5:Thing:Event {id: r1.eventId})
        RETURN [n5.id, CASE WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s6:Statement)
          WHERE s6.standing = 'ACCEPTED' AND s6.layer IN $c0 AND s6.kind = 'ACCUSES'
          WITH s6, EXISTS {
            CALL (s6) {
              MATCH (d7:Statement) USING INDEX d7:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d7.respondsToId = s6.id AND d7.layer = s6.layer AND d7.standing = 'ACCEPTED' AND d7.dateFrom IS NOT NULL AND d7.id IS NOT NULL AND d7.kind = 'DENIES'
              RETURN d7
              UNION ALL
              CALL (s6) {
                RETURN s6.eventId AS e9
                UNION ALL
                MATCH (e11:Thing {id: s6.eventId})
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
              WHERE x12.targetId = e9 AND x12.layer = s6.layer AND x12.as = 'DIRECT' AND x12.date IS NOT NULL AND x12.id IS NOT NULL
              MATCH (d7:Thing:Statement {id: x12.statementId})
              WHERE d7.respondsToId IS NULL OR d7.respondsToId <> s6.id
              RETURN d7
            }
            WITH d7
            WHERE d7.dateTo >= s6.dateFrom
            WITH d7, EXISTS {
              MATCH (s6)-[:TARGETS]->(t8)
              WHERE (d7.speakerId = t8.id OR EXISTS { (d7)-[:ON_BEHALF_OF]->(t8) } OR EXISTS { (:Thing {id: d7.speakerId})-[:AFFILIATED_WITH]->(t8) })
            } AS p13
            WHERE p13
            RETURN 1 AS found
          } AS p14
          WHERE p14
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s15:Statement)
          WHERE s15.standing = 'ACCEPTED' AND s15.layer IN $c0 AND s15.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s15, EXISTS {
            MATCH (n5)-[:INVOLVES]->(t16)
            WHERE (s15.speakerId = t16.id OR EXISTS { (s15)-[:ON_BEHALF_OF]->(t16) } OR EXISTS { (:Thing {id: s15.speakerId})-[:AFFILIATED_WITH]->(t16) })
          } AS p17
          WHERE p17
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s18:Statement)
          WHERE s18.standing = 'ACCEPTED' AND s18.layer IN $c0 AND s18.kind = 'ACCUSES'
          WITH s18, EXISTS {
            CALL (s18) {
              MATCH (d19:Statement) USING INDEX d19:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d19.respondsToId = s18.id AND d19.layer = s18.layer AND d19.standing = 'ACCEPTED' AND d19.dateFrom IS NOT NULL AND d19.id IS NOT NULL AND d19.kind = 'DENIES'
              RETURN d19
              UNION ALL
              CALL (s18) {
                RETURN s18.eventId AS e20
                UNION ALL
                MATCH (e22:Thing {id: s18.eventId})
                CALL (e22) {
                  MATCH (e22)-[:PART_OF*1..]->(e21:Event)
                  RETURN e21
                  UNION ALL
                  MATCH (e22)<-[:PART_OF*1..]-(e21:Event)
                  RETURN e21
                }
                RETURN e21.id AS e20
              }
              MATCH ()-[x23:DENIES]->() USING INDEX x23:DENIES(targetId, layer, as, date, id)
              WHERE x23.targetId = e20 AND x23.layer = s18.layer AND x23.as = 'DIRECT' AND x23.date IS NOT NULL AND x23.id IS NOT NULL
              MATCH (d19:Thing:Statement {id: x23.statementId})
              WHERE d19.respondsToId IS NULL OR d19.respondsToId <> s18.id
              RETURN d19
            }
            WITH d19
            WHERE d19.dateTo >= s18.dateFrom
            RETURN 1 AS found
          } AS p24
          WHERE p24
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s25:Statement)
          WHERE s25.standing = 'ACCEPTED' AND s25.layer IN $c0 AND s25.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s26:Statement)
          WHERE s26.standing = 'ACCEPTED' AND s26.layer IN $c0 AND s26.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n5)<-[:ABOUT]-(s27:Statement) WHERE s27.standing = 'ACCEPTED' AND s27.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END]
      }]]
    }, COUNT {
      MATCH ()-[r28:ACCUSES]->() USING INDEX r28:ACCUSES(targetId, layer, as, date, id)
      WHERE r28.targetId = r0.id AND r28.layer = $p1 AND r28.as = $p2 AND r28.date IS NOT NULL AND r28.id IS NOT NULL
    }]]]]
  }, COUNT { MATCH (r31:Actor) }] AS c0
}
RETURN [c0] AS reply
