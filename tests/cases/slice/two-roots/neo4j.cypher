CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [n0.name, [COLLECT {
      CALL (n0) {
        MATCH ()-[r1:COOPERATES_WITH]->(b5) USING INDEX r1:COOPERATES_WITH(actorId, layer, date, id)
        WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
        WITH r1, b5 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p4
        RETURN r1, r1.targetId AS k2, b5 AS m3
        UNION ALL
        MATCH (a6)-[r1:COOPERATES_WITH]->() USING INDEX r1:COOPERATES_WITH(targetId, layer, date, id)
        WHERE r1.targetId = n0.id AND r1.layer = $p2 AND r1.as = $p3 AND r1.targetId <> r1.actorId AND r1.date IS NOT NULL AND r1.id IS NOT NULL
        WITH r1, a6 ORDER BY r1.targetId, r1.layer, r1.date, r1.id LIMIT $p4
        RETURN r1, r1.actorId AS k2, a6 AS m3
      }
      WITH r1, k2, m3 ORDER BY r1.date, r1.id LIMIT $p4
      RETURN [[[m3.name]]]
    }, COUNT {
      MATCH ()-[r8:COOPERATES_WITH]->() USING INDEX r8:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r8.actorId = n0.id AND r8.layer = $p1 AND r8.date IS NOT NULL AND r8.id IS NOT NULL
    } + COUNT {
      MATCH ()-[r11:COOPERATES_WITH]->() USING INDEX r11:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r11.targetId = n0.id AND r11.layer = $p2 AND r11.as = $p3 AND r11.targetId <> r11.actorId AND r11.date IS NOT NULL AND r11.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r14:Event)
    WITH r14 ORDER BY r14.dateFrom IS NULL, r14.dateFrom, r14.name, r14.id LIMIT $p5
    RETURN [[[r14.id, CASE WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s15:Statement)
      WHERE s15.standing = 'ACCEPTED' AND s15.layer IN $c0 AND s15.kind = 'ACCUSES'
      WITH s15, EXISTS {
        CALL (s15) {
          MATCH (d16:Statement) USING INDEX d16:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d16.respondsToId = s15.id AND d16.layer = s15.layer AND d16.standing = 'ACCEPTED' AND d16.dateFrom IS NOT NULL AND d16.id IS NOT NULL AND d16.kind = 'DENIES'
          RETURN d16
          UNION ALL
          CALL (s15) {
            RETURN s15.eventId AS e18
            UNION ALL
            MATCH (e20:Thing {id: s15.eventId})
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
          WHERE x21.targetId = e18 AND x21.layer = s15.layer AND x21.as = 'DIRECT' AND x21.date IS NOT NULL AND x21.id IS NOT NULL
          MATCH (d16:Thing:Statement {id: x21.statementId})
          WHERE d16.respondsToId IS NULL OR d16.respondsToId <> s15.id
          RETURN d16
        }
        WITH d16
        WHERE d16.dateTo >= s15.dateFrom
        WITH d16, EXISTS {
          MATCH (s15)-[:TARGETS]->(t17)
          WHERE (d16.speakerId = t17.id OR EXISTS { (d16)-[:ON_BEHALF_OF]->(t17) } OR EXISTS { (:Thing {id: d16.speakerId})-[:AFFILIATED_WITH]->(t17) })
        } AS p22
        WHERE p22
        RETURN 1 AS found
      } AS p23
      WHERE p23
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s24:Statement)
      WHERE s24.standing = 'ACCEPTED' AND s24.layer IN $c0 AND s24.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s24, EXISTS {
        MATCH (r14)-[:INVOLVES]->(t25)
        WHERE (s24.speakerId = t25.id OR EXISTS { (s24)-[:ON_BEHALF_OF]->(t25) } OR EXISTS { (:Thing {id: s24.speakerId})-[:AFFILIATED_WITH]->(t25) })
      } AS p26
      WHERE p26
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s27:Statement)
      WHERE s27.standing = 'ACCEPTED' AND s27.layer IN $c0 AND s27.kind = 'ACCUSES'
      WITH s27, EXISTS {
        CALL (s27) {
          MATCH (d28:Statement) USING INDEX d28:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d28.respondsToId = s27.id AND d28.layer = s27.layer AND d28.standing = 'ACCEPTED' AND d28.dateFrom IS NOT NULL AND d28.id IS NOT NULL AND d28.kind = 'DENIES'
          RETURN d28
          UNION ALL
          CALL (s27) {
            RETURN s27.eventId AS e29
            UNION ALL
            MATCH (e31:Thing {id: s27.eventId})
            CALL (e31) {
              MATCH (e31)-[:PART_OF*1..]->(e30:Event)
              RETURN e30
              UNION ALL
              MATCH (e31)<-[:PART_OF*1..]-(e30:Event)
              RETURN e30
            }
            RETURN e30.id AS e29
          }
          MATCH ()-[x32:DENIES]->() USING INDEX x32:DENIES(targetId, layer, as, date, id)
          WHERE x32.targetId = e29 AND x32.layer = s27.layer AND x32.as = 'DIRECT' AND x32.date IS NOT NULL AND x32.id IS NOT NULL
          MATCH (d28:Thing:Statement {id: x32.statementId})
          WHERE d28.respondsToId IS NULL OR d28.respondsToId <> s27.id
          RETURN d28
        }
        WITH d28
        WHERE d28.dateTo >= s27.dateFrom
        RETURN 1 AS found
      } AS p33
      WHERE p33
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s34:Statement)
      WHERE s34.standing = 'ACCEPTED' AND s34.layer IN $c0 AND s34.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s35:Statement)
      WHERE s35.standing = 'ACCEPTED' AND s35.layer IN $c0 AND s35.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r14)<-[:ABOUT]-(s36:Statement) WHERE s36.standing = 'ACCEPTED' AND s36.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END, CASE WHEN r14.dateFrom IS NULL THEN null ELSE [r14.dateFrom] END, COLLECT { MATCH (n37:Thing:Event {id: r14.partOfId}) RETURN [n37.id] }]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
