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
        MATCH (n0)<-[:RESPONDS_TO]-(r16:Statement)
        WHERE r16.layer = n0.layer AND r16.standing = 'ACCEPTED' AND r16.kind = 'DENIES'
        RETURN r16
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e18:Event)
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
        WHERE x20.layer = n0.layer AND x20.as = 'DIRECT'
        MATCH (r16:Thing:Statement {id: x20.statementId})
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
        MATCH (n0)<-[:RESPONDS_TO]-(d21:Statement)
        WHERE d21.layer = n0.layer AND d21.standing = 'ACCEPTED' AND d21.kind = 'DENIES'
        RETURN d21
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e22:Event)
        CALL (e22) {
          RETURN e22 AS e23
          UNION ALL
          MATCH (e22)-[:PART_OF*1..]->(e23:Event)
          RETURN e23
          UNION ALL
          MATCH (e22)<-[:PART_OF*1..]-(e23:Event)
          RETURN e23
        }
        MATCH (e23)<-[x24:DENIES]-()
        WHERE x24.layer = n0.layer AND x24.as = 'DIRECT'
        MATCH (d21:Thing:Statement {id: x24.statementId})
        WHERE d21.respondsToId IS NULL OR d21.respondsToId <> n0.id
        RETURN d21
      }
      WITH d21
      WHERE d21.dateTo >= n0.dateFrom
      RETURN 1 AS found
    } ELSE null END, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(d25:Statement)
        WHERE d25.layer = n0.layer AND d25.standing = 'ACCEPTED' AND d25.kind = 'DENIES'
        RETURN d25
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e27:Event)
        CALL (e27) {
          RETURN e27 AS e28
          UNION ALL
          MATCH (e27)-[:PART_OF*1..]->(e28:Event)
          RETURN e28
          UNION ALL
          MATCH (e27)<-[:PART_OF*1..]-(e28:Event)
          RETURN e28
        }
        MATCH (e28)<-[x29:DENIES]-()
        WHERE x29.layer = n0.layer AND x29.as = 'DIRECT'
        MATCH (d25:Thing:Statement {id: x29.statementId})
        WHERE d25.respondsToId IS NULL OR d25.respondsToId <> n0.id
        RETURN d25
      }
      WITH d25
      WHERE d25.dateTo >= n0.dateFrom
      WITH d25, EXISTS {
        MATCH (n0)-[:TARGETS]->(t26)
        WHERE (d25.speakerId = t26.id OR EXISTS { (d25)-[:ON_BEHALF_OF]->(t26) } OR EXISTS { (:Thing {id: d25.speakerId})-[:AFFILIATED_WITH]->(t26) })
      } AS p30
      WHERE p30
      RETURN 1 AS found
    } ELSE null END]
  } AS c0
}
RETURN [c0] AS reply
