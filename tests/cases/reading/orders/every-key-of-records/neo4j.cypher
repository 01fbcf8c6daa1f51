CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    OPTIONAL MATCH (o1:Revision {number: r0.revision})
    OPTIONAL MATCH (o2:Revision {number: r0.revision})
    OPTIONAL MATCH (o3:Revision {number: r0.revision})
    OPTIONAL MATCH (o4:Revision {number: r0.revision})
    OPTIONAL MATCH (o5:Revision {number: r0.revision})
    WITH r0, o1, o2, o3, o4, o5 ORDER BY r0.wikidataId IS NULL, r0.wikidataId DESC, r0.countryCode IS NULL, r0.countryCode, r0.kind DESC, o1.number, o2.time DESC, o3.by IS NULL, o3.by, o4.note IS NULL, o4.note, o5.source IS NULL, o5.source DESC, r0.name, r0.id LIMIT $p0
    RETURN [[[r0.id]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Event)
    OPTIONAL MATCH (o7:Thing:Event {id: r6.partOfId})
    OPTIONAL MATCH (o8:Revision {number: r6.revision})
    WITH r6, o7, o8 ORDER BY r6.type DESC, r6.place IS NULL, r6.place, o7.type IS NULL, o7.type, o8.number DESC, r6.dateFrom IS NULL, r6.dateFrom DESC, r6.name, r6.id DESC LIMIT $p1
    RETURN [[[r6.id]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r9:Statement)
    WHERE r9.layer = $p2 AND r9.standing = $p3
    OPTIONAL MATCH (o10:Thing:Actor {id: r9.speakerId})
    OPTIONAL MATCH (o11:Thing:Actor {id: r9.subjectId})
    OPTIONAL MATCH (o12:Thing:Event {id: r9.eventId})
    OPTIONAL MATCH (o13:Thing:Statement {id: r9.respondsToId})
    OPTIONAL MATCH (o14:Revision {number: r9.retractionRevision})
    OPTIONAL MATCH (o15:Revision {number: r9.revision})
    WITH r9, o10, o11, o12, o13, o14, o15 ORDER BY r9.key IS NULL, r9.key DESC, r9.kind, r9.layer, r9.standing DESC, r9.modality DESC, r9.confidence IS NULL, r9.confidence, r9.coder IS NULL, r9.coder, r9.version DESC, r9.speakerNote IS NULL, r9.speakerNote, r9.note IS NULL, r9.note DESC, o10.countryCode IS NULL, o10.countryCode DESC, o11.kind IS NULL, o11.kind, o12.type IS NULL, o12.type, o13.kind IS NULL, o13.kind DESC, r9.retractionReason IS NULL, r9.retractionReason, o14.number, o15.number, r9.gist, r9.dateFrom, r9.id LIMIT $p4
    RETURN [[[r9.gist]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r16:Document)
    OPTIONAL MATCH (o17:Revision {number: r16.revision})
    WITH r16, o17 ORDER BY r16.publisher IS NULL, r16.publisher DESC, r16.language IS NULL, r16.language, r16.url IS NULL, r16.url, r16.retrieved IS NULL, r16.retrieved DESC, r16.publishedFrom DESC, r16.length IS NULL, r16.length, r16.note IS NULL, r16.note, r16.textHash IS NULL, r16.textHash, o17.number, r16.title, r16.id LIMIT $p5
    RETURN [[[r16.id]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r18:Statement)
    WHERE r18.layer = $p6 AND r18.standing = $p7
    WITH r18, (EXISTS { MATCH (r18)-[r19:REPORTED_IN]->() WHERE r19.reportedFrom > date($p8) }) AS p24
    WHERE p24
    WITH r18 ORDER BY r18.gist, r18.id LIMIT $p9
    RETURN [[[COLLECT {
      MATCH (r18)-[r21:REPORTED_IN]->(b22)
      OPTIONAL MATCH (o23:Revision {number: r21.revision})
      WITH r21, b22, o23 ORDER BY r21.via IS NULL, r21.via, r21.reportedFrom IS NULL, r21.reportedFrom DESC, r21.quote IS NULL, r21.quote, r21.dataset IS NULL, r21.dataset, r21.recordId IS NULL, r21.recordId DESC, r21.layer, r21.standing, r21.date, o23.number, r18.kind, b22.publishedFrom IS NULL, b22.publishedFrom DESC, r21.textHash IS NULL, r21.textHash, r21.`end` IS NULL, r21.`end` DESC, r21.start IS NULL, r21.start, r21.id
      RETURN [[r21.start, CASE WHEN r21.reportedFrom IS NULL THEN null ELSE [r21.reportedFrom] END, r21.quote, CASE WHEN r21.documentId IS NULL THEN [] ELSE [[b22.id]] END]]
    }]]]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r25:Statement)
    WHERE r25.layer = $p10 AND r25.standing = $p11
    WITH r25, (EXISTS {
      CALL (r25) {
        MATCH (r25)<-[:RESPONDS_TO]-(r26:Statement)
        WHERE r26.layer = r25.layer AND r26.standing = 'ACCEPTED' AND r26.kind = 'DENIES'
        RETURN r26
        UNION ALL
        MATCH (r25)-[:ABOUT]->(e28:Event)
        CALL (e28) {
          RETURN e28 AS e29
          UNION ALL
          MATCH (e28)-[:PART_OF*1..]->(e29:Event)
          RETURN e29
          UNION ALL
          MATCH (e28)<-[:PART_OF*1..]-(e29:Event)
          RETURN e29
        }
        MATCH (e29)<-[x30:DENIES]-()
        WHERE x30.layer = r25.layer AND x30.as = 'DIRECT'
        MATCH (r26:Thing:Statement {id: x30.statementId})
        WHERE r26.respondsToId IS NULL OR r26.respondsToId <> r25.id
        RETURN r26
      }
      WITH r26
      WHERE r25.kind = 'ACCUSES' AND r26.dateTo >= r25.dateFrom
      RETURN 1 AS found
    }) AS p36
    WHERE p36
    WITH r25 ORDER BY r25.dateFrom, r25.gist, r25.id LIMIT $p12
    RETURN [[[COLLECT {
      CALL (r25) {
        MATCH (r25)<-[:RESPONDS_TO]-(r31:Statement)
        WHERE r31.layer = r25.layer AND r31.standing = 'ACCEPTED' AND r31.kind = 'DENIES'
        RETURN r31
        UNION ALL
        MATCH (r25)-[:ABOUT]->(e33:Event)
        CALL (e33) {
          RETURN e33 AS e34
          UNION ALL
          MATCH (e33)-[:PART_OF*1..]->(e34:Event)
          RETURN e34
          UNION ALL
          MATCH (e33)<-[:PART_OF*1..]-(e34:Event)
          RETURN e34
        }
        MATCH (e34)<-[x35:DENIES]-()
        WHERE x35.layer = r25.layer AND x35.as = 'DIRECT'
        MATCH (r31:Thing:Statement {id: x35.statementId})
        WHERE r31.respondsToId IS NULL OR r31.respondsToId <> r25.id
        RETURN r31
      }
      WITH r31
      WHERE r25.kind = 'ACCUSES' AND r31.dateTo >= r25.dateFrom
      WITH r31 ORDER BY CASE WHEN EXISTS {
        MATCH (r25)-[:TARGETS]->(t32)
        WHERE (r31.speakerId = t32.id OR EXISTS { (r31)-[:ON_BEHALF_OF]->(t32) } OR EXISTS { (:Thing {id: r31.speakerId})-[:AFFILIATED_WITH]->(t32) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, CASE WHEN r25.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r25.dateFrom, r31.dateTo).days END IS NULL, CASE WHEN r25.datePrecision = 'AT_LATEST' THEN null ELSE duration.inDays(r25.dateFrom, r31.dateTo).days END DESC, CASE WHEN r31.datePrecision = 'AT_LATEST' OR r31.dateFrom < r25.dateTo THEN 0 ELSE duration.inDays(r25.dateTo, r31.dateFrom).days END, r25.kind, r31.gist DESC, r31.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (r25)-[:TARGETS]->(t32)
        WHERE (r31.speakerId = t32.id OR EXISTS { (r31)-[:ON_BEHALF_OF]->(t32) } OR EXISTS { (:Thing {id: r31.speakerId})-[:AFFILIATED_WITH]->(t32) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, [[r31.gist]]]]
    }]]]
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r37:Statement)
    WHERE r37.layer = $p13 AND r37.standing = $p14
    WITH r37 ORDER BY r37.gist, r37.id LIMIT $p15
    RETURN [[[COLLECT {
      MATCH (r38:Review)
      WHERE r38.statementId = r37.id
      OPTIONAL MATCH (o39:Thing:Statement {id: r38.statementId})
      OPTIONAL MATCH (o40:Revision {number: r38.revision})
      WITH r38, o39, o40 ORDER BY o39.gist, r38.standing, r38.note IS NULL, r38.note DESC, o40.time, r38.id
      RETURN [[r38.id]]
    }]]]
  }] AS c6
}
RETURN [c0, c1, c2, c3, c4, c5, c6] AS reply
