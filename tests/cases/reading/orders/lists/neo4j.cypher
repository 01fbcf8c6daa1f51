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
        MATCH (r10:Statement) USING INDEX r10:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r10.respondsToId = r9.id AND r10.layer = r9.layer AND r10.standing = 'ACCEPTED' AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL AND r10.kind = 'DENIES'
        RETURN r10
        UNION ALL
        CALL (r9) {
          RETURN r9.eventId AS e12
          UNION ALL
          MATCH (e14:Thing {id: r9.eventId})
          CALL (e14) {
            MATCH (e14)-[:PART_OF*1..]->(e13:Event)
            RETURN e13
            UNION ALL
            MATCH (e14)<-[:PART_OF*1..]-(e13:Event)
            RETURN e13
          }
          RETURN e13.id AS e12
        }
        MATCH ()-[x15:DENIES]->() USING INDEX x15:DENIES(targetId, layer, as, date, id)
        WHERE x15.targetId = e12 AND x15.layer = r9.layer AND x15.as = 'DIRECT' AND x15.date IS NOT NULL AND x15.id IS NOT NULL
        MATCH (r10:Thing:Statement {id: x15.statementId})
        WHERE r10.respondsToId IS NULL OR r10.respondsToId <> r9.id
        RETURN r10
      }
      WITH r10
      WHERE r9.kind = 'ACCUSES' AND r10.dateTo >= r9.dateFrom
      WITH r10, CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t11)
        WHERE (r10.speakerId = t11.id OR EXISTS { (r10)-[:ON_BEHALF_OF]->(t11) } OR EXISTS { (:Thing {id: r10.speakerId})-[:AFFILIATED_WITH]->(t11) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p3 AS p16
      WHERE p16
      RETURN 1 AS found
    }) AS p37
    WHERE p37
    WITH r9 ORDER BY r9.layer, r9.standing, r9.dateFrom, r9.id LIMIT $p4
    RETURN [[[COLLECT {
      CALL (r9) {
        MATCH (r17:Statement) USING INDEX r17:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r17.respondsToId = r9.id AND r17.layer = r9.layer AND r17.standing = 'ACCEPTED' AND r17.dateFrom IS NOT NULL AND r17.id IS NOT NULL AND r17.kind = 'DENIES'
        RETURN r17
        UNION ALL
        CALL (r9) {
          RETURN r9.eventId AS e19
          UNION ALL
          MATCH (e21:Thing {id: r9.eventId})
          CALL (e21) {
            MATCH (e21)-[:PART_OF*1..]->(e20:Event)
            RETURN e20
            UNION ALL
            MATCH (e21)<-[:PART_OF*1..]-(e20:Event)
            RETURN e20
          }
          RETURN e20.id AS e19
        }
        MATCH ()-[x22:DENIES]->() USING INDEX x22:DENIES(targetId, layer, as, date, id)
        WHERE x22.targetId = e19 AND x22.layer = r9.layer AND x22.as = 'DIRECT' AND x22.date IS NOT NULL AND x22.id IS NOT NULL
        MATCH (r17:Thing:Statement {id: x22.statementId})
        WHERE r17.respondsToId IS NULL OR r17.respondsToId <> r9.id
        RETURN r17
      }
      WITH r17
      WHERE r9.kind = 'ACCUSES' AND r17.dateTo >= r9.dateFrom
      WITH r17 ORDER BY r17.dateFrom, r17.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t18)
        WHERE (r17.speakerId = t18.id OR EXISTS { (r17)-[:ON_BEHALF_OF]->(t18) } OR EXISTS { (:Thing {id: r17.speakerId})-[:AFFILIATED_WITH]->(t18) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [CASE WHEN r9.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r9.dateFrom, r17.dateTo).days END], [[[r17.dateFrom]]]]]
    }, COLLECT {
      CALL (r9) {
        MATCH (r23:Statement) USING INDEX r23:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r23.respondsToId = r9.id AND r23.layer = r9.layer AND r23.standing = 'ACCEPTED' AND r23.dateFrom IS NOT NULL AND r23.id IS NOT NULL AND r23.kind = 'DENIES'
        RETURN r23
        UNION ALL
        CALL (r9) {
          RETURN r9.eventId AS e25
          UNION ALL
          MATCH (e27:Thing {id: r9.eventId})
          CALL (e27) {
            MATCH (e27)-[:PART_OF*1..]->(e26:Event)
            RETURN e26
            UNION ALL
            MATCH (e27)<-[:PART_OF*1..]-(e26:Event)
            RETURN e26
          }
          RETURN e26.id AS e25
        }
        MATCH ()-[x28:DENIES]->() USING INDEX x28:DENIES(targetId, layer, as, date, id)
        WHERE x28.targetId = e25 AND x28.layer = r9.layer AND x28.as = 'DIRECT' AND x28.date IS NOT NULL AND x28.id IS NOT NULL
        MATCH (r23:Thing:Statement {id: x28.statementId})
        WHERE r23.respondsToId IS NULL OR r23.respondsToId <> r9.id
        RETURN r23
      }
      WITH r23
      WHERE r9.kind = 'ACCUSES' AND r23.dateTo >= r9.dateFrom
      WITH r23 ORDER BY CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t24)
        WHERE (r23.speakerId = t24.id OR EXISTS { (r23)-[:ON_BEHALF_OF]->(t24) } OR EXISTS { (:Thing {id: r23.speakerId})-[:AFFILIATED_WITH]->(t24) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END DESC, CASE WHEN r9.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r9.dateFrom, r23.dateTo).days END IS NULL, CASE WHEN r9.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r9.dateFrom, r23.dateTo).days END DESC, r23.id DESC
      RETURN [[CASE WHEN EXISTS {
        MATCH (r9)-[:TARGETS]->(t24)
        WHERE (r23.speakerId = t24.id OR EXISTS { (r23)-[:ON_BEHALF_OF]->(t24) } OR EXISTS { (:Thing {id: r23.speakerId})-[:AFFILIATED_WITH]->(t24) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }, COLLECT {
      CALL (r9) {
        MATCH (r29:Statement) USING INDEX r29:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r29.respondsToId = r9.id AND r29.layer = r9.layer AND r29.standing = 'ACCEPTED' AND r29.dateFrom IS NOT NULL AND r29.id IS NOT NULL AND r29.kind = 'DENIES'
        RETURN r29
        UNION ALL
        CALL (r9) {
          RETURN r9.eventId AS e33
          UNION ALL
          MATCH (e35:Thing {id: r9.eventId})
          CALL (e35) {
            MATCH (e35)-[:PART_OF*1..]->(e34:Event)
            RETURN e34
            UNION ALL
            MATCH (e35)<-[:PART_OF*1..]-(e34:Event)
            RETURN e34
          }
          RETURN e34.id AS e33
        }
        MATCH ()-[x36:DENIES]->() USING INDEX x36:DENIES(targetId, layer, as, date, id)
        WHERE x36.targetId = e33 AND x36.layer = r9.layer AND x36.as = 'DIRECT' AND x36.date IS NOT NULL AND x36.id IS NOT NULL
        MATCH (r29:Thing:Statement {id: x36.statementId})
        WHERE r29.respondsToId IS NULL OR r29.respondsToId <> r9.id
        RETURN r29
      }
      WITH r29
      WHERE r9.kind = 'ACCUSES' AND r29.dateTo >= r9.dateFrom
      OPTIONAL MATCH (o31:Thing:Actor {id: r29.speakerId})
      WITH r29, o31 ORDER BY o31.name IS NULL, o31.name DESC, r29.id DESC
      RETURN [[[[COLLECT { MATCH (n32:Thing:Actor {id: r29.speakerId}) RETURN [n32.name] }]]]]
    }]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
