CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [COLLECT { MATCH (n0)-[r1:TARGETS]->(b2) WITH r1, b2 ORDER BY r1.actorId, r1.id RETURN [[b2.name]] }, COLLECT { MATCH (n0)-[r3:TARGETS]->(b4) WITH r3, b4 ORDER BY b4.name DESC, r3.id DESC RETURN [[b4.name]] }, COLLECT {
      MATCH (n0)-[r5:REPORTED_IN]->(b6)
      WITH r5, b6 ORDER BY r5.documentId IS NULL, r5.documentId, r5.start IS NULL, r5.start, r5.id
      RETURN [[CASE WHEN r5.documentId IS NULL THEN [] ELSE [[b6.id]] END, r5.start]]
    }, COLLECT {
      MATCH (n0)-[r7:REPORTED_IN]->(b8)
      WITH r7, b8 ORDER BY b8.publishedFrom IS NULL, b8.publishedFrom DESC, r7.start IS NULL, r7.start DESC, r7.id DESC
      RETURN [[CASE WHEN r7.documentId IS NULL THEN [] ELSE [[b8.id]] END, r7.start]]
    }]
  } AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r9:Statement) USING INDEX r9:Statement(layer, standing, dateFrom, id)
    WHERE r9.layer = $p1 AND r9.standing = $p2 AND r9.dateFrom IS NOT NULL AND r9.id IS NOT NULL
    WITH r9, (EXISTS {
      CALL (r9) {
        MATCH (r9)<-[:RESPONDS_TO]-(r10:Statement)
        WHERE r10.layer = r9.layer AND r10.standing = 'ACCEPTED' AND r10.kind = 'DENIES'
        RETURN r10
        UNION ALL
        MATCH (r9)-[:ABOUT]->(e12:Event)
        CALL (e12) {
          RETURN e12 AS e13
          UNION ALL
          MATCH (e12)-[:PART_OF*1..]->(e13:Event)
          RETURN e13
          UNION ALL
          MATCH (e12)<-[:PART_OF*1..]-(e13:Event)
          RETURN e13
        }
        MATCH (e13)<-[x14:DENIES]-()
        WHERE x14.layer = r9.layer AND x14.as = 'DIRECT'
        MATCH (r10:Thing:Statement {id: x14.statementId})
        WHERE r10.respondsToId IS NULL OR r10.respondsToId <> r9.id
        RETURN r10
      }
      WITH r10
      WHERE r9.kind = 'ACCUSES' AND r10.dateTo >= r9.dateFrom
      WITH r10, CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t11)
        WHERE (r10.speakerId = t11.id OR EXISTS { (r10)-[:ON_BEHALF_OF]->(t11) } OR EXISTS { (:Thing {id: r10.speakerId})-[:AFFILIATED_WITH]->(t11) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p3 AS p15
      WHERE p15
      RETURN 1 AS found
    }) AS p33
    WHERE p33
    WITH r9 ORDER BY r9.layer, r9.standing, r9.dateFrom, r9.id LIMIT $p4
    RETURN [[[COLLECT {
      CALL (r9) {
        MATCH (r9)<-[:RESPONDS_TO]-(r16:Statement)
        WHERE r16.layer = r9.layer AND r16.standing = 'ACCEPTED' AND r16.kind = 'DENIES'
        RETURN r16
        UNION ALL
        MATCH (r9)-[:ABOUT]->(e18:Event)
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
        WHERE x20.layer = r9.layer AND x20.as = 'DIRECT'
        MATCH (r16:Thing:Statement {id: x20.statementId})
        WHERE r16.respondsToId IS NULL OR r16.respondsToId <> r9.id
        RETURN r16
      }
      WITH r16
      WHERE r9.kind = 'ACCUSES' AND r16.dateTo >= r9.dateFrom
      WITH r16 ORDER BY r16.dateFrom, r16.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t17)
        WHERE (r16.speakerId = t17.id OR EXISTS { (r16)-[:ON_BEHALF_OF]->(t17) } OR EXISTS { (:Thing {id: r16.speakerId})-[:AFFILIATED_WITH]->(t17) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [CASE WHEN r9.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r9.dateFrom, r16.dateTo).days END], [[[r16.dateFrom]]]]]
    }, COLLECT {
      CALL (r9) {
        MATCH (r9)<-[:RESPONDS_TO]-(r21:Statement)
        WHERE r21.layer = r9.layer AND r21.standing = 'ACCEPTED' AND r21.kind = 'DENIES'
        RETURN r21
        UNION ALL
        MATCH (r9)-[:ABOUT]->(e23:Event)
        CALL (e23) {
          RETURN e23 AS e24
          UNION ALL
          MATCH (e23)-[:PART_OF*1..]->(e24:Event)
          RETURN e24
          UNION ALL
          MATCH (e23)<-[:PART_OF*1..]-(e24:Event)
          RETURN e24
        }
        MATCH (e24)<-[x25:DENIES]-()
        WHERE x25.layer = r9.layer AND x25.as = 'DIRECT'
        MATCH (r21:Thing:Statement {id: x25.statementId})
        WHERE r21.respondsToId IS NULL OR r21.respondsToId <> r9.id
        RETURN r21
      }
      WITH r21
      WHERE r9.kind = 'ACCUSES' AND r21.dateTo >= r9.dateFrom
      WITH r21 ORDER BY CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t22)
        WHERE (r21.speakerId = t22.id OR EXISTS { (r21)-[:ON_BEHALF_OF]->(t22) } OR EXISTS { (:Thing {id: r21.speakerId})-[:AFFILIATED_WITH]->(t22) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END DESC, CASE WHEN r9.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r9.dateFrom, r21.dateTo).days END IS NULL, CASE WHEN r9.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r9.dateFrom, r21.dateTo).days END DESC, r21.id DESC
      RETURN [[CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t22)
        WHERE (r21.speakerId = t22.id OR EXISTS { (r21)-[:ON_BEHALF_OF]->(t22) } OR EXISTS { (:Thing {id: r21.speakerId})-[:AFFILIATED_WITH]->(t22) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }, COLLECT {
      CALL (r9) {
        MATCH (r9)<-[:RESPONDS_TO]-(r26:Statement)
        WHERE r26.layer = r9.layer AND r26.standing = 'ACCEPTED' AND r26.kind = 'DENIES'
        RETURN r26
        UNION ALL
        MATCH (r9)-[:ABOUT]->(e30:Event)
        CALL (e30) {
          RETURN e30 AS e31
          UNION ALL
          MATCH (e30)-[:PART_OF*1..]->(e31:Event)
          RETURN e31
          UNION ALL
          MATCH (e30)<-[:PART_OF*1..]-(e31:Event)
          RETURN e31
        }
        MATCH (e31)<-[x32:DENIES]-()
        WHERE x32.layer = r9.layer AND x32.as = 'DIRECT'
        MATCH (r26:Thing:Statement {id: x32.statementId})
        WHERE r26.respondsToId IS NULL OR r26.respondsToId <> r9.id
        RETURN r26
      }
      WITH r26
      WHERE r9.kind = 'ACCUSES' AND r26.dateTo >= r9.dateFrom
      OPTIONAL MATCH (o28:Thing:Actor {id: r26.speakerId})
      WITH r26, o28 ORDER BY o28.name IS NULL, o28.name DESC, r26.id DESC
      RETURN [[[[COLLECT { MATCH (n29:Thing:Actor {id: r26.speakerId}) RETURN [n29.name] }]]]]
    }]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
