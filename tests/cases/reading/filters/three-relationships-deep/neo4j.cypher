CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0, (EXISTS {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(actorId, layer, date, id)
      WHERE r1.actorId = r0.id AND r1.layer = $p0 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, EXISTS {
        MATCH (n4:Thing:Statement {id: r1.statementId})
        WITH n4, EXISTS {
          MATCH (n5:Thing:Event {id: n4.eventId})
          WITH n5, (EXISTS {
            MATCH (a7)-[r6:DENIES]->() USING INDEX r6:DENIES(targetId, layer, as, date, id)
            WHERE r6.targetId = n5.id AND r6.layer = $p1 AND r6.as = $p2 AND r6.date IS NOT NULL AND r6.id IS NOT NULL
            WITH r6, a7, (EXISTS { MATCH (a7)-[r9:AFFILIATED_WITH]->() WHERE r9.wholeId = $p3 }) AS p11
            WHERE p11
            RETURN 1 AS found
          }) AS p12
          WHERE p12
          RETURN 1 AS found
        } AS p13
        WHERE p13
        RETURN 1 AS found
      } AS p14
      WHERE p14
      RETURN 1 AS found
    }) AS p15
    WHERE p15
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p4
    RETURN [[[r0.name]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r16:Document) USING INDEX r16:Document(publishedFrom, id)
    WHERE r16.publishedFrom IS NOT NULL AND r16.id IS NOT NULL
    WITH r16, (EXISTS {
      MATCH (a18)-[r17:REPORTED_IN]->() USING INDEX r17:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r17.documentId = r16.id AND r17.layer = $p5 AND r17.standing = $p6 AND r17.date IS NOT NULL AND r17.id IS NOT NULL
      WITH r17, a18, EXISTS {
        MATCH (n20:Thing:Actor {id: a18.speakerId})
        WITH n20, (EXISTS {
          MATCH (n20)-[r21:AFFILIATED_WITH]->(b22)
          WITH r21, b22, (EXISTS { MATCH (b22)-[r23:AFFILIATED_WITH]->() WHERE r23.wholeId = $p7 }) AS p25
          WHERE p25
          RETURN 1 AS found
        }) AS p26
        WHERE p26
        RETURN 1 AS found
      } AS p27
      WHERE p27
      RETURN 1 AS found
    }) AS p28
    WHERE p28
    WITH r16 ORDER BY r16.publishedFrom, r16.id LIMIT $p8
    RETURN [[[r16.id]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r29:Statement) USING INDEX r29:Statement(layer, standing, kind, dateFrom, id)
    WHERE r29.layer = $p9 AND r29.standing = $p10 AND r29.kind = $p11 AND r29.dateFrom IS NOT NULL AND r29.id IS NOT NULL
    WITH r29, EXISTS {
      MATCH (n30:Thing:Statement {id: r29.respondsToId})
      WITH n30, (EXISTS { MATCH (n30)-[r31:TARGETS]->() WHERE r31.actorId = $p12 }) AND (EXISTS {
        MATCH (n30)-[r33:REPORTED_IN]->(b34)
        WHERE (r33.documentId IS NOT NULL AND b34.publishedTo < date($p13))
      }) AS p35
      WHERE p35
      RETURN 1 AS found
    } AS p36
    WHERE p36
    WITH r29 ORDER BY r29.layer, r29.standing, r29.kind, r29.dateFrom, r29.id LIMIT $p14
    RETURN [[[r29.gist]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r37:Event)
    WITH r37, EXISTS {
      MATCH (n38:Thing:Event {id: r37.partOfId})
      WITH n38, (EXISTS {
        MATCH (n38)-[r39:INVOLVES]->(b40)
        WITH r39, b40, (EXISTS {
          MATCH ()-[r41:RECOGNIZES]->(b43) USING INDEX r41:RECOGNIZES(actorId, layer, date, id)
          WHERE r41.actorId = b40.id AND r41.layer = $p15 AND b43.kind = $p16 AND r41.date IS NOT NULL AND r41.id IS NOT NULL
        }) AS p44
        WHERE p44
        RETURN 1 AS found
      }) AS p45
      WHERE p45
      RETURN 1 AS found
    } AS p46
    WHERE p46
    WITH r37 ORDER BY r37.dateFrom IS NULL, r37.dateFrom, r37.id LIMIT $p17
    RETURN [[[r37.id]]]
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
