CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH ()-[r1:DENIES]->(b3) USING INDEX r1:DENIES(actorId, layer, date, id)
      WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, b3 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p2
      RETURN [[[b3.id]], [r1.id, r1.date, r1.as, r1.layer, [[b3.name, CASE WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s4:Statement)
        WHERE s4.standing = 'ACCEPTED' AND s4.layer IN $c0 AND s4.kind = 'ACCUSES'
        WITH s4, EXISTS {
          CALL (s4) {
            MATCH (s4)<-[:RESPONDS_TO]-(d5:Statement)
            WHERE d5.layer = s4.layer AND d5.standing = 'ACCEPTED' AND d5.kind = 'DENIES'
            RETURN d5
            UNION ALL
            MATCH (s4)-[:ABOUT]->(e7:Event)
            CALL (e7) {
              RETURN e7 AS e8
              UNION ALL
              MATCH (e7)-[:PART_OF*1..]->(e8:Event)
              RETURN e8
              UNION ALL
              MATCH (e7)<-[:PART_OF*1..]-(e8:Event)
              RETURN e8
            }
            MATCH (e8)<-[x9:DENIES]-()
            WHERE x9.layer = s4.layer AND x9.as = 'DIRECT'
            MATCH (d5:Thing:Statement {id: x9.statementId})
            WHERE d5.respondsToId IS NULL OR d5.respondsToId <> s4.id
            RETURN d5
          }
          WITH d5
          WHERE d5.dateTo >= s4.dateFrom
          WITH d5, EXISTS {
            MATCH (s4)-[:TARGETS]->(t6)
            WHERE (d5.speakerId = t6.id OR EXISTS { (d5)-[:ON_BEHALF_OF]->(t6) } OR EXISTS { (:Thing {id: d5.speakerId})-[:AFFILIATED_WITH]->(t6) })
          } AS p10
          WHERE p10
          RETURN 1 AS found
        } AS p11
        WHERE p11
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s12:Statement)
        WHERE s12.standing = 'ACCEPTED' AND s12.layer IN $c0 AND s12.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s12, EXISTS {
          MATCH (b3)-[:INVOLVES]->(t13)
          WHERE (s12.speakerId = t13.id OR EXISTS { (s12)-[:ON_BEHALF_OF]->(t13) } OR EXISTS { (:Thing {id: s12.speakerId})-[:AFFILIATED_WITH]->(t13) })
        } AS p14
        WHERE p14
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s15:Statement)
        WHERE s15.standing = 'ACCEPTED' AND s15.layer IN $c0 AND s15.kind = 'ACCUSES'
        WITH s15, EXISTS {
          CALL (s15) {
            MATCH (s15)<-[:RESPONDS_TO]-(d16:Statement)
            WHERE d16.layer = s15.layer AND d16.standing = 'ACCEPTED' AND d16.kind = 'DENIES'
            RETURN d16
            UNION ALL
            MATCH (s15)-[:ABOUT]->(e17:Event)
            CALL (e17) {
              RETURN e17 AS e18
              UNION ALL
              MATCH (e17)-[:PART_OF*1..]->(e18:Event)
              RETURN e18
              UNION ALL
              MATCH (e17)<-[:PART_OF*1..]-(e18:Event)
              RETURN e18
            }
            MATCH (e18)<-[x19:DENIES]-()
            WHERE x19.layer = s15.layer AND x19.as = 'DIRECT'
            MATCH (d16:Thing:Statement {id: x19.statementId})
            WHERE d16.respondsToId IS NULL OR d16.respondsToId <> s15.id
            RETURN d16
          }
          WITH d16
          WHERE d16.dateTo >= s15.dateFrom
          RETURN 1 AS found
        } AS p20
        WHERE p20
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s21:Statement)
        WHERE s21.standing = 'ACCEPTED' AND s21.layer IN $c0 AND s21.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s22:Statement)
        WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c0 AND s22.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (b3)<-[:ABOUT]-(s23:Statement) WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END]], COLLECT { MATCH (n24:Thing:Event {id: r1.eventId}) RETURN [n24.id] }, COLLECT {
        MATCH (n25:Thing:Statement {id: r1.statementId})
        RETURN [n25.gist, COLLECT { MATCH (n26:Thing:Actor {id: n25.speakerId}) RETURN [n26.name] }]
      }]]
    }, COUNT {
      MATCH ()-[r27:DENIES]->() USING INDEX r27:DENIES(actorId, layer, date, id)
      WHERE r27.actorId = n0.id AND r27.layer = $p1 AND r27.date IS NOT NULL AND r27.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n30:Thing:Event {id: $p3})
    RETURN [[COLLECT {
      MATCH (a32)-[r31:DENIES]->() USING INDEX r31:DENIES(targetId, layer, as, date, id)
      WHERE r31.targetId = n30.id AND r31.layer = $p4 AND r31.as = $p5 AND r31.date IS NOT NULL AND r31.id IS NOT NULL
      WITH r31, a32 ORDER BY r31.targetId, r31.layer, r31.as, r31.date, r31.id LIMIT $p6
      RETURN [[[a32.id]], [r31.id, r31.date, r31.as, r31.layer, [[a32.name]], COLLECT { MATCH (n34:Thing:Event {id: r31.eventId}) RETURN [n34.id] }, COLLECT { MATCH (n35:Thing:Statement {id: r31.statementId}) RETURN [n35.gist] }]]
    }, COUNT {
      MATCH ()-[r36:DENIES]->() USING INDEX r36:DENIES(targetId, layer, as, date, id)
      WHERE r36.targetId = n30.id AND r36.layer = $p4 AND r36.as = $p5 AND r36.date IS NOT NULL AND r36.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
