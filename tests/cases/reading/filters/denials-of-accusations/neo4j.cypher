CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0, (EXISTS {
      CALL (r0) {
        MATCH (r1:Statement) USING INDEX r1:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r1.respondsToId = r0.id AND r1.layer = r0.layer AND r1.standing = 'ACCEPTED' AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL AND r1.kind = 'DENIES'
        RETURN r1
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e3
          UNION ALL
          MATCH (e5:Thing {id: r0.eventId})
          CALL (e5) {
            MATCH (e5)-[:PART_OF*1..]->(e4:Event)
            RETURN e4
            UNION ALL
            MATCH (e5)<-[:PART_OF*1..]-(e4:Event)
            RETURN e4
          }
          RETURN e4.id AS e3
        }
        MATCH ()-[x6:DENIES]->() USING INDEX x6:DENIES(targetId, layer, as, date, id)
        WHERE x6.targetId = e3 AND x6.layer = r0.layer AND x6.as = 'DIRECT' AND x6.date IS NOT NULL AND x6.id IS NOT NULL
        MATCH (r1:Thing:Statement {id: x6.statementId})
        WHERE r1.respondsToId IS NULL OR r1.respondsToId <> r0.id
        RETURN r1
      }
      WITH r1
      WHERE r0.kind = 'ACCUSES' AND r1.dateTo >= r0.dateFrom AND CASE WHEN r1.datePrecision = 'AT_LATEST' OR r1.dateFrom < r0.dateTo THEN 0 ELSE duration.inDays(r0.dateTo, r1.dateFrom).days END > $p2
      RETURN 1 AS found
    }) AS p7
    WHERE p7
    WITH r0 ORDER BY r0.layer, r0.standing, r0.dateFrom, r0.id LIMIT $p3
    RETURN [[[r0.gist]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r8:Statement) USING INDEX r8:Statement(layer, standing, dateFrom, id)
    WHERE r8.layer = $p4 AND r8.standing = $p5 AND r8.dateFrom IS NOT NULL AND r8.id IS NOT NULL
    WITH r8, (EXISTS {
      CALL (r8) {
        MATCH (r9:Statement) USING INDEX r9:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r9.respondsToId = r8.id AND r9.layer = r8.layer AND r9.standing = 'ACCEPTED' AND r9.dateFrom IS NOT NULL AND r9.id IS NOT NULL AND r9.kind = 'DENIES'
        RETURN r9
        UNION ALL
        CALL (r8) {
          RETURN r8.eventId AS e11
          UNION ALL
          MATCH (e13:Thing {id: r8.eventId})
          CALL (e13) {
            MATCH (e13)-[:PART_OF*1..]->(e12:Event)
            RETURN e12
            UNION ALL
            MATCH (e13)<-[:PART_OF*1..]-(e12:Event)
            RETURN e12
          }
          RETURN e12.id AS e11
        }
        MATCH ()-[x14:DENIES]->() USING INDEX x14:DENIES(targetId, layer, as, date, id)
        WHERE x14.targetId = e11 AND x14.layer = r8.layer AND x14.as = 'DIRECT' AND x14.date IS NOT NULL AND x14.id IS NOT NULL
        MATCH (r9:Thing:Statement {id: x14.statementId})
        WHERE r9.respondsToId IS NULL OR r9.respondsToId <> r8.id
        RETURN r9
      }
      WITH r9
      WHERE r8.kind = 'ACCUSES' AND r9.dateTo >= r8.dateFrom AND r9.speakerId = $p7
      WITH r9, CASE WHEN EXISTS {
        MATCH (r8)-[:TARGETS]->(t10)
        WHERE (r9.speakerId = t10.id OR EXISTS { (r9)-[:ON_BEHALF_OF]->(t10) } OR EXISTS { (:Thing {id: r9.speakerId})-[:AFFILIATED_WITH]->(t10) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p6 AS p15
      WHERE p15
      RETURN 1 AS found
    }) AS p16
    WHERE p16
    WITH r8 ORDER BY r8.layer, r8.standing, r8.dateFrom, r8.id LIMIT $p8
    RETURN [[[r8.gist]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r17:Statement) USING INDEX r17:Statement(layer, standing, dateFrom, id)
    WHERE r17.layer = $p9 AND r17.standing = $p10 AND r17.dateFrom IS NOT NULL AND r17.id IS NOT NULL
    WITH r17, (EXISTS {
      CALL (r17) {
        MATCH (r18:Statement) USING INDEX r18:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r18.respondsToId = r17.id AND r18.layer = r17.layer AND r18.standing = 'ACCEPTED' AND r18.dateFrom IS NOT NULL AND r18.id IS NOT NULL AND r18.kind = 'DENIES'
        RETURN r18
        UNION ALL
        CALL (r17) {
          RETURN r17.eventId AS e20
          UNION ALL
          MATCH (e22:Thing {id: r17.eventId})
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
        WHERE x23.targetId = e20 AND x23.layer = r17.layer AND x23.as = 'DIRECT' AND x23.date IS NOT NULL AND x23.id IS NOT NULL
        MATCH (r18:Thing:Statement {id: x23.statementId})
        WHERE r18.respondsToId IS NULL OR r18.respondsToId <> r17.id
        RETURN r18
      }
      WITH r18
      WHERE r17.kind = 'ACCUSES' AND r18.dateTo >= r17.dateFrom
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r17) {
        MATCH (r24:Statement) USING INDEX r24:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r24.respondsToId = r17.id AND r24.layer = r17.layer AND r24.standing = 'ACCEPTED' AND r24.dateFrom IS NOT NULL AND r24.id IS NOT NULL AND r24.kind = 'DENIES'
        RETURN r24
        UNION ALL
        CALL (r17) {
          RETURN r17.eventId AS e26
          UNION ALL
          MATCH (e28:Thing {id: r17.eventId})
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
        WHERE x29.targetId = e26 AND x29.layer = r17.layer AND x29.as = 'DIRECT' AND x29.date IS NOT NULL AND x29.id IS NOT NULL
        MATCH (r24:Thing:Statement {id: x29.statementId})
        WHERE r24.respondsToId IS NULL OR r24.respondsToId <> r17.id
        RETURN r24
      }
      WITH r24
      WHERE r17.kind = 'ACCUSES' AND r24.dateTo >= r17.dateFrom
      WITH r24, NOT coalesce(CASE WHEN EXISTS {
        MATCH (r17)-[:TARGETS]->(t25)
        WHERE (r24.speakerId = t25.id OR EXISTS { (r24)-[:ON_BEHALF_OF]->(t25) } OR EXISTS { (:Thing {id: r24.speakerId})-[:AFFILIATED_WITH]->(t25) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p11, false) AS p30
      WHERE p30
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r17) {
        MATCH (r31:Statement) USING INDEX r31:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r31.respondsToId = r17.id AND r31.layer = r17.layer AND r31.standing = 'ACCEPTED' AND r31.dateFrom IS NOT NULL AND r31.id IS NOT NULL AND r31.kind = 'DENIES'
        RETURN r31
        UNION ALL
        CALL (r17) {
          RETURN r17.eventId AS e33
          UNION ALL
          MATCH (e35:Thing {id: r17.eventId})
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
        WHERE x36.targetId = e33 AND x36.layer = r17.layer AND x36.as = 'DIRECT' AND x36.date IS NOT NULL AND x36.id IS NOT NULL
        MATCH (r31:Thing:Statement {id: x36.statementId})
        WHERE r31.respondsToId IS NULL OR r31.respondsToId <> r17.id
        RETURN r31
      }
      WITH r31
      WHERE r17.kind = 'ACCUSES' AND r31.dateTo >= r17.dateFrom AND NOT coalesce(NOT coalesce(CASE WHEN r17.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r17.dateFrom, r31.dateTo).days END IS NULL, false), false)
      RETURN 1 AS found
    }) AS p37
    WHERE p37
    WITH r17 ORDER BY r17.layer, r17.standing, r17.dateFrom, r17.id LIMIT $p12
    RETURN [[[r17.gist]]]
  }] AS c2
}
CALL () {
  RETURN [COUNT {
    MATCH (r38:Statement) USING INDEX r38:Statement(layer, standing, kind, dateFrom, id)
    WHERE r38.layer = $p13 AND r38.standing = $p14 AND r38.kind = $p15 AND r38.dateFrom IS NOT NULL AND r38.id IS NOT NULL
    WITH r38, NOT (EXISTS {
      CALL (r38) {
        MATCH (r39:Statement) USING INDEX r39:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r39.respondsToId = r38.id AND r39.layer = r38.layer AND r39.standing = 'ACCEPTED' AND r39.dateFrom IS NOT NULL AND r39.id IS NOT NULL AND r39.kind = 'DENIES'
        RETURN r39
        UNION ALL
        CALL (r38) {
          RETURN r38.eventId AS e41
          UNION ALL
          MATCH (e43:Thing {id: r38.eventId})
          CALL (e43) {
            MATCH (e43)-[:PART_OF*1..]->(e42:Event)
            RETURN e42
            UNION ALL
            MATCH (e43)<-[:PART_OF*1..]-(e42:Event)
            RETURN e42
          }
          RETURN e42.id AS e41
        }
        MATCH ()-[x44:DENIES]->() USING INDEX x44:DENIES(targetId, layer, as, date, id)
        WHERE x44.targetId = e41 AND x44.layer = r38.layer AND x44.as = 'DIRECT' AND x44.date IS NOT NULL AND x44.id IS NOT NULL
        MATCH (r39:Thing:Statement {id: x44.statementId})
        WHERE r39.respondsToId IS NULL OR r39.respondsToId <> r38.id
        RETURN r39
      }
      WITH r39
      WHERE r38.kind = 'ACCUSES' AND r39.dateTo >= r38.dateFrom
      RETURN 1 AS found
    }) AS p45
    WHERE p45
    RETURN 1 AS found
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
