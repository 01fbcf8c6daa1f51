CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [COLLECT {
      MATCH (n0)-[r1:ON_BEHALF_OF]->(b2)
      WHERE b2.kind = $p1
      WITH r1, b2 ORDER BY r1.actorId, r1.id
      RETURN [[b2.name]]
    }, COLLECT {
      MATCH (n0)-[r3:ON_BEHALF_OF]->(b4)
      WITH r3, b4 ORDER BY b4.name DESC, r3.id DESC LIMIT $p2
      RETURN [[b4.name]]
    }, COLLECT { MATCH (n0)-[r5:TARGETS]->(b6) WITH r5, b6 ORDER BY b6.name DESC, r5.id DESC RETURN [[b6.name]] }, COLLECT {
      MATCH (n0)-[r7:TARGETS]->(b8)
      WHERE r7.layer = $p3 AND r7.standing = $p4 AND b8.countryCode = $p6
      WITH r7, b8 ORDER BY r7.actorId, r7.id LIMIT $p5
      RETURN [[b8.name]]
    }, COLLECT {
      MATCH (n0)-[r9:REPORTED_IN]->(b10)
      WHERE r9.layer = $p7 AND r9.standing = $p8 AND r9.start > $p10
      WITH r9, b10 ORDER BY r9.start IS NULL, r9.start DESC, r9.id DESC LIMIT $p9
      RETURN [[r9.start, r9.`end`, CASE WHEN r9.documentId IS NULL THEN [] ELSE [[b10.id]] END]]
    }, COLLECT {
      MATCH (n0)-[r11:REPORTED_IN]->()
      WHERE r11.layer = $p11
      WITH r11 ORDER BY r11.documentId IS NULL, r11.documentId, r11.start IS NULL, r11.start, r11.id
      RETURN [[r11.id]]
    }, COLLECT {
      MATCH (n0)-[r13:TARGETS]->(b14)
      WHERE r13.standing = $p12
      WITH r13, b14 ORDER BY r13.actorId, r13.id
      RETURN [[b14.id]]
    }, COLLECT {
      MATCH (r15:Review)
      WHERE r15.statementId = n0.id AND r15.standing = $p14
      WITH r15 ORDER BY r15.note IS NULL, r15.note, r15.id LIMIT $p13
      RETURN [[r15.note]]
    }, COLLECT {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(r16:Statement)
        WHERE r16.layer = n0.layer AND r16.standing = 'ACCEPTED' AND r16.kind = 'DENIES'
        RETURN r16
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e20:Event)
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
        WHERE x22.layer = n0.layer AND x22.as = 'DIRECT'
        MATCH (r16:Thing:Statement {id: x22.statementId})
        WHERE r16.respondsToId IS NULL OR r16.respondsToId <> n0.id
        RETURN r16
      }
      WITH r16
      WHERE n0.kind = 'ACCUSES' AND r16.dateTo >= n0.dateFrom AND CASE WHEN n0.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(n0.dateFrom, r16.dateTo).days END <= $p17
      WITH r16, CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t17)
        WHERE (r16.speakerId = t17.id OR EXISTS { (r16)-[:ON_BEHALF_OF]->(t17) } OR EXISTS { (:Thing {id: r16.speakerId})-[:AFFILIATED_WITH]->(t17) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p16 AS p19
      WHERE p19
      WITH r16 ORDER BY CASE WHEN r16.datePrecision = 'AT_LATEST' OR r16.dateFrom < n0.dateTo THEN 0 ELSE duration.inDays(n0.dateTo, r16.dateFrom).days END, r16.id LIMIT $p15
      RETURN [[CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t17)
        WHERE (r16.speakerId = t17.id OR EXISTS { (r16)-[:ON_BEHALF_OF]->(t17) } OR EXISTS { (:Thing {id: r16.speakerId})-[:AFFILIATED_WITH]->(t17) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [CASE WHEN r16.datePrecision = 'AT_LATEST' OR r16.dateFrom < n0.dateTo THEN 0 ELSE duration.inDays(n0.dateTo, r16.dateFrom).days END, CASE WHEN n0.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(n0.dateFrom, r16.dateTo).days END], [[COLLECT { MATCH (n18:Thing:Actor {id: r16.speakerId}) RETURN [n18.name] }]]]]
    }, COLLECT {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(r23:Statement)
        WHERE r23.layer = n0.layer AND r23.standing = 'ACCEPTED' AND r23.kind = 'DENIES'
        RETURN r23
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e25:Event)
        CALL (e25) {
          RETURN e25 AS e26
          UNION ALL
          MATCH (e25)-[:PART_OF*1..]->(e26:Event)
          RETURN e26
          UNION ALL
          MATCH (e25)<-[:PART_OF*1..]-(e26:Event)
          RETURN e26
        }
        MATCH (e26)<-[x27:DENIES]-()
        WHERE x27.layer = n0.layer AND x27.as = 'DIRECT'
        MATCH (r23:Thing:Statement {id: x27.statementId})
        WHERE r23.respondsToId IS NULL OR r23.respondsToId <> n0.id
        RETURN r23
      }
      WITH r23
      WHERE n0.kind = 'ACCUSES' AND r23.dateTo >= n0.dateFrom
      WITH r23 ORDER BY r23.dateFrom DESC, r23.id DESC LIMIT $p18
      RETURN [[[[r23.gist]]]]
    }, COLLECT {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(r28:Statement)
        WHERE r28.layer = n0.layer AND r28.standing = 'ACCEPTED' AND r28.kind = 'DENIES'
        RETURN r28
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e30:Event)
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
        WHERE x32.layer = n0.layer AND x32.as = 'DIRECT'
        MATCH (r28:Thing:Statement {id: x32.statementId})
        WHERE r28.respondsToId IS NULL OR r28.respondsToId <> n0.id
        RETURN r28
      }
      WITH r28
      WHERE n0.kind = 'ACCUSES' AND r28.dateTo >= n0.dateFrom
      WITH r28 ORDER BY r28.dateFrom, r28.id LIMIT $p19
      RETURN [[CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t29)
        WHERE (r28.speakerId = t29.id OR EXISTS { (r28)-[:ON_BEHALF_OF]->(t29) } OR EXISTS { (:Thing {id: r28.speakerId})-[:AFFILIATED_WITH]->(t29) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }]
  } AS c0
}
RETURN [c0] AS reply
