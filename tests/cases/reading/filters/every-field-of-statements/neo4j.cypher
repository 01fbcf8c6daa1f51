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
        MATCH (r14:Statement) USING INDEX r14:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r14.respondsToId = r0.id AND r14.layer = r0.layer AND r14.standing = 'ACCEPTED' AND r14.dateFrom IS NOT NULL AND r14.id IS NOT NULL AND r14.kind = 'DENIES'
        RETURN r14
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e16
          UNION ALL
          MATCH (e18:Thing {id: r0.eventId})
          CALL (e18) {
            MATCH (e18)-[:PART_OF*1..]->(e17:Event)
            RETURN e17
            UNION ALL
            MATCH (e18)<-[:PART_OF*1..]-(e17:Event)
            RETURN e17
          }
          RETURN e17.id AS e16
        }
        MATCH ()-[x19:DENIES]->() USING INDEX x19:DENIES(targetId, layer, as, date, id)
        WHERE x19.targetId = e16 AND x19.layer = r0.layer AND x19.as = 'DIRECT' AND x19.date IS NOT NULL AND x19.id IS NOT NULL
        MATCH (r14:Thing:Statement {id: x19.statementId})
        WHERE r14.respondsToId IS NULL OR r14.respondsToId <> r0.id
        RETURN r14
      }
      WITH r14
      WHERE r0.kind = 'ACCUSES' AND r14.dateTo >= r0.dateFrom
      RETURN 1 AS found
    }) AND (CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (d20:Statement) USING INDEX d20:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d20.respondsToId = r0.id AND d20.layer = r0.layer AND d20.standing = 'ACCEPTED' AND d20.dateFrom IS NOT NULL AND d20.id IS NOT NULL AND d20.kind = 'DENIES'
        RETURN d20
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e21
          UNION ALL
          MATCH (e23:Thing {id: r0.eventId})
          CALL (e23) {
            MATCH (e23)-[:PART_OF*1..]->(e22:Event)
            RETURN e22
            UNION ALL
            MATCH (e23)<-[:PART_OF*1..]-(e22:Event)
            RETURN e22
          }
          RETURN e22.id AS e21
        }
        MATCH ()-[x24:DENIES]->() USING INDEX x24:DENIES(targetId, layer, as, date, id)
        WHERE x24.targetId = e21 AND x24.layer = r0.layer AND x24.as = 'DIRECT' AND x24.date IS NOT NULL AND x24.id IS NOT NULL
        MATCH (d20:Thing:Statement {id: x24.statementId})
        WHERE d20.respondsToId IS NULL OR d20.respondsToId <> r0.id
        RETURN d20
      }
      WITH d20
      WHERE d20.dateTo >= r0.dateFrom
      RETURN 1 AS found
    } ELSE null END) IS NULL AND NOT coalesce((CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (d25:Statement) USING INDEX d25:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d25.respondsToId = r0.id AND d25.layer = r0.layer AND d25.standing = 'ACCEPTED' AND d25.dateFrom IS NOT NULL AND d25.id IS NOT NULL AND d25.kind = 'DENIES'
        RETURN d25
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e27
          UNION ALL
          MATCH (e29:Thing {id: r0.eventId})
          CALL (e29) {
            MATCH (e29)-[:PART_OF*1..]->(e28:Event)
            RETURN e28
            UNION ALL
            MATCH (e29)<-[:PART_OF*1..]-(e28:Event)
            RETURN e28
          }
          RETURN e28.id AS e27
        }
        MATCH ()-[x30:DENIES]->() USING INDEX x30:DENIES(targetId, layer, as, date, id)
        WHERE x30.targetId = e27 AND x30.layer = r0.layer AND x30.as = 'DIRECT' AND x30.date IS NOT NULL AND x30.id IS NOT NULL
        MATCH (d25:Thing:Statement {id: x30.statementId})
        WHERE d25.respondsToId IS NULL OR d25.respondsToId <> r0.id
        RETURN d25
      }
      WITH d25
      WHERE d25.dateTo >= r0.dateFrom
      WITH d25, EXISTS {
        MATCH (r0)-[:TARGETS]->(t26)
        WHERE (d25.speakerId = t26.id OR EXISTS { (d25)-[:ON_BEHALF_OF]->(t26) } OR EXISTS { (:Thing {id: d25.speakerId})-[:AFFILIATED_WITH]->(t26) })
      } AS p31
      WHERE p31
      RETURN 1 AS found
    } ELSE null END) = $p26, false) AS p32
    WHERE p32
    WITH r0 ORDER BY r0.dateFrom, r0.id LIMIT $p27
    RETURN [[[r0.gist]]]
  }] AS c0
}
RETURN [c0] AS reply
