CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COUNT {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(actorId, layer, date, id)
      WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.as = $p2 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }], [COLLECT {
      MATCH ()-[r4:ACCUSES]->(b6) USING INDEX r4:ACCUSES(actorId, layer, date, id)
      WHERE r4.actorId = n0.id AND r4.layer = $p4 AND NOT coalesce(r4.as = $p5, false) AND r4.date >= date($p6) AND r4.date IS NOT NULL AND r4.id IS NOT NULL
      WITH r4, b6 ORDER BY r4.actorId, r4.layer, r4.date, r4.id LIMIT $p7
      RETURN [[r4.date, [[b6.id]], COLLECT {
        MATCH (n7:Thing:Statement {id: r4.statementId})
        RETURN [COLLECT { MATCH (n8:Thing:Actor {id: n7.speakerId}) RETURN [n8.name] }]
      }]]
    }], [COUNT {
      MATCH ()-[r9:ACCUSES]->() USING INDEX r9:ACCUSES(actorId, layer, date, id)
      WHERE r9.actorId = n0.id AND r9.layer = $p8 AND r9.date IS NOT NULL AND r9.id IS NOT NULL
      WITH r9, EXISTS { MATCH (n12:Thing:Event {id: r9.eventId}) WHERE n12.type = $p9 } AS p13
      WHERE p13
      RETURN 1 AS found
    }], [COLLECT {
      MATCH (a15)-[r14:ACCUSES]->() USING INDEX r14:ACCUSES(targetId, layer, as, date, id)
      WHERE r14.targetId = n0.id AND r14.layer = $p11 AND r14.as = $p12 AND a15.countryCode = $p13 AND r14.date IS NOT NULL AND r14.id IS NOT NULL
      WITH r14, a15, EXISTS {
        MATCH (n17:Thing:Statement {id: r14.statementId})
        WITH n17, (CASE WHEN n17.kind = 'ACCUSES' THEN EXISTS {
          CALL (n17) {
            MATCH (d18:Statement) USING INDEX d18:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d18.respondsToId = n17.id AND d18.layer = n17.layer AND d18.standing = 'ACCEPTED' AND d18.dateFrom IS NOT NULL AND d18.id IS NOT NULL AND d18.kind = 'DENIES'
            RETURN d18
            UNION ALL
            CALL (n17) {
              RETURN n17.eventId AS e19
              UNION ALL
              MATCH (e21:Thing {id: n17.eventId})
              CALL (e21) {
                MATCH (e21)-[:PART_OF*1..]->(e20:Event)
                RETURN e20
                UNION ALL
                MATCH (e21)<-[:PART_OF*1..]-(e20:Event)
                RETURN e20
              }
              RETURN e20.id AS e19
            }
            MATCH ()-[x22:DENIES]->() USING INDEX x22:DENIES(targetId, layer, as, date, id)
            WHERE x22.targetId = e19 AND x22.layer = n17.layer AND x22.as = 'DIRECT' AND x22.date IS NOT NULL AND x22.id IS NOT NULL
            MATCH (d18:Thing:Statement {id: x22.statementId})
            WHERE d18.respondsToId IS NULL OR d18.respondsToId <> n17.id
            RETURN d18
          }
          WITH d18
          WHERE d18.dateTo >= n17.dateFrom
          RETURN 1 AS found
        } ELSE null END) = $p14 AS p23
        WHERE p23
        RETURN 1 AS found
      } AND (r14.date < date($p15) OR (EXISTS {
        MATCH (n24:Thing:Event {id: r14.eventId})
        WITH n24, (CASE WHEN EXISTS {
          MATCH (n24)<-[:ABOUT]-(s25:Statement)
          WHERE s25.standing = 'ACCEPTED' AND s25.layer IN $c0 AND s25.kind = 'ACCUSES'
          WITH s25, EXISTS {
            CALL (s25) {
              MATCH (d26:Statement) USING INDEX d26:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d26.respondsToId = s25.id AND d26.layer = s25.layer AND d26.standing = 'ACCEPTED' AND d26.dateFrom IS NOT NULL AND d26.id IS NOT NULL AND d26.kind = 'DENIES'
              RETURN d26
              UNION ALL
              CALL (s25) {
                RETURN s25.eventId AS e28
                UNION ALL
                MATCH (e30:Thing {id: s25.eventId})
                CALL (e30) {
                  MATCH (e30)-[:PART_OF*1..]->(e29:Event)
                  RETURN e29
                  UNION ALL
                  MATCH (e30)<-[:PART_OF*1..]-(e29:Event)
                  RETURN e29
                }
                RETURN e29.id AS e28
              }
              MATCH ()-[x31:DENIES]->() USING INDEX x31:DENIES(targetId, layer, as, date, id)
              WHERE x31.targetId = e28 AND x31.layer = s25.layer AND x31.as = 'DIRECT' AND x31.date IS NOT NULL AND x31.id IS NOT NULL
              MATCH (d26:Thing:Statement {id: x31.statementId})
              WHERE d26.respondsToId IS NULL OR d26.respondsToId <> s25.id
              RETURN d26
            }
            WITH d26
            WHERE d26.dateTo >= s25.dateFrom
            WITH d26, EXISTS {
              MATCH (s25)-[:TARGETS]->(t27)
              WHERE (d26.speakerId = t27.id OR EXISTS { (d26)-[:ON_BEHALF_OF]->(t27) } OR EXISTS { (:Thing {id: d26.speakerId})-[:AFFILIATED_WITH]->(t27) })
            } AS p32
            WHERE p32
            RETURN 1 AS found
          } AS p33
          WHERE p33
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n24)<-[:ABOUT]-(s34:Statement)
          WHERE s34.standing = 'ACCEPTED' AND s34.layer IN $c0 AND s34.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s34, EXISTS {
            MATCH (n24)-[:INVOLVES]->(t35)
            WHERE (s34.speakerId = t35.id OR EXISTS { (s34)-[:ON_BEHALF_OF]->(t35) } OR EXISTS { (:Thing {id: s34.speakerId})-[:AFFILIATED_WITH]->(t35) })
          } AS p36
          WHERE p36
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n24)<-[:ABOUT]-(s37:Statement)
          WHERE s37.standing = 'ACCEPTED' AND s37.layer IN $c0 AND s37.kind = 'ACCUSES'
          WITH s37, EXISTS {
            CALL (s37) {
              MATCH (d38:Statement) USING INDEX d38:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d38.respondsToId = s37.id AND d38.layer = s37.layer AND d38.standing = 'ACCEPTED' AND d38.dateFrom IS NOT NULL AND d38.id IS NOT NULL AND d38.kind = 'DENIES'
              RETURN d38
              UNION ALL
              CALL (s37) {
                RETURN s37.eventId AS e39
                UNION ALL
                MATCH (e41:Thing {id: s37.eventId})
                CALL (e41) {
                  MATCH (e41)-[:PART_OF*1..]->(e40:Event)
                  RETURN e40
                  UNION ALL
                  MATCH (e41)<-[:PART_OF*1..]-(e40:Event)
                  RETURN e40
                }
                RETURN e40.id AS e39
              }
              MATCH ()-[x42:DENIES]->() USING INDEX x42:DENIES(targetId, layer, as, date, id)
              WHERE x42.targetId = e39 AND x42.layer = s37.layer AND x42.as = 'DIRECT' AND x42.date IS NOT NULL AND x42.id IS NOT NULL
              MATCH (d38:Thing:Statement {id: x42.statementId})
              WHERE d38.respondsToId IS NULL OR d38.respondsToId <> s37.id
              RETURN d38
            }
            WITH d38
            WHERE d38.dateTo >= s37.dateFrom
            RETURN 1 AS found
          } AS p43
          WHERE p43
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n24)<-[:ABOUT]-(s44:Statement)
          WHERE s44.standing = 'ACCEPTED' AND s44.layer IN $c0 AND s44.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n24)<-[:ABOUT]-(s45:Statement)
          WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c0 AND s45.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n24)<-[:ABOUT]-(s46:Statement) WHERE s46.standing = 'ACCEPTED' AND s46.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p16 AS p47
        WHERE p47
        RETURN 1 AS found
      } AND r14.date > date($p17))) AS p49
      WHERE p49
      WITH r14, a15 ORDER BY r14.targetId, r14.layer, r14.as, r14.date, r14.id LIMIT $p18
      RETURN [[r14.date, [[a15.name]], COLLECT { MATCH (n48:Thing:Event {id: r14.eventId}) RETURN [n48.id] }]]
    }], [COLLECT {
      MATCH (a51)-[r50:AFFILIATED_WITH]->(n0)
      WHERE r50.role STARTS WITH $p19
      WITH r50, a51 ORDER BY r50.wholeId, r50.role, r50.id LIMIT $p20
      RETURN [[r50.role, [[a51.id]]]]
    }], [COLLECT {
      MATCH (a53)-[r52:INVOLVES]->(n0)
      WHERE r52.role = $p21 AND NOT coalesce(a53.type = $p22, false)
      WITH r52, a53 ORDER BY r52.date IS NULL, r52.date, r52.id LIMIT $p23
      RETURN [[r52.role, [[a53.id]]]]
    }], [COLLECT {
      MATCH (a55)-[r54:INVOLVES]->(n0)
      WHERE r54.date IS NULL AND r54.role IN $p24
      WITH r54, a55 ORDER BY r54.date IS NULL, r54.date, r54.id LIMIT $p25
      RETURN [[r54.role, [[a55.id]]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n56:Thing:Document {id: $p26})
    RETURN [[COLLECT {
      MATCH (a58)-[r57:REPORTED_IN]->(n56)
      WHERE r57.layer = $p27 AND r57.standing = $p28 AND r57.quote = $p29 AND r57.start < $p30 AND NOT coalesce(a58.kind = $p31, false)
      WITH r57, a58 ORDER BY r57.documentId IS NULL, r57.documentId, r57.start IS NULL, r57.start, r57.id LIMIT $p32
      RETURN [[r57.start, r57.quote, [[a58.kind, a58.gist]]]]
    }], [COUNT {
      MATCH ()-[r59:REPORTED_IN]->() USING INDEX r59:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r59.documentId = n56.id AND r59.layer = $p33 AND r59.standing = $p34 AND r59.via IN $p35 AND r59.date IS NOT NULL AND r59.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r62:REPORTED_IN]->() USING INDEX r62:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r62.documentId = n56.id AND r62.layer = $p37 AND r62.standing = $p38 AND r62.via IS NULL AND r62.date IS NOT NULL AND r62.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
