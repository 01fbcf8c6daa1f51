CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0, (EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(r1:Statement)
        WHERE r1.layer = r0.layer AND r1.standing = 'ACCEPTED' AND r1.kind = 'DENIES'
        RETURN r1
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e3:Event)
        CALL (e3) {
          RETURN e3 AS e4
          UNION ALL
          MATCH (e3)-[:PART_OF*1..]->(e4:Event)
          RETURN e4
          UNION ALL
          MATCH (e3)<-[:PART_OF*1..]-(e4:Event)
          RETURN e4
        }
        MATCH (e4)<-[x5:DENIES]-()
        WHERE x5.layer = r0.layer AND x5.as = 'DIRECT'
        MATCH (r1:Thing:Statement {id: x5.statementId})
        WHERE r1.respondsToId IS NULL OR r1.respondsToId <> r0.id
        RETURN r1
      }
      WITH r1
      WHERE r0.kind = 'ACCUSES' AND r1.dateTo >= r0.dateFrom AND CASE WHEN r1.datePrecision = 'AT_LATEST' OR r1.dateFrom < r0.dateTo THEN 0 ELSE duration.inDays(r0.dateTo, r1.dateFrom).days END > $p2
      RETURN 1 AS found
    }) AS p6
    WHERE p6
    WITH r0 ORDER BY r0.layer, r0.standing, r0.dateFrom, r0.id LIMIT $p3
    RETURN [[[r0.gist]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r7:Statement) USING INDEX r7:Statement(layer, standing, dateFrom, id)
    WHERE r7.layer = $p4 AND r7.standing = $p5 AND r7.dateFrom IS NOT NULL AND r7.id IS NOT NULL
    WITH r7, (EXISTS {
      CALL (r7) {
        MATCH (r7)<-[:RESPONDS_TO]-(r8:Statement)
        WHERE r8.layer = r7.layer AND r8.standing = 'ACCEPTED' AND r8.kind = 'DENIES'
        RETURN r8
        UNION ALL
        MATCH (r7)-[:ABOUT]->(e10:Event)
        CALL (e10) {
          RETURN e10 AS e11
          UNION ALL
          MATCH (e10)-[:PART_OF*1..]->(e11:Event)
          RETURN e11
          UNION ALL
          MATCH (e10)<-[:PART_OF*1..]-(e11:Event)
          RETURN e11
        }
        MATCH (e11)<-[x12:DENIES]-()
        WHERE x12.layer = r7.layer AND x12.as = 'DIRECT'
        MATCH (r8:Thing:Statement {id: x12.statementId})
        WHERE r8.respondsToId IS NULL OR r8.respondsToId <> r7.id
        RETURN r8
      }
      WITH r8
      WHERE r7.kind = 'ACCUSES' AND r8.dateTo >= r7.dateFrom AND r8.speakerId = $p7
      WITH r8, CASE WHEN EXISTS {
        MATCH (r7)-[:TARGETS]->(t9)
        WHERE (r8.speakerId = t9.id OR EXISTS { (r8)-[:ON_BEHALF_OF]->(t9) } OR EXISTS { (:Thing {id: r8.speakerId})-[:AFFILIATED_WITH]->(t9) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p6 AS p13
      WHERE p13
      RETURN 1 AS found
    }) AS p14
    WHERE p14
    WITH r7 ORDER BY r7.layer, r7.standing, r7.dateFrom, r7.id LIMIT $p8
    RETURN [[[r7.gist]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r15:Statement) USING INDEX r15:Statement(layer, standing, dateFrom, id)
    WHERE r15.layer = $p9 AND r15.standing = $p10 AND r15.dateFrom IS NOT NULL AND r15.id IS NOT NULL
    WITH r15, (EXISTS {
      CALL (r15) {
        MATCH (r15)<-[:RESPONDS_TO]-(r16:Statement)
        WHERE r16.layer = r15.layer AND r16.standing = 'ACCEPTED' AND r16.kind = 'DENIES'
        RETURN r16
        UNION ALL
        MATCH (r15)-[:ABOUT]->(e18:Event)
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
        WHERE x20.layer = r15.layer AND x20.as = 'DIRECT'
        MATCH (r16:Thing:Statement {id: x20.statementId})
        WHERE r16.respondsToId IS NULL OR r16.respondsToId <> r15.id
        RETURN r16
      }
      WITH r16
      WHERE r15.kind = 'ACCUSES' AND r16.dateTo >= r15.dateFrom
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r15) {
        MATCH (r15)<-[:RESPONDS_TO]-(r21:Statement)
        WHERE r21.layer = r15.layer AND r21.standing = 'ACCEPTED' AND r21.kind = 'DENIES'
        RETURN r21
        UNION ALL
        MATCH (r15)-[:ABOUT]->(e23:Event)
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
        WHERE x25.layer = r15.layer AND x25.as = 'DIRECT'
        MATCH (r21:Thing:Statement {id: x25.statementId})
        WHERE r21.respondsToId IS NULL OR r21.respondsToId <> r15.id
        RETURN r21
      }
      WITH r21
      WHERE r15.kind = 'ACCUSES' AND r21.dateTo >= r15.dateFrom
      WITH r21, NOT coalesce(CASE WHEN EXISTS {
        MATCH (r15)-[:TARGETS]->(t22)
        WHERE (r21.speakerId = t22.id OR EXISTS { (r21)-[:ON_BEHALF_OF]->(t22) } OR EXISTS { (:Thing {id: r21.speakerId})-[:AFFILIATED_WITH]->(t22) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p11, false) AS p26
      WHERE p26
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r15) {
        MATCH (r15)<-[:RESPONDS_TO]-(r27:Statement)
        WHERE r27.layer = r15.layer AND r27.standing = 'ACCEPTED' AND r27.kind = 'DENIES'
        RETURN r27
        UNION ALL
        MATCH (r15)-[:ABOUT]->(e29:Event)
        CALL (e29) {
          RETURN e29 AS e30
          UNION ALL
          MATCH (e29)-[:PART_OF*1..]->(e30:Event)
          RETURN e30
          UNION ALL
          MATCH (e29)<-[:PART_OF*1..]-(e30:Event)
          RETURN e30
        }
        MATCH (e30)<-[x31:DENIES]-()
        WHERE x31.layer = r15.layer AND x31.as = 'DIRECT'
        MATCH (r27:Thing:Statement {id: x31.statementId})
        WHERE r27.respondsToId IS NULL OR r27.respondsToId <> r15.id
        RETURN r27
      }
      WITH r27
      WHERE r15.kind = 'ACCUSES' AND r27.dateTo >= r15.dateFrom AND NOT coalesce(NOT coalesce(CASE WHEN r15.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r15.dateFrom, r27.dateTo).days END IS NULL, false), false)
      RETURN 1 AS found
    }) AS p32
    WHERE p32
    WITH r15 ORDER BY r15.layer, r15.standing, r15.dateFrom, r15.id LIMIT $p12
    RETURN [[[r15.gist]]]
  }] AS c2
}
CALL () {
  RETURN [COUNT {
    MATCH (r33:Statement) USING INDEX r33:Statement(layer, standing, kind, dateFrom, id)
    WHERE r33.layer = $p13 AND r33.standing = $p14 AND r33.kind = $p15 AND r33.dateFrom IS NOT NULL AND r33.id IS NOT NULL
    WITH r33, NOT (EXISTS {
      CALL (r33) {
        MATCH (r33)<-[:RESPONDS_TO]-(r34:Statement)
        WHERE r34.layer = r33.layer AND r34.standing = 'ACCEPTED' AND r34.kind = 'DENIES'
        RETURN r34
        UNION ALL
        MATCH (r33)-[:ABOUT]->(e36:Event)
        CALL (e36) {
          RETURN e36 AS e37
          UNION ALL
          MATCH (e36)-[:PART_OF*1..]->(e37:Event)
          RETURN e37
          UNION ALL
          MATCH (e36)<-[:PART_OF*1..]-(e37:Event)
          RETURN e37
        }
        MATCH (e37)<-[x38:DENIES]-()
        WHERE x38.layer = r33.layer AND x38.as = 'DIRECT'
        MATCH (r34:Thing:Statement {id: x38.statementId})
        WHERE r34.respondsToId IS NULL OR r34.respondsToId <> r33.id
        RETURN r34
      }
      WITH r34
      WHERE r33.kind = 'ACCUSES' AND r34.dateTo >= r33.dateFrom
      RETURN 1 AS found
    }) AS p39
    WHERE p39
    RETURN 1 AS found
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
