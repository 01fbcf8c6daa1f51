CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Thing:Statement) USING INDEX r0:Thing(id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.gist CONTAINS $p2 AND r0.id IN $p5 AND NOT coalesce(r0.kind = $p6, false) AND r0.layer IN $p7 AND NOT coalesce(r0.standing IN $p8, false) AND r0.gist STARTS WITH $p9 AND r0.dateBasis = $p10 AND NOT coalesce(r0.modality IN $p11, false) AND r0.confidence IS NULL AND r0.coder IS NULL AND r0.note CONTAINS $p12 AND r0.key IS NULL AND r0.version = $p13 AND r0.speakerNote CONTAINS $p15 AND r0.subjectId = $p16 AND r0.retractionReason IS NULL AND r0.id IS NOT NULL
    WITH r0, (r0.version > $p3 OR EXISTS { MATCH (n1:Thing:Actor {id: r0.speakerId}) WHERE n1.kind = $p4 }) AND EXISTS { MATCH (n2:Thing:Actor {id: r0.speakerId}) WHERE n2.countryCode = $p14 } AND EXISTS { MATCH (n3:Thing:Event {id: r0.eventId}) WHERE n3.type = $p17 } AND EXISTS { MATCH (n4:Thing:Statement {id: r0.respondsToId}) WHERE n4.kind = $p18 AND n4.speakerId = $p19 } AND EXISTS { MATCH (n5:Revision {number: r0.revision}) WHERE n5.number <= $p20 } AND (EXISTS { MATCH (r0)-[r6:ON_BEHALF_OF]->(b7) WHERE b7.kind = $p21 }) AND NOT (EXISTS { MATCH (r0)-[r8:TARGETS]->() WHERE NOT coalesce(r8.actorId = $p22, false) }) AND (EXISTS { MATCH (r0)-[r10:REPORTED_IN]->() WHERE r10.via = $p23 }) AND NOT (EXISTS { MATCH (r12:Review) WHERE r12.statementId = r0.id }) AND NOT (EXISTS {
      MATCH (r13:Statement) USING INDEX r13:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r13.respondsToId = r0.id AND r13.layer = $p24 AND r13.standing = $p25 AND r13.dateFrom IS NOT NULL AND r13.id IS NOT NULL
    }) AND NOT (EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(r14:Statement)
        WHERE r14.layer = r0.layer AND r14.standing = 'ACCEPTED' AND r14.kind = 'DENIES'
        RETURN r14
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e16:Event)
        CALL (e16) {
          RETURN e16 AS e17
          UNION ALL
          MATCH (e16)-[:PART_OF*1..]->(e17:Event)
          RETURN e17
          UNION ALL
          MATCH (e16)<-[:PART_OF*1..]-(e17:Event)
          RETURN e17
        }
        MATCH (e17)<-[x18:DENIES]-()
        WHERE x18.layer = r0.layer AND x18.as = 'DIRECT'
        MATCH (r14:Thing:Statement {id: x18.statementId})
        WHERE r14.respondsToId IS NULL OR r14.respondsToId <> r0.id
        RETURN r14
      }
      WITH r14
      WHERE r0.kind = 'ACCUSES' AND r14.dateTo >= r0.dateFrom
      RETURN 1 AS found
    }) AND (CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(d19:Statement)
        WHERE d19.layer = r0.layer AND d19.standing = 'ACCEPTED' AND d19.kind = 'DENIES'
        RETURN d19
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e20:Event)
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
        WHERE x22.layer = r0.layer AND x22.as = 'DIRECT'
        MATCH (d19:Thing:Statement {id: x22.statementId})
        WHERE d19.respondsToId IS NULL OR d19.respondsToId <> r0.id
        RETURN d19
      }
      WITH d19
      WHERE d19.dateTo >= r0.dateFrom
      RETURN 1 AS found
    } ELSE null END) IS NULL AND NOT coalesce((CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(d23:Statement)
        WHERE d23.layer = r0.layer AND d23.standing = 'ACCEPTED' AND d23.kind = 'DENIES'
        RETURN d23
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e25:Event)
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
        WHERE x27.layer = r0.layer AND x27.as = 'DIRECT'
        MATCH (d23:Thing:Statement {id: x27.statementId})
        WHERE d23.respondsToId IS NULL OR d23.respondsToId <> r0.id
        RETURN d23
      }
      WITH d23
      WHERE d23.dateTo >= r0.dateFrom
      WITH d23, EXISTS {
        MATCH (r0)-[:TARGETS]->(t24)
        WHERE (d23.speakerId = t24.id OR EXISTS { (d23)-[:ON_BEHALF_OF]->(t24) } OR EXISTS { (:Thing {id: d23.speakerId})-[:AFFILIATED_WITH]->(t24) })
      } AS p28
      WHERE p28
      RETURN 1 AS found
    } ELSE null END) = $p26, false) AS p29
    WHERE p29
    WITH r0 ORDER BY r0.dateFrom, r0.id LIMIT $p27
    RETURN [[[r0.gist]]]
  }] AS c0
}
RETURN [c0] AS reply
