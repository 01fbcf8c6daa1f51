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
        MATCH (r16:Statement) USING INDEX r16:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r16.respondsToId = n0.id AND r16.layer = n0.layer AND r16.standing = 'ACCEPTED' AND r16.dateFrom IS NOT NULL AND r16.id IS NOT NULL AND r16.kind = 'DENIES'
        RETURN r16
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e20
          UNION ALL
          MATCH (e22:Thing {id: n0.eventId})
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
        WHERE x23.targetId = e20 AND x23.layer = n0.layer AND x23.as = 'DIRECT' AND x23.date IS NOT NULL AND x23.id IS NOT NULL
        MATCH (r16:Thing:Statement {id: x23.statementId})
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
        MATCH (r24:Statement) USING INDEX r24:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r24.respondsToId = n0.id AND r24.layer = n0.layer AND r24.standing = 'ACCEPTED' AND r24.dateFrom IS NOT NULL AND r24.id IS NOT NULL AND r24.kind = 'DENIES'
        RETURN r24
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e26
          UNION ALL
          MATCH (e28:Thing {id: n0.eventId})
          CALL (e28) {
            MATCH (e28)-[:PART_OF*1..]->(e27:Event)
            RETURN e27
            UNION ALL
            MATCH (e28)<-[:PART_OF*1..]-(e27:Event)
            RETURN e27
          }
          RETURN e27.id AS e26
        }
        MATCH ()-[x29:DENIES]->() USING INDEX x29:DENIES(targetId, layer, as, date, id)
        WHERE x29.targetId = e26 AND x29.layer = n0.layer AND x29.as = 'DIRECT' AND x29.date IS NOT NULL AND x29.id IS NOT NULL
        MATCH (r24:Thing:Statement {id: x29.statementId})
        WHERE r24.respondsToId IS NULL OR r24.respondsToId <> n0.id
        RETURN r24
      }
      WITH r24
      WHERE n0.kind = 'ACCUSES' AND r24.dateTo >= n0.dateFrom
      WITH r24 ORDER BY r24.dateFrom DESC, r24.id DESC LIMIT $p18
      RETURN [[[[r24.gist]]]]
    }, COLLECT {
      CALL (n0) {
        MATCH (r30:Statement) USING INDEX r30:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r30.respondsToId = n0.id AND r30.layer = n0.layer AND r30.standing = 'ACCEPTED' AND r30.dateFrom IS NOT NULL AND r30.id IS NOT NULL AND r30.kind = 'DENIES'
        RETURN r30
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e32
          UNION ALL
          MATCH (e34:Thing {id: n0.eventId})
          CALL (e34) {
            MATCH (e34)-[:PART_OF*1..]->(e33:Event)
            RETURN e33
            UNION ALL
            MATCH (e34)<-[:PART_OF*1..]-(e33:Event)
            RETURN e33
          }
          RETURN e33.id AS e32
        }
        MATCH ()-[x35:DENIES]->() USING INDEX x35:DENIES(targetId, layer, as, date, id)
        WHERE x35.targetId = e32 AND x35.layer = n0.layer AND x35.as = 'DIRECT' AND x35.date IS NOT NULL AND x35.id IS NOT NULL
        MATCH (r30:Thing:Statement {id: x35.statementId})
        WHERE r30.respondsToId IS NULL OR r30.respondsToId <> n0.id
        RETURN r30
      }
      WITH r30
      WHERE n0.kind = 'ACCUSES' AND r30.dateTo >= n0.dateFrom
      WITH r30 ORDER BY r30.dateFrom, r30.id LIMIT $p19
      RETURN [[CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t31)
        WHERE (r30.speakerId = t31.id OR EXISTS { (r30)-[:ON_BEHALF_OF]->(t31) } OR EXISTS { (:Thing {id: r30.speakerId})-[:AFFILIATED_WITH]->(t31) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }]
  } AS c0
}
RETURN [c0] AS reply
