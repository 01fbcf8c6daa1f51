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
            MATCH (d5:Statement) USING INDEX d5:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d5.respondsToId = s4.id AND d5.layer = s4.layer AND d5.standing = 'ACCEPTED' AND d5.dateFrom IS NOT NULL AND d5.id IS NOT NULL AND d5.kind = 'DENIES'
            RETURN d5
            UNION ALL
            CALL (s4) {
              RETURN s4.eventId AS e7
              UNION ALL
              MATCH (e9:Thing {id: s4.eventId})
              CALL (e9) {
                MATCH (e9)-[:PART_OF*1..]->(e8:Event)
                RETURN e8
                UNION ALL
                MATCH (e9)<-[:PART_OF*1..]-(e8:Event)
                RETURN e8
              }
              RETURN e8.id AS e7
            }
            MATCH ()-[x10:DENIES]->() USING INDEX x10:DENIES(targetId, layer, as, date, id)
            WHERE x10.targetId = e7 AND x10.layer = s4.layer AND x10.as = 'DIRECT' AND x10.date IS NOT NULL AND x10.id IS NOT NULL
            MATCH (d5:Thing:Statement {id: x10.statementId})
            WHERE d5.respondsToId IS NULL OR d5.respondsToId <> s4.id
            RETURN d5
          }
          WITH d5
          WHERE d5.dateTo >= s4.dateFrom
          WITH d5, EXISTS {
            MATCH (s4)-[:TARGETS]->(t6)
            WHERE (d5.speakerId = t6.id OR EXISTS { (d5)-[:ON_BEHALF_OF]->(t6) } OR EXISTS { (:Thing {id: d5.speakerId})-[:AFFILIATED_WITH]->(t6) })
          } AS p11
          WHERE p11
          RETURN 1 AS found
        } AS p12
        WHERE p12
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s13:Statement)
        WHERE s13.standing = 'ACCEPTED' AND s13.layer IN $c0 AND s13.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s13, EXISTS {
          MATCH (b3)-[:INVOLVES]->(t14)
          WHERE (s13.speakerId = t14.id OR EXISTS { (s13)-[:ON_BEHALF_OF]->(t14) } OR EXISTS { (:Thing {id: s13.speakerId})-[:AFFILIATED_WITH]->(t14) })
        } AS p15
        WHERE p15
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s16:Statement)
        WHERE s16.standing = 'ACCEPTED' AND s16.layer IN $c0 AND s16.kind = 'ACCUSES'
        WITH s16, EXISTS {
          CALL (s16) {
            MATCH (d17:Statement) USING INDEX d17:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d17.respondsToId = s16.id AND d17.layer = s16.layer AND d17.standing = 'ACCEPTED' AND d17.dateFrom IS NOT NULL AND d17.id IS NOT NULL AND d17.kind = 'DENIES'
            RETURN d17
            UNION ALL
            CALL (s16) {
              RETURN s16.eventId AS e18
              UNION ALL
              MATCH (e20:Thing {id: s16.eventId})
              CALL (e20) {
                MATCH (e20)-[:PART_OF*1..]->(e19:Event)
                RETURN e19
                UNION ALL
                MATCH (e20)<-[:PART_OF*1..]-(e19:Event)
                RETURN e19
              }
              RETURN e19.id AS e18
            }
            MATCH ()-[x21:DENIES]->() USING INDEX x21:DENIES(targetId, layer, as, date, id)
            WHERE x21.targetId = e18 AND x21.layer = s16.layer AND x21.as = 'DIRECT' AND x21.date IS NOT NULL AND x21.id IS NOT NULL
            MATCH (d17:Thing:Statement {id: x21.statementId})
            WHERE d17.respondsToId IS NULL OR d17.respondsToId <> s16.id
            RETURN d17
          }
          WITH d17
          WHERE d17.dateTo >= s16.dateFrom
          RETURN 1 AS found
        } AS p22
        WHERE p22
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s23:Statement)
        WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 AND s23.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (b3)<-[:ABOUT]-(s24:Statement)
        WHERE s24.standing = 'ACCEPTED' AND s24.layer IN $c0 AND s24.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (b3)<-[:ABOUT]-(s25:Statement) WHERE s25.standing = 'ACCEPTED' AND s25.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END]], COLLECT { MATCH (n26:Thing:Event {id: r1.eventId}) RETURN [n26.id] }, COLLECT {
        MATCH (n27:Thing:Statement {id: r1.statementId})
        RETURN [n27.gist, COLLECT { MATCH (n28:Thing:Actor {id: n27.speakerId}) RETURN [n28.name] }]
      }]]
    }, COUNT {
      MATCH ()-[r29:DENIES]->() USING INDEX r29:DENIES(actorId, layer, date, id)
      WHERE r29.actorId = n0.id AND r29.layer = $p1 AND r29.date IS NOT NULL AND r29.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n32:Thing:Event {id: $p3})
    RETURN [[COLLECT {
      MATCH (a34)-[r33:DENIES]->() USING INDEX r33:DENIES(targetId, layer, as, date, id)
      WHERE r33.targetId = n32.id AND r33.layer = $p4 AND r33.as = $p5 AND r33.date IS NOT NULL AND r33.id IS NOT NULL
      WITH r33, a34 ORDER BY r33.targetId, r33.layer, r33.as, r33.date, r33.id LIMIT $p6
      RETURN [[[a34.id]], [r33.id, r33.date, r33.as, r33.layer, [[a34.name]], COLLECT { MATCH (n36:Thing:Event {id: r33.eventId}) RETURN [n36.id] }, COLLECT { MATCH (n37:Thing:Statement {id: r33.statementId}) RETURN [n37.gist] }]]
    }, COUNT {
      MATCH ()-[r38:DENIES]->() USING INDEX r38:DENIES(targetId, layer, as, date, id)
      WHERE r38.targetId = n32.id AND r38.layer = $p4 AND r38.as = $p5 AND r38.date IS NOT NULL AND r38.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
