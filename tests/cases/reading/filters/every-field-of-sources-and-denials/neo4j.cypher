CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0, (EXISTS {
      MATCH (r0)-[r1:REPORTED_IN]->(b2)
      WHERE r1.start > $p2 AND (r1.via = $p3 OR NOT coalesce(r1.dataset IS NULL, false)) AND NOT coalesce(r1.id = $p4, false) AND r0.kind = $p5 AND (r1.documentId IS NOT NULL AND b2.language = $p6) AND r1.start = $p7 AND r1.`end` = $p8 AND r1.textHash STARTS WITH $p9 AND r1.quote IN $p10 AND NOT coalesce(r1.via = $p11, false) AND r1.reportedFrom >= date($p12) AND r1.reportedFrom = date($p13) AND r1.reportedTo = date($p14) AND r1.reportedPrecision = $p15 AND NOT coalesce(r1.reportedBasis = $p16, false) AND r1.dataset IS NULL AND r1.recordId IS NULL AND r1.date = date($p18) AND r1.layer = $p19 AND r1.standing = $p20
      WITH r1, b2, EXISTS { MATCH (n3:Revision {number: r1.revision}) WHERE n3.number = $p17 } AS p4
      WHERE p4
      RETURN 1 AS found
    }) AS p5
    WHERE p5
    WITH r0 ORDER BY r0.layer, r0.standing, r0.dateFrom, r0.id LIMIT $p21
    RETURN [[[r0.gist]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, dateFrom, id)
    WHERE r6.layer = $p22 AND r6.standing = $p23 AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
    WITH r6, (EXISTS {
      CALL (r6) {
        MATCH (r6)<-[:RESPONDS_TO]-(r7:Statement)
        WHERE r7.layer = r6.layer AND r7.standing = 'ACCEPTED' AND r7.kind = 'DENIES'
        RETURN r7
        UNION ALL
        MATCH (r6)-[:ABOUT]->(e9:Event)
        CALL (e9) {
          RETURN e9 AS e10
          UNION ALL
          MATCH (e9)-[:PART_OF*1..]->(e10:Event)
          RETURN e10
          UNION ALL
          MATCH (e9)<-[:PART_OF*1..]-(e10:Event)
          RETURN e10
        }
        MATCH (e10)<-[x11:DENIES]-()
        WHERE x11.layer = r6.layer AND x11.as = 'DIRECT'
        MATCH (r7:Thing:Statement {id: x11.statementId})
        WHERE r7.respondsToId IS NULL OR r7.respondsToId <> r6.id
        RETURN r7
      }
      WITH r7
      WHERE r6.kind = 'ACCUSES' AND r7.dateTo >= r6.dateFrom AND CASE WHEN r7.datePrecision = 'AT_LATEST' OR r7.dateFrom < r6.dateTo THEN 0 ELSE duration.inDays(r6.dateTo, r7.dateFrom).days END = $p24 AND NOT coalesce(r7.id = $p27, false) AND r6.kind = $p28 AND r7.speakerId = $p29 AND CASE WHEN r7.datePrecision = 'AT_LATEST' OR r7.dateFrom < r6.dateTo THEN 0 ELSE duration.inDays(r6.dateTo, r7.dateFrom).days END >= $p31 AND CASE WHEN r6.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r6.dateFrom, r7.dateTo).days END < $p32
      WITH r7, (CASE WHEN EXISTS {
        MATCH (r6)-[:TARGETS]->(t8)
        WHERE (r7.speakerId = t8.id OR EXISTS { (r7)-[:ON_BEHALF_OF]->(t8) } OR EXISTS { (:Thing {id: r7.speakerId})-[:AFFILIATED_WITH]->(t8) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p25 OR CASE WHEN r6.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r6.dateFrom, r7.dateTo).days END = $p26) AND CASE WHEN EXISTS {
        MATCH (r6)-[:TARGETS]->(t8)
        WHERE (r7.speakerId = t8.id OR EXISTS { (r7)-[:ON_BEHALF_OF]->(t8) } OR EXISTS { (:Thing {id: r7.speakerId})-[:AFFILIATED_WITH]->(t8) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p30 AS p12
      WHERE p12
      RETURN 1 AS found
    }) AS p13
    WHERE p13
    WITH r6 ORDER BY r6.layer, r6.standing, r6.dateFrom, r6.id LIMIT $p33
    RETURN [[[r6.gist]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
