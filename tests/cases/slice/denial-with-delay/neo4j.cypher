CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, kind, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind = $p2 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer, r0.standing, r0.kind, r0.dateFrom, r0.id LIMIT $p3
    RETURN [[[r0.gist, [r0.dateFrom, r0.dateTo, r0.datePrecision, r0.dateBasis], CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(d1:Statement)
        WHERE d1.layer = r0.layer AND d1.standing = 'ACCEPTED' AND d1.kind = 'DENIES'
        RETURN d1
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e2:Event)
        CALL (e2) {
          RETURN e2 AS e3
          UNION ALL
          MATCH (e2)-[:PART_OF*1..]->(e3:Event)
          RETURN e3
          UNION ALL
          MATCH (e2)<-[:PART_OF*1..]-(e3:Event)
          RETURN e3
        }
        MATCH (e3)<-[x4:DENIES]-()
        WHERE x4.layer = r0.layer AND x4.as = 'DIRECT'
        MATCH (d1:Thing:Statement {id: x4.statementId})
        WHERE d1.respondsToId IS NULL OR d1.respondsToId <> r0.id
        RETURN d1
      }
      WITH d1
      WHERE d1.dateTo >= r0.dateFrom
      RETURN 1 AS found
    } ELSE null END, CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(d5:Statement)
        WHERE d5.layer = r0.layer AND d5.standing = 'ACCEPTED' AND d5.kind = 'DENIES'
        RETURN d5
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e7:Event)
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
        WHERE x9.layer = r0.layer AND x9.as = 'DIRECT'
        MATCH (d5:Thing:Statement {id: x9.statementId})
        WHERE d5.respondsToId IS NULL OR d5.respondsToId <> r0.id
        RETURN d5
      }
      WITH d5
      WHERE d5.dateTo >= r0.dateFrom
      WITH d5, EXISTS {
        MATCH (r0)-[:TARGETS]->(t6)
        WHERE (d5.speakerId = t6.id OR EXISTS { (d5)-[:ON_BEHALF_OF]->(t6) } OR EXISTS { (:Thing {id: d5.speakerId})-[:AFFILIATED_WITH]->(t6) })
      } AS p10
      WHERE p10
      RETURN 1 AS found
    } ELSE null END, COLLECT {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(r11:Statement)
        WHERE r11.layer = r0.layer AND r11.standing = 'ACCEPTED' AND r11.kind = 'DENIES'
        RETURN r11
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e14:Event)
        CALL (e14) {
          RETURN e14 AS e15
          UNION ALL
          MATCH (e14)-[:PART_OF*1..]->(e15:Event)
          RETURN e15
          UNION ALL
          MATCH (e14)<-[:PART_OF*1..]-(e15:Event)
          RETURN e15
        }
        MATCH (e15)<-[x16:DENIES]-()
        WHERE x16.layer = r0.layer AND x16.as = 'DIRECT'
        MATCH (r11:Thing:Statement {id: x16.statementId})
        WHERE r11.respondsToId IS NULL OR r11.respondsToId <> r0.id
        RETURN r11
      }
      WITH r11
      WHERE r0.kind = 'ACCUSES' AND r11.dateTo >= r0.dateFrom
      WITH r11 ORDER BY r11.dateFrom, r11.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (r0)-[:TARGETS]->(t12)
        WHERE (r11.speakerId = t12.id OR EXISTS { (r11)-[:ON_BEHALF_OF]->(t12) } OR EXISTS { (:Thing {id: r11.speakerId})-[:AFFILIATED_WITH]->(t12) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [CASE WHEN r11.datePrecision = 'AT_LATEST' OR r11.dateFrom < r0.dateTo THEN 0 ELSE duration.inDays(r0.dateTo, r11.dateFrom).days END, CASE WHEN r0.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r0.dateFrom, r11.dateTo).days END], [[r11.gist, COLLECT { MATCH (n13:Thing:Actor {id: r11.speakerId}) RETURN [n13.name] }]]]]
    }, COLLECT {
      MATCH (r0)-[r17:REPORTED_IN]->(b18)
      WITH r17, b18 ORDER BY r17.documentId IS NULL, r17.documentId, r17.start IS NULL, r17.start, r17.id
      RETURN [[CASE WHEN r17.documentId IS NULL THEN [] ELSE [[b18.title]] END, r17.start, r17.`end`, r17.quote]]
    }]]]
  }] AS c0
}
RETURN [c0] AS reply
