CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, kind, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind = $p2 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer, r0.standing, r0.kind, r0.dateFrom, r0.id LIMIT $p3
    RETURN [[[r0.gist, [r0.dateFrom, r0.dateTo, r0.datePrecision, r0.dateBasis], CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (d1:Statement) USING INDEX d1:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d1.respondsToId = r0.id AND d1.layer = r0.layer AND d1.standing = 'ACCEPTED' AND d1.dateFrom IS NOT NULL AND d1.id IS NOT NULL AND d1.kind = 'DENIES'
        RETURN d1
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e2
          UNION ALL
          MATCH (e4:Thing {id: r0.eventId})
          CALL (e4) {
            MATCH (e4)-[:PART_OF*1..]->(e3:Event)
            RETURN e3
            UNION ALL
            MATCH (e4)<-[:PART_OF*1..]-(e3:Event)
            RETURN e3
          }
          RETURN e3.id AS e2
        }
        MATCH ()-[x5:DENIES]->() USING INDEX x5:DENIES(targetId, layer, as, date, id)
        WHERE x5.targetId = e2 AND x5.layer = r0.layer AND x5.as = 'DIRECT' AND x5.date IS NOT NULL AND x5.id IS NOT NULL
        MATCH (d1:Thing:Statement {id: x5.statementId})
        WHERE d1.respondsToId IS NULL OR d1.respondsToId <> r0.id
        RETURN d1
      }
      WITH d1
      WHERE d1.dateTo >= r0.dateFrom
      RETURN 1 AS found
    } ELSE null END, CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (d6:Statement) USING INDEX d6:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d6.respondsToId = r0.id AND d6.layer = r0.layer AND d6.standing = 'ACCEPTED' AND d6.dateFrom IS NOT NULL AND d6.id IS NOT NULL AND d6.kind = 'DENIES'
        RETURN d6
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e8
          UNION ALL
          MATCH (e10:Thing {id: r0.eventId})
          CALL (e10) {
            MATCH (e10)-[:PART_OF*1..]->(e9:Event)
            RETURN e9
            UNION ALL
            MATCH (e10)<-[:PART_OF*1..]-(e9:Event)
            RETURN e9
          }
          RETURN e9.id AS e8
        }
        MATCH ()-[x11:DENIES]->() USING INDEX x11:DENIES(targetId, layer, as, date, id)
        WHERE x11.targetId = e8 AND x11.layer = r0.layer AND x11.as = 'DIRECT' AND x11.date IS NOT NULL AND x11.id IS NOT NULL
        MATCH (d6:Thing:Statement {id: x11.statementId})
        WHERE d6.respondsToId IS NULL OR d6.respondsToId <> r0.id
        RETURN d6
      }
      WITH d6
      WHERE d6.dateTo >= r0.dateFrom
      WITH d6, EXISTS {
        MATCH (r0)-[:TARGETS]->(t7)
        WHERE (d6.speakerId = t7.id OR EXISTS { (d6)-[:ON_BEHALF_OF]->(t7) } OR EXISTS { (:Thing {id: d6.speakerId})-[:AFFILIATED_WITH]->(t7) })
      } AS p12
      WHERE p12
      RETURN 1 AS found
    } ELSE null END, COLLECT {
      CALL (r0) {
        MATCH (r13:Statement) USING INDEX r13:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r13.respondsToId = r0.id AND r13.layer = r0.layer AND r13.standing = 'ACCEPTED' AND r13.dateFrom IS NOT NULL AND r13.id IS NOT NULL AND r13.kind = 'DENIES'
        RETURN r13
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e16
          UNION ALL
          MATCH (e18:Thing {id: r0.eventId})
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
        WHERE x19.targetId = e16 AND x19.layer = r0.layer AND x19.as = 'DIRECT' AND x19.date IS NOT NULL AND x19.id IS NOT NULL
        MATCH (r13:Thing:Statement {id: x19.statementId})
        WHERE r13.respondsToId IS NULL OR r13.respondsToId <> r0.id
        RETURN r13
      }
      WITH r13
      WHERE r0.kind = 'ACCUSES' AND r13.dateTo >= r0.dateFrom
      WITH r13 ORDER BY r13.dateFrom, r13.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (r0)-[:TARGETS]->(t14)
        WHERE (r13.speakerId = t14.id OR EXISTS { (r13)-[:ON_BEHALF_OF]->(t14) } OR EXISTS { (:Thing {id: r13.speakerId})-[:AFFILIATED_WITH]->(t14) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [CASE WHEN r13.datePrecision = 'AT_LATEST' OR r13.dateFrom < r0.dateTo THEN 0 ELSE duration.inDays(r0.dateTo, r13.dateFrom).days END, CASE WHEN r0.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r0.dateFrom, r13.dateTo).days END], [[r13.gist, COLLECT { MATCH (n15:Thing:Actor {id: r13.speakerId}) RETURN [n15.name] }]]]]
    }, COLLECT {
      MATCH (r0)-[r20:REPORTED_IN]->(b21)
      WITH r20, b21 ORDER BY r20.documentId IS NULL, r20.documentId, r20.start IS NULL, r20.start, r20.id
      RETURN [[CASE WHEN r20.documentId IS NULL THEN [] ELSE [[b21.title]] END, r20.start, r20.`end`, r20.quote]]
    }]]]
  }] AS c0
}
RETURN [c0] AS reply
