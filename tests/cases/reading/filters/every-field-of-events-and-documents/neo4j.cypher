CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Event)
    WHERE r0.name CONTAINS $p0 AND (NOT coalesce(r0.place IS NULL, false) OR r0.dateTo <= date($p1)) AND NOT coalesce(r0.id = $p2, false) AND r0.type IN $p3 AND r0.name ENDS WITH $p4 AND r0.datePrecision = $p5 AND r0.dateTo = date($p6) AND r0.place IS NULL
    WITH r0, EXISTS {
      MATCH (n1:Thing:Event {id: r0.partOfId})
      WHERE n1.type = $p7
      WITH n1, (CASE WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s2:Statement)
        WHERE s2.standing = 'ACCEPTED' AND s2.layer IN $c0 AND s2.kind = 'ACCUSES'
        WITH s2, EXISTS {
          CALL (s2) {
            MATCH (d3:Statement) USING INDEX d3:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d3.respondsToId = s2.id AND d3.layer = s2.layer AND d3.standing = 'ACCEPTED' AND d3.dateFrom IS NOT NULL AND d3.id IS NOT NULL AND d3.kind = 'DENIES'
            RETURN d3
            UNION ALL
            CALL (s2) {
              RETURN s2.eventId AS e5
              UNION ALL
              MATCH (e7:Thing {id: s2.eventId})
              CALL (e7) {
                MATCH (e7)-[:PART_OF*1..]->(e6:Event)
                RETURN e6
                UNION ALL
                MATCH (e7)<-[:PART_OF*1..]-(e6:Event)
                RETURN e6
              }
              RETURN e6.id AS e5
            }
            MATCH ()-[x8:DENIES]->() USING INDEX x8:DENIES(targetId, layer, as, date, id)
            WHERE x8.targetId = e5 AND x8.layer = s2.layer AND x8.as = 'DIRECT' AND x8.date IS NOT NULL AND x8.id IS NOT NULL
            MATCH (d3:Thing:Statement {id: x8.statementId})
            WHERE d3.respondsToId IS NULL OR d3.respondsToId <> s2.id
            RETURN d3
          }
          WITH d3
          WHERE d3.dateTo >= s2.dateFrom
          WITH d3, EXISTS {
            MATCH (s2)-[:TARGETS]->(t4)
            WHERE (d3.speakerId = t4.id OR EXISTS { (d3)-[:ON_BEHALF_OF]->(t4) } OR EXISTS { (:Thing {id: d3.speakerId})-[:AFFILIATED_WITH]->(t4) })
          } AS p9
          WHERE p9
          RETURN 1 AS found
        } AS p10
        WHERE p10
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s11:Statement)
        WHERE s11.standing = 'ACCEPTED' AND s11.layer IN $c0 AND s11.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s11, EXISTS {
          MATCH (n1)-[:INVOLVES]->(t12)
          WHERE (s11.speakerId = t12.id OR EXISTS { (s11)-[:ON_BEHALF_OF]->(t12) } OR EXISTS { (:Thing {id: s11.speakerId})-[:AFFILIATED_WITH]->(t12) })
        } AS p13
        WHERE p13
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s14:Statement)
        WHERE s14.standing = 'ACCEPTED' AND s14.layer IN $c0 AND s14.kind = 'ACCUSES'
        WITH s14, EXISTS {
          CALL (s14) {
            MATCH (d15:Statement) USING INDEX d15:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d15.respondsToId = s14.id AND d15.layer = s14.layer AND d15.standing = 'ACCEPTED' AND d15.dateFrom IS NOT NULL AND d15.id IS NOT NULL AND d15.kind = 'DENIES'
            RETURN d15
            UNION ALL
            CALL (s14) {
              RETURN s14.eventId AS e16
              UNION ALL
              MATCH (e18:Thing {id: s14.eventId})
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
            WHERE x19.targetId = e16 AND x19.layer = s14.layer AND x19.as = 'DIRECT' AND x19.date IS NOT NULL AND x19.id IS NOT NULL
            MATCH (d15:Thing:Statement {id: x19.statementId})
            WHERE d15.respondsToId IS NULL OR d15.respondsToId <> s14.id
            RETURN d15
          }
          WITH d15
          WHERE d15.dateTo >= s14.dateFrom
          RETURN 1 AS found
        } AS p20
        WHERE p20
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s21:Statement)
        WHERE s21.standing = 'ACCEPTED' AND s21.layer IN $c0 AND s21.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s22:Statement)
        WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c0 AND s22.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n1)<-[:ABOUT]-(s23:Statement) WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p8 AS p24
      WHERE p24
      RETURN 1 AS found
    } AND EXISTS { MATCH (n25:Revision {number: r0.revision}) WHERE n25.number = $p9 } AND NOT (EXISTS { MATCH (r26:Event) WHERE r26.partOfId = r0.id }) AND NOT (EXISTS {
      MATCH (r27:Statement) USING INDEX r27:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r27.eventId = r0.id AND r27.layer = $p10 AND r27.standing = $p11 AND NOT coalesce(r27.kind = $p12, false) AND r27.dateFrom IS NOT NULL AND r27.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r28:DENIES]->() USING INDEX r28:DENIES(targetId, layer, as, date, id)
      WHERE r28.targetId = r0.id AND r28.layer = $p13 AND r28.as = $p14 AND r28.date IS NOT NULL AND r28.id IS NOT NULL
    }) AND (EXISTS { MATCH (r0)-[r31:INVOLVES]->() WHERE r31.actorId = $p15 AND r31.role = $p16 }) AND NOT coalesce((CASE WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s33:Statement)
      WHERE s33.standing = 'ACCEPTED' AND s33.layer IN $c1 AND s33.kind = 'ACCUSES'
      WITH s33, EXISTS {
        CALL (s33) {
          MATCH (d34:Statement) USING INDEX d34:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d34.respondsToId = s33.id AND d34.layer = s33.layer AND d34.standing = 'ACCEPTED' AND d34.dateFrom IS NOT NULL AND d34.id IS NOT NULL AND d34.kind = 'DENIES'
          RETURN d34
          UNION ALL
          CALL (s33) {
            RETURN s33.eventId AS e36
            UNION ALL
            MATCH (e38:Thing {id: s33.eventId})
            CALL (e38) {
              MATCH (e38)-[:PART_OF*1..]->(e37:Event)
              RETURN e37
              UNION ALL
              MATCH (e38)<-[:PART_OF*1..]-(e37:Event)
              RETURN e37
            }
            RETURN e37.id AS e36
          }
          MATCH ()-[x39:DENIES]->() USING INDEX x39:DENIES(targetId, layer, as, date, id)
          WHERE x39.targetId = e36 AND x39.layer = s33.layer AND x39.as = 'DIRECT' AND x39.date IS NOT NULL AND x39.id IS NOT NULL
          MATCH (d34:Thing:Statement {id: x39.statementId})
          WHERE d34.respondsToId IS NULL OR d34.respondsToId <> s33.id
          RETURN d34
        }
        WITH d34
        WHERE d34.dateTo >= s33.dateFrom
        WITH d34, EXISTS {
          MATCH (s33)-[:TARGETS]->(t35)
          WHERE (d34.speakerId = t35.id OR EXISTS { (d34)-[:ON_BEHALF_OF]->(t35) } OR EXISTS { (:Thing {id: d34.speakerId})-[:AFFILIATED_WITH]->(t35) })
        } AS p40
        WHERE p40
        RETURN 1 AS found
      } AS p41
      WHERE p41
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s42:Statement)
      WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c1 AND s42.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s42, EXISTS {
        MATCH (r0)-[:INVOLVES]->(t43)
        WHERE (s42.speakerId = t43.id OR EXISTS { (s42)-[:ON_BEHALF_OF]->(t43) } OR EXISTS { (:Thing {id: s42.speakerId})-[:AFFILIATED_WITH]->(t43) })
      } AS p44
      WHERE p44
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s45:Statement)
      WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c1 AND s45.kind = 'ACCUSES'
      WITH s45, EXISTS {
        CALL (s45) {
          MATCH (d46:Statement) USING INDEX d46:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d46.respondsToId = s45.id AND d46.layer = s45.layer AND d46.standing = 'ACCEPTED' AND d46.dateFrom IS NOT NULL AND d46.id IS NOT NULL AND d46.kind = 'DENIES'
          RETURN d46
          UNION ALL
          CALL (s45) {
            RETURN s45.eventId AS e47
            UNION ALL
            MATCH (e49:Thing {id: s45.eventId})
            CALL (e49) {
              MATCH (e49)-[:PART_OF*1..]->(e48:Event)
              RETURN e48
              UNION ALL
              MATCH (e49)<-[:PART_OF*1..]-(e48:Event)
              RETURN e48
            }
            RETURN e48.id AS e47
          }
          MATCH ()-[x50:DENIES]->() USING INDEX x50:DENIES(targetId, layer, as, date, id)
          WHERE x50.targetId = e47 AND x50.layer = s45.layer AND x50.as = 'DIRECT' AND x50.date IS NOT NULL AND x50.id IS NOT NULL
          MATCH (d46:Thing:Statement {id: x50.statementId})
          WHERE d46.respondsToId IS NULL OR d46.respondsToId <> s45.id
          RETURN d46
        }
        WITH d46
        WHERE d46.dateTo >= s45.dateFrom
        RETURN 1 AS found
      } AS p51
      WHERE p51
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s52:Statement)
      WHERE s52.standing = 'ACCEPTED' AND s52.layer IN $c1 AND s52.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s53:Statement)
      WHERE s53.standing = 'ACCEPTED' AND s53.layer IN $c1 AND s53.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r0)<-[:ABOUT]-(s54:Statement) WHERE s54.standing = 'ACCEPTED' AND s54.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p17, false) AS p55
    WHERE p55
    WITH r0 ORDER BY r0.dateFrom IS NULL, r0.dateFrom, r0.id LIMIT $p18
    RETURN [[[r0.id]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r56:Document) USING INDEX r56:Document(publishedFrom, id)
    WHERE r56.title CONTAINS $p19 AND (NOT coalesce(r56.url IS NULL, false) OR r56.note CONTAINS $p20) AND NOT coalesce(r56.id = $p21, false) AND r56.title STARTS WITH $p22 AND r56.publisher = $p23 AND r56.url IS NULL AND r56.publishedPrecision = $p24 AND r56.publishedFrom >= date($p25) AND r56.publishedTo <= date($p26) AND r56.publishedBasis = $p27 AND r56.retrieved IS NULL AND r56.language = $p28 AND r56.textHash STARTS WITH $p29 AND r56.length >= $p30 AND NOT coalesce(r56.length > $p31, false) AND r56.note CONTAINS $p32 AND r56.publishedFrom IS NOT NULL AND r56.id IS NOT NULL
    WITH r56, EXISTS { MATCH (n57:Revision {number: r56.revision}) WHERE n57.number IN $p33 } AND (EXISTS {
      MATCH ()-[r58:REPORTED_IN]->() USING INDEX r58:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r58.documentId = r56.id AND r58.layer = $p34 AND r58.standing = $p35 AND r58.via = $p36 AND r58.date IS NOT NULL AND r58.id IS NOT NULL
    }) AS p61
    WHERE p61
    WITH r56 ORDER BY r56.publishedFrom, r56.id LIMIT $p37
    RETURN [[[r56.id]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
