CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [n0.gist, [COLLECT {
      MATCH (r1:Statement) USING INDEX r1:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r1.respondsToId = n0.id AND r1.layer = $p1 AND r1.standing = $p2 AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
      WITH r1 ORDER BY r1.respondsToId, r1.layer, r1.standing, r1.dateFrom, r1.id LIMIT $p3
      RETURN [n0.id, r1.dateFrom, r1.id, [[r1.kind, r1.gist, COLLECT { MATCH (n2:Thing:Actor {id: r1.speakerId}) RETURN [n2.name] }]], [[[COLLECT { MATCH (n3:Thing:Statement {id: r1.respondsToId}) RETURN [n3.id] }]]]]
    }, COUNT {
      MATCH (r4:Statement) USING INDEX r4:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r4.respondsToId = n0.id AND r4.layer = $p1 AND r4.standing = $p2 AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
    }], [COLLECT {
      MATCH (r5:Statement) USING INDEX r5:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r5.respondsToId = n0.id AND r5.layer = $p4 AND r5.standing = $p5 AND r5.kind = $p6 AND r5.dateFrom IS NOT NULL AND r5.id IS NOT NULL
      WITH r5 ORDER BY r5.respondsToId DESC, r5.layer DESC, r5.standing DESC, r5.dateFrom DESC, r5.id DESC LIMIT $p7
      RETURN [[[r5.gist]]]
    }], COLLECT {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(r6:Statement)
        WHERE r6.layer = n0.layer AND r6.standing = 'ACCEPTED' AND r6.kind = 'DENIES'
        RETURN r6
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e8:Event)
        CALL (e8) {
          RETURN e8 AS e9
          UNION ALL
          MATCH (e8)-[:PART_OF*1..]->(e9:Event)
          RETURN e9
          UNION ALL
          MATCH (e8)<-[:PART_OF*1..]-(e9:Event)
          RETURN e9
        }
        MATCH (e9)<-[x10:DENIES]-()
        WHERE x10.layer = n0.layer AND x10.as = 'DIRECT'
        MATCH (r6:Thing:Statement {id: x10.statementId})
        WHERE r6.respondsToId IS NULL OR r6.respondsToId <> n0.id
        RETURN r6
      }
      WITH r6
      WHERE n0.kind = 'ACCUSES' AND r6.dateTo >= n0.dateFrom
      WITH r6 ORDER BY r6.dateFrom, r6.id
      RETURN [[r6.id, CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t7)
        WHERE (r6.speakerId = t7.id OR EXISTS { (r6)-[:ON_BEHALF_OF]->(t7) } OR EXISTS { (:Thing {id: r6.speakerId})-[:AFFILIATED_WITH]->(t7) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [CASE WHEN r6.datePrecision = 'AT_LATEST' OR r6.dateFrom < n0.dateTo THEN 0 ELSE duration.inDays(n0.dateTo, r6.dateFrom).days END, CASE WHEN n0.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(n0.dateFrom, r6.dateTo).days END], [[r6.gist]], [[n0.id]]]]
    }]
  } AS c0
}
RETURN [c0] AS reply
