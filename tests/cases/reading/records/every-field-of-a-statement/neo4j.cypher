CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [n0.id, n0.kind, n0.layer, n0.standing, n0.gist, [n0.dateFrom, n0.dateTo, n0.datePrecision, n0.dateBasis], n0.modality, n0.confidence, n0.coder, n0.note, n0.key, n0.version, COLLECT { MATCH (n1:Thing:Actor {id: n0.speakerId}) RETURN [n1.kind, n1.id, n1.name] }, n0.speakerNote, COLLECT { MATCH (n2:Thing:Actor {id: n0.subjectId}) RETURN [n2.id] }, COLLECT { MATCH (n3:Thing:Event {id: n0.eventId}) RETURN [n3.id, n3.name] }, COLLECT {
      MATCH (n4:Thing:Statement {id: n0.respondsToId})
      RETURN [n4.gist, COLLECT { MATCH (n5:Thing:Actor {id: n4.speakerId}) RETURN [n5.name] }]
    }, COLLECT { MATCH (n6:Revision {number: n0.revision}) RETURN [n6.number, n6.time] }, CASE WHEN n0.retractionReason IS NULL THEN null ELSE [n0.retractionReason] END, COLLECT { MATCH (n0)-[r7:ON_BEHALF_OF]->(b8) WITH r7, b8 ORDER BY r7.actorId, r7.id RETURN [[b8.id, b8.name]] }, COLLECT { MATCH (n0)-[r9:TARGETS]->(b10) WITH r9, b10 ORDER BY r9.actorId, r9.id RETURN [[b10.id, b10.name]] }, COLLECT {
      MATCH (n0)-[r11:REPORTED_IN]->(b12)
      WITH r11, b12 ORDER BY r11.documentId IS NULL, r11.documentId, r11.start IS NULL, r11.start, r11.id
      RETURN [[r11.id, r11.start, r11.`end`, r11.textHash, r11.quote, r11.via, r11.dataset, r11.recordId, r11.date, r11.layer, r11.standing, CASE WHEN r11.reportedFrom IS NULL THEN null ELSE [r11.reportedFrom, r11.reportedTo, r11.reportedPrecision, r11.reportedBasis] END, CASE WHEN r11.documentId IS NULL THEN [] ELSE [[b12.id, b12.title]] END, [[n0.id]], COLLECT { MATCH (n13:Revision {number: r11.revision}) RETURN [n13.number] }]]
    }, COLLECT { MATCH (r14:Review) WHERE r14.statementId = n0.id WITH r14 ORDER BY r14.id RETURN [[r14.standing]] }, [COUNT {
      MATCH (r15:Statement) USING INDEX r15:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r15.respondsToId = n0.id AND r15.layer = $p1 AND r15.standing = $p2 AND r15.dateFrom IS NOT NULL AND r15.id IS NOT NULL
    }], COLLECT {
      CALL (n0) {
        MATCH (r16:Statement) USING INDEX r16:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r16.respondsToId = n0.id AND r16.layer = n0.layer AND r16.standing = 'ACCEPTED' AND r16.dateFrom IS NOT NULL AND r16.id IS NOT NULL AND r16.kind = 'DENIES'
        RETURN r16
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e18
          UNION ALL
          MATCH (e20:Thing {id: n0.eventId})
          CALL (e20) {
            MATCH (e20)-[:PART_OF*1..]->(e19:Event)
            RETURN e19
            UNION ALL
            MATCH (e20)<-[:PART_OF*1..]-(e19:Event)
            RETURN e19
          }
          RETURN e19.id AS e18
        }
        MATCH ()-[x21:DENIES]->() USING INDEX x21:DENIES(targetId, layer, as, date, id)
        WHERE x21.targetId = e18 AND x21.layer = n0.layer AND x21.as = 'DIRECT' AND x21.date IS NOT NULL AND x21.id IS NOT NULL
        MATCH (r16:Thing:Statement {id: x21.statementId})
        WHERE r16.respondsToId IS NULL OR r16.respondsToId <> n0.id
        RETURN r16
      }
      WITH r16
      WHERE n0.kind = 'ACCUSES' AND r16.dateTo >= n0.dateFrom
      WITH r16 ORDER BY r16.dateFrom, r16.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t17)
        WHERE (r16.speakerId = t17.id OR EXISTS { (r16)-[:ON_BEHALF_OF]->(t17) } OR EXISTS { (:Thing {id: r16.speakerId})-[:AFFILIATED_WITH]->(t17) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (d22:Statement) USING INDEX d22:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d22.respondsToId = n0.id AND d22.layer = n0.layer AND d22.standing = 'ACCEPTED' AND d22.dateFrom IS NOT NULL AND d22.id IS NOT NULL AND d22.kind = 'DENIES'
        RETURN d22
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e23
          UNION ALL
          MATCH (e25:Thing {id: n0.eventId})
          CALL (e25) {
            MATCH (e25)-[:PART_OF*1..]->(e24:Event)
            RETURN e24
            UNION ALL
            MATCH (e25)<-[:PART_OF*1..]-(e24:Event)
            RETURN e24
          }
          RETURN e24.id AS e23
        }
        MATCH ()-[x26:DENIES]->() USING INDEX x26:DENIES(targetId, layer, as, date, id)
        WHERE x26.targetId = e23 AND x26.layer = n0.layer AND x26.as = 'DIRECT' AND x26.date IS NOT NULL AND x26.id IS NOT NULL
        MATCH (d22:Thing:Statement {id: x26.statementId})
        WHERE d22.respondsToId IS NULL OR d22.respondsToId <> n0.id
        RETURN d22
      }
      WITH d22
      WHERE d22.dateTo >= n0.dateFrom
      RETURN 1 AS found
    } ELSE null END, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (d27:Statement) USING INDEX d27:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d27.respondsToId = n0.id AND d27.layer = n0.layer AND d27.standing = 'ACCEPTED' AND d27.dateFrom IS NOT NULL AND d27.id IS NOT NULL AND d27.kind = 'DENIES'
        RETURN d27
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e29
          UNION ALL
          MATCH (e31:Thing {id: n0.eventId})
          CALL (e31) {
            MATCH (e31)-[:PART_OF*1..]->(e30:Event)
            RETURN e30
            UNION ALL
            MATCH (e31)<-[:PART_OF*1..]-(e30:Event)
            RETURN e30
          }
          RETURN e30.id AS e29
        }
        MATCH ()-[x32:DENIES]->() USING INDEX x32:DENIES(targetId, layer, as, date, id)
        WHERE x32.targetId = e29 AND x32.layer = n0.layer AND x32.as = 'DIRECT' AND x32.date IS NOT NULL AND x32.id IS NOT NULL
        MATCH (d27:Thing:Statement {id: x32.statementId})
        WHERE d27.respondsToId IS NULL OR d27.respondsToId <> n0.id
        RETURN d27
      }
      WITH d27
      WHERE d27.dateTo >= n0.dateFrom
      WITH d27, EXISTS {
        MATCH (n0)-[:TARGETS]->(t28)
        WHERE (d27.speakerId = t28.id OR EXISTS { (d27)-[:ON_BEHALF_OF]->(t28) } OR EXISTS { (:Thing {id: d27.speakerId})-[:AFFILIATED_WITH]->(t28) })
      } AS p33
      WHERE p33
      RETURN 1 AS found
    } ELSE null END]
  } AS c0
}
RETURN [c0] AS reply
