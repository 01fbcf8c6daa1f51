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
          MATCH (s15)<-[:RESPONDS_TO]-(d16:Statement)
          WHERE d16.layer = s15.layer AND d16.standing = 'ACCEPTED' AND d16.kind = 'DENIES'
          RETURN d16
          UNION ALL
          MATCH (s15)-[:ABOUT]->(e18:Event)
          CALL (e18) {
            RETURN e18 AS e19
            UNION ALL
            MATCH (e18)-[:PART_OF*1..]->(e19:Event)
            RETURN e19
            UNION ALL
            MATCH (e18)<-[:PART_OF*1..]-(e19:Event)
            RETURN e19
          }
          MATCH (e19)<-[x20:DENIES]-()
          WHERE x20.layer = s15.layer AND x20.as = 'DIRECT'
          MATCH (d16:Thing:Statement {id: x20.statementId})
          WHERE d16.respondsToId IS NULL OR d16.respondsToId <> s15.id
          RETURN d16
        }
        WITH d16
        WHERE d16.dateTo >= s15.dateFrom
        WITH d16, EXISTS {
          MATCH (s15)-[:TARGETS]->(t17)
          WHERE (d16.speakerId = t17.id OR EXISTS { (d16)-[:ON_BEHALF_OF]->(t17) } OR EXISTS { (:Thing {id: d16.speakerId})-[:AFFILIATED_WITH]->(t17) })
        } AS p21
        WHERE p21
        RETURN 1 AS found
      } AS p22
      WHERE p22
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s23:Statement)
      WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 AND s23.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s23, EXISTS {
        MATCH (r14)-[:INVOLVES]->(t24)
        WHERE (s23.speakerId = t24.id OR EXISTS { (s23)-[:ON_BEHALF_OF]->(t24) } OR EXISTS { (:Thing {id: s23.speakerId})-[:AFFILIATED_WITH]->(t24) })
      } AS p25
      WHERE p25
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s26:Statement)
      WHERE s26.standing = 'ACCEPTED' AND s26.layer IN $c0 AND s26.kind = 'ACCUSES'
      WITH s26, EXISTS {
        CALL (s26) {
          MATCH (s26)<-[:RESPONDS_TO]-(d27:Statement)
          WHERE d27.layer = s26.layer AND d27.standing = 'ACCEPTED' AND d27.kind = 'DENIES'
          RETURN d27
          UNION ALL
          MATCH (s26)-[:ABOUT]->(e28:Event)
          CALL (e28) {
            RETURN e28 AS e29
            UNION ALL
            MATCH (e28)-[:PART_OF*1..]->(e29:Event)
            RETURN e29
            UNION ALL
            MATCH (e28)<-[:PART_OF*1..]-(e29:Event)
            RETURN e29
          }
          MATCH (e29)<-[x30:DENIES]-()
          WHERE x30.layer = s26.layer AND x30.as = 'DIRECT'
          MATCH (d27:Thing:Statement {id: x30.statementId})
          WHERE d27.respondsToId IS NULL OR d27.respondsToId <> s26.id
          RETURN d27
        }
        WITH d27
        WHERE d27.dateTo >= s26.dateFrom
        RETURN 1 AS found
      } AS p31
      WHERE p31
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s32:Statement)
      WHERE s32.standing = 'ACCEPTED' AND s32.layer IN $c0 AND s32.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r14)<-[:ABOUT]-(s33:Statement)
      WHERE s33.standing = 'ACCEPTED' AND s33.layer IN $c0 AND s33.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r14)<-[:ABOUT]-(s34:Statement) WHERE s34.standing = 'ACCEPTED' AND s34.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END, CASE WHEN r14.dateFrom IS NULL THEN null ELSE [r14.dateFrom] END, COLLECT { MATCH (n35:Thing:Event {id: r14.partOfId}) RETURN [n35.id] }]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
