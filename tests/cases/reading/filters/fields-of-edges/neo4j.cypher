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
            MATCH (n17)<-[:RESPONDS_TO]-(d18:Statement)
            WHERE d18.layer = n17.layer AND d18.standing = 'ACCEPTED' AND d18.kind = 'DENIES'
            RETURN d18
            UNION ALL
            MATCH (n17)-[:ABOUT]->(e19:Event)
            CALL (e19) {
              RETURN e19 AS e20
              UNION ALL
              MATCH (e19)-[:PART_OF*1..]->(e20:Event)
              RETURN e20
              UNION ALL
              MATCH (e19)<-[:PART_OF*1..]-(e20:Event)
              RETURN e20
            }
            MATCH (e20)<-[x21:DENIES]-()
            WHERE x21.layer = n17.layer AND x21.as = 'DIRECT'
            MATCH (d18:Thing:Statement {id: x21.statementId})
            WHERE d18.respondsToId IS NULL OR d18.respondsToId <> n17.id
            RETURN d18
          }
          WITH d18
          WHERE d18.dateTo >= n17.dateFrom
          RETURN 1 AS found
        } ELSE null END) = $p14 AS p22
        WHERE p22
        RETURN 1 AS found
      } AND (r14.date < date($p15) OR (EXISTS {
        MATCH (n23:Thing:Event {id: r14.eventId})
        WITH n23, (CASE WHEN EXISTS {
          MATCH (n23)<-[:ABOUT]-(s24:Statement)
          WHERE s24.standing = 'ACCEPTED' AND s24.layer IN $c0 AND s24.kind = 'ACCUSES'
          WITH s24, EXISTS {
            CALL (s24) {
              MATCH (s24)<-[:RESPONDS_TO]-(d25:Statement)
              WHERE d25.layer = s24.layer AND d25.standing = 'ACCEPTED' AND d25.kind = 'DENIES'
              RETURN d25
              UNION ALL
              MATCH (s24)-[:ABOUT]->(e27:Event)
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
              WHERE x29.layer = s24.layer AND x29.as = 'DIRECT'
              MATCH (d25:Thing:Statement {id: x29.statementId})
              WHERE d25.respondsToId IS NULL OR d25.respondsToId <> s24.id
              RETURN d25
            }
            WITH d25
            WHERE d25.dateTo >= s24.dateFrom
            WITH d25, EXISTS {
              MATCH (s24)-[:TARGETS]->(t26)
              WHERE (d25.speakerId = t26.id OR EXISTS { (d25)-[:ON_BEHALF_OF]->(t26) } OR EXISTS { (:Thing {id: d25.speakerId})-[:AFFILIATED_WITH]->(t26) })
            } AS p30
            WHERE p30
            RETURN 1 AS found
          } AS p31
          WHERE p31
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n23)<-[:ABOUT]-(s32:Statement)
          WHERE s32.standing = 'ACCEPTED' AND s32.layer IN $c0 AND s32.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s32, EXISTS {
            MATCH (n23)-[:INVOLVES]->(t33)
            WHERE (s32.speakerId = t33.id OR EXISTS { (s32)-[:ON_BEHALF_OF]->(t33) } OR EXISTS { (:Thing {id: s32.speakerId})-[:AFFILIATED_WITH]->(t33) })
          } AS p34
          WHERE p34
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n23)<-[:ABOUT]-(s35:Statement)
          WHERE s35.standing = 'ACCEPTED' AND s35.layer IN $c0 AND s35.kind = 'ACCUSES'
          WITH s35, EXISTS {
            CALL (s35) {
              MATCH (s35)<-[:RESPONDS_TO]-(d36:Statement)
              WHERE d36.layer = s35.layer AND d36.standing = 'ACCEPTED' AND d36.kind = 'DENIES'
              RETURN d36
              UNION ALL
              MATCH (s35)-[:ABOUT]->(e37:Event)
              CALL (e37) {
                RETURN e37 AS e38
                UNION ALL
                MATCH (e37)-[:PART_OF*1..]->(e38:Event)
                RETURN e38
                UNION ALL
                MATCH (e37)<-[:PART_OF*1..]-(e38:Event)
                RETURN e38
              }
              MATCH (e38)<-[x39:DENIES]-()
              WHERE x39.layer = s35.layer AND x39.as = 'DIRECT'
              MATCH (d36:Thing:Statement {id: x39.statementId})
              WHERE d36.respondsToId IS NULL OR d36.respondsToId <> s35.id
              RETURN d36
            }
            WITH d36
            WHERE d36.dateTo >= s35.dateFrom
            RETURN 1 AS found
          } AS p40
          WHERE p40
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n23)<-[:ABOUT]-(s41:Statement)
          WHERE s41.standing = 'ACCEPTED' AND s41.layer IN $c0 AND s41.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n23)<-[:ABOUT]-(s42:Statement)
          WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c0 AND s42.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n23)<-[:ABOUT]-(s43:Statement) WHERE s43.standing = 'ACCEPTED' AND s43.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p16 AS p44
        WHERE p44
        RETURN 1 AS found
      } AND r14.date > date($p17))) AS p46
      WHERE p46
      WITH r14, a15 ORDER BY r14.targetId, r14.layer, r14.as, r14.date, r14.id LIMIT $p18
      RETURN [[r14.date, [[a15.name]], COLLECT { MATCH (n45:Thing:Event {id: r14.eventId}) RETURN [n45.id] }]]
    }], [COLLECT {
      MATCH (a48)-[r47:AFFILIATED_WITH]->(n0)
      WHERE r47.role STARTS WITH $p19
      WITH r47, a48 ORDER BY r47.wholeId, r47.role, r47.id LIMIT $p20
      RETURN [[r47.role, [[a48.id]]]]
    }], [COLLECT {
      MATCH (a50)-[r49:INVOLVES]->(n0)
      WHERE r49.role = $p21 AND NOT coalesce(a50.type = $p22, false)
      WITH r49, a50 ORDER BY r49.date IS NULL, r49.date, r49.id LIMIT $p23
      RETURN [[r49.role, [[a50.id]]]]
    }], [COLLECT {
      MATCH (a52)-[r51:INVOLVES]->(n0)
      WHERE r51.date IS NULL AND r51.role IN $p24
      WITH r51, a52 ORDER BY r51.date IS NULL, r51.date, r51.id LIMIT $p25
      RETURN [[r51.role, [[a52.id]]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n53:Thing:Document {id: $p26})
    RETURN [[COLLECT {
      MATCH (a55)-[r54:REPORTED_IN]->(n53)
      WHERE r54.layer = $p27 AND r54.standing = $p28 AND r54.quote = $p29 AND r54.start < $p30 AND NOT coalesce(a55.kind = $p31, false)
      WITH r54, a55 ORDER BY r54.documentId IS NULL, r54.documentId, r54.start IS NULL, r54.start, r54.id LIMIT $p32
      RETURN [[r54.start, r54.quote, [[a55.kind, a55.gist]]]]
    }], [COUNT {
      MATCH ()-[r56:REPORTED_IN]->() USING INDEX r56:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r56.documentId = n53.id AND r56.layer = $p33 AND r56.standing = $p34 AND r56.via IN $p35 AND r56.date IS NOT NULL AND r56.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r59:REPORTED_IN]->() USING INDEX r59:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r59.documentId = n53.id AND r59.layer = $p37 AND r59.standing = $p38 AND r59.via IS NULL AND r59.date IS NOT NULL AND r59.id IS NOT NULL
    }]]
  } AS c1
}
RETURN [c0, c1] AS reply
