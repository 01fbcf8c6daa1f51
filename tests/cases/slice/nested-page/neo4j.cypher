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
              MATCH (s6)<-[:RESPONDS_TO]-(d7:Statement)
              WHERE d7.layer = s6.layer AND d7.standing = 'ACCEPTED' AND d7.kind = 'DENIES'
              RETURN d7
              UNION ALL
              MATCH (s6)-[:ABOUT]->(e9:Event)
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
              WHERE x11.layer = s6.layer AND x11.as = 'DIRECT'
              MATCH (d7:Thing:Statement {id: x11.statementId})
              WHERE d7.respondsToId IS NULL OR d7.respondsToId <> s6.id
              RETURN d7
            }
            WITH d7
            WHERE d7.dateTo >= s6.dateFrom
            WITH d7, EXISTS {
              MATCH (s6)-[:TARGETS]->(t8)
              WHERE (d7.speakerId = t8.id OR EXISTS { (d7)-[:ON_BEHALF_OF]->(t8) } OR EXISTS { (:Thing {id: d7.speakerId})-[:AFFILIATED_WITH]->(t8) })
            } AS p12
            WHERE p12
            RETURN 1 AS found
          } AS p13
          WHERE p13
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s14:Statement)
          WHERE s14.standing = 'ACCEPTED' AND s14.layer IN $c0 AND s14.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s14, EXISTS {
            MATCH (n5)-[:INVOLVES]->(t15)
            WHERE (s14.speakerId = t15.id OR EXISTS { (s14)-[:ON_BEHALF_OF]->(t15) } OR EXISTS { (:Thing {id: s14.speakerId})-[:AFFILIATED_WITH]->(t15) })
          } AS p16
          WHERE p16
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s17:Statement)
          WHERE s17.standing = 'ACCEPTED' AND s17.layer IN $c0 AND s17.kind = 'ACCUSES'
          WITH s17, EXISTS {
            CALL (s17) {
              MATCH (s17)<-[:RESPONDS_TO]-(d18:Statement)
              WHERE d18.layer = s17.layer AND d18.standing = 'ACCEPTED' AND d18.kind = 'DENIES'
              RETURN d18
              UNION ALL
              MATCH (s17)-[:ABOUT]->(e19:Event)
              CALL (e19) {
                RETURN e19 AS e20
                UNION ALL
                MATCH (e19)-[:PART_OF*1..]->(e20:Event)
                RETURN e20
                UNION ALL
                MATCH (e19)<-[:PART_OF*1..]-(e20:Event)
                RETURN e20
              }
              MATCH (e20)<-[x21:DENIES]-()
              WHERE x21.layer = s17.layer AND x21.as = 'DIRECT'
              MATCH (d18:Thing:Statement {id: x21.statementId})
              WHERE d18.respondsToId IS NULL OR d18.respondsToId <> s17.id
              RETURN d18
            }
            WITH d18
            WHERE d18.dateTo >= s17.dateFrom
            RETURN 1 AS found
          } AS p22
          WHERE p22
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s23:Statement)
          WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 AND s23.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n5)<-[:ABOUT]-(s24:Statement)
          WHERE s24.standing = 'ACCEPTED' AND s24.layer IN $c0 AND s24.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n5)<-[:ABOUT]-(s25:Statement) WHERE s25.standing = 'ACCEPTED' AND s25.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END]
      }]]
    }, COUNT {
      MATCH ()-[r26:ACCUSES]->() USING INDEX r26:ACCUSES(targetId, layer, as, date, id)
      WHERE r26.targetId = r0.id AND r26.layer = $p1 AND r26.as = $p2 AND r26.date IS NOT NULL AND r26.id IS NOT NULL
    }]]]]
  }, COUNT { MATCH (r29:Actor) }] AS c0
}
RETURN [c0] AS reply
