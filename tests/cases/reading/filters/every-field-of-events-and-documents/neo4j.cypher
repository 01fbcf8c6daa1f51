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
            MATCH (s2)<-[:RESPONDS_TO]-(d3:Statement)
            WHERE d3.layer = s2.layer AND d3.standing = 'ACCEPTED' AND d3.kind = 'DENIES'
            RETURN d3
            UNION ALL
            MATCH (s2)-[:ABOUT]->(e5:Event)
            CALL (e5) {
              RETURN e5 AS e6
              UNION ALL
              MATCH (e5)-[:PART_OF*1..]->(e6:Event)
              RETURN e6
              UNION ALL
              MATCH (e5)<-[:PART_OF*1..]-(e6:Event)
              RETURN e6
            }
            MATCH (e6)<-[x7:DENIES]-()
            WHERE x7.layer = s2.layer AND x7.as = 'DIRECT'
            MATCH (d3:Thing:Statement {id: x7.statementId})
            WHERE d3.respondsToId IS NULL OR d3.respondsToId <> s2.id
            RETURN d3
          }
          WITH d3
          WHERE d3.dateTo >= s2.dateFrom
          WITH d3, EXISTS {
            MATCH (s2)-[:TARGETS]->(t4)
            WHERE (d3.speakerId = t4.id OR EXISTS { (d3)-[:ON_BEHALF_OF]->(t4) } OR EXISTS { (:Thing {id: d3.speakerId})-[:AFFILIATED_WITH]->(t4) })
          } AS p8
          WHERE p8
          RETURN 1 AS found
        } AS p9
        WHERE p9
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s10:Statement)
        WHERE s10.standing = 'ACCEPTED' AND s10.layer IN $c0 AND s10.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s10, EXISTS {
          MATCH (n1)-[:INVOLVES]->(t11)
          WHERE (s10.speakerId = t11.id OR EXISTS { (s10)-[:ON_BEHALF_OF]->(t11) } OR EXISTS { (:Thing {id: s10.speakerId})-[:AFFILIATED_WITH]->(t11) })
        } AS p12
        WHERE p12
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s13:Statement)
        WHERE s13.standing = 'ACCEPTED' AND s13.layer IN $c0 AND s13.kind = 'ACCUSES'
        WITH s13, EXISTS {
          CALL (s13) {
            MATCH (s13)<-[:RESPONDS_TO]-(d14:Statement)
            WHERE d14.layer = s13.layer AND d14.standing = 'ACCEPTED' AND d14.kind = 'DENIES'
            RETURN d14
            UNION ALL
            MATCH (s13)-[:ABOUT]->(e15:Event)
            CALL (e15) {
              RETURN e15 AS e16
              UNION ALL
              MATCH (e15)-[:PART_OF*1..]->(e16:Event)
              RETURN e16
              UNION ALL
              MATCH (e15)<-[:PART_OF*1..]-(e16:Event)
              RETURN e16
            }
            MATCH (e16)<-[x17:DENIES]-()
            WHERE x17.layer = s13.layer AND x17.as = 'DIRECT'
            MATCH (d14:Thing:Statement {id: x17.statementId})
            WHERE d14.respondsToId IS NULL OR d14.respondsToId <> s13.id
            RETURN d14
          }
          WITH d14
          WHERE d14.dateTo >= s13.dateFrom
          RETURN 1 AS found
        } AS p18
        WHERE p18
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s19:Statement)
        WHERE s19.standing = 'ACCEPTED' AND s19.layer IN $c0 AND s19.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (n1)<-[:ABOUT]-(s20:Statement)
        WHERE s20.standing = 'ACCEPTED' AND s20.layer IN $c0 AND s20.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n1)<-[:ABOUT]-(s21:Statement) WHERE s21.standing = 'ACCEPTED' AND s21.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p8 AS p22
      WHERE p22
      RETURN 1 AS found
    } AND EXISTS { MATCH (n23:Revision {number: r0.revision}) WHERE n23.number = $p9 } AND NOT (EXISTS { MATCH (r24:Event) WHERE r24.partOfId = r0.id }) AND NOT (EXISTS {
      MATCH (r25:Statement) USING INDEX r25:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r25.eventId = r0.id AND r25.layer = $p10 AND r25.standing = $p11 AND NOT coalesce(r25.kind = $p12, false) AND r25.dateFrom IS NOT NULL AND r25.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r26:DENIES]->() USING INDEX r26:DENIES(targetId, layer, as, date, id)
      WHERE r26.targetId = r0.id AND r26.layer = $p13 AND r26.as = $p14 AND r26.date IS NOT NULL AND r26.id IS NOT NULL
    }) AND (EXISTS { MATCH (r0)-[r29:INVOLVES]->() WHERE r29.actorId = $p15 AND r29.role = $p16 }) AND NOT coalesce((CASE WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s31:Statement)
      WHERE s31.standing = 'ACCEPTED' AND s31.layer IN $c1 AND s31.kind = 'ACCUSES'
      WITH s31, EXISTS {
        CALL (s31) {
          MATCH (s31)<-[:RESPONDS_TO]-(d32:Statement)
          WHERE d32.layer = s31.layer AND d32.standing = 'ACCEPTED' AND d32.kind = 'DENIES'
          RETURN d32
          UNION ALL
          MATCH (s31)-[:ABOUT]->(e34:Event)
          CALL (e34) {
            RETURN e34 AS e35
            UNION ALL
            MATCH (e34)-[:PART_OF*1..]->(e35:Event)
            RETURN e35
            UNION ALL
            MATCH (e34)<-[:PART_OF*1..]-(e35:Event)
            RETURN e35
          }
          MATCH (e35)<-[x36:DENIES]-()
          WHERE x36.layer = s31.layer AND x36.as = 'DIRECT'
          MATCH (d32:Thing:Statement {id: x36.statementId})
          WHERE d32.respondsToId IS NULL OR d32.respondsToId <> s31.id
          RETURN d32
        }
        WITH d32
        WHERE d32.dateTo >= s31.dateFrom
        WITH d32, EXISTS {
          MATCH (s31)-[:TARGETS]->(t33)
          WHERE (d32.speakerId = t33.id OR EXISTS { (d32)-[:ON_BEHALF_OF]->(t33) } OR EXISTS { (:Thing {id: d32.speakerId})-[:AFFILIATED_WITH]->(t33) })
        } AS p37
        WHERE p37
        RETURN 1 AS found
      } AS p38
      WHERE p38
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s39:Statement)
      WHERE s39.standing = 'ACCEPTED' AND s39.layer IN $c1 AND s39.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s39, EXISTS {
        MATCH (r0)-[:INVOLVES]->(t40)
        WHERE (s39.speakerId = t40.id OR EXISTS { (s39)-[:ON_BEHALF_OF]->(t40) } OR EXISTS { (:Thing {id: s39.speakerId})-[:AFFILIATED_WITH]->(t40) })
      } AS p41
      WHERE p41
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s42:Statement)
      WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c1 AND s42.kind = 'ACCUSES'
      WITH s42, EXISTS {
        CALL (s42) {
          MATCH (s42)<-[:RESPONDS_TO]-(d43:Statement)
          WHERE d43.layer = s42.layer AND d43.standing = 'ACCEPTED' AND d43.kind = 'DENIES'
          RETURN d43
          UNION ALL
          MATCH (s42)-[:ABOUT]->(e44:Event)
          CALL (e44) {
            RETURN e44 AS e45
            UNION ALL
            MATCH (e44)-[:PART_OF*1..]->(e45:Event)
            RETURN e45
            UNION ALL
            MATCH (e44)<-[:PART_OF*1..]-(e45:Event)
            RETURN e45
          }
          MATCH (e45)<-[x46:DENIES]-()
          WHERE x46.layer = s42.layer AND x46.as = 'DIRECT'
          MATCH (d43:Thing:Statement {id: x46.statementId})
          WHERE d43.respondsToId IS NULL OR d43.respondsToId <> s42.id
          RETURN d43
        }
        WITH d43
        WHERE d43.dateTo >= s42.dateFrom
        RETURN 1 AS found
      } AS p47
      WHERE p47
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s48:Statement)
      WHERE s48.standing = 'ACCEPTED' AND s48.layer IN $c1 AND s48.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r0)<-[:ABOUT]-(s49:Statement)
      WHERE s49.standing = 'ACCEPTED' AND s49.layer IN $c1 AND s49.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r0)<-[:ABOUT]-(s50:Statement) WHERE s50.standing = 'ACCEPTED' AND s50.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p17, false) AS p51
    WHERE p51
    WITH r0 ORDER BY r0.dateFrom IS NULL, r0.dateFrom, r0.id LIMIT $p18
    RETURN [[[r0.id]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r52:Document) USING INDEX r52:Document(publishedFrom, id)
    WHERE r52.title CONTAINS $p19 AND (NOT coalesce(r52.url IS NULL, false) OR r52.note CONTAINS $p20) AND NOT coalesce(r52.id = $p21, false) AND r52.title STARTS WITH $p22 AND r52.publisher = $p23 AND r52.url IS NULL AND r52.publishedPrecision = $p24 AND r52.publishedFrom >= date($p25) AND r52.publishedTo <= date($p26) AND r52.publishedBasis = $p27 AND r52.retrieved IS NULL AND r52.language = $p28 AND r52.textHash STARTS WITH $p29 AND r52.length >= $p30 AND NOT coalesce(r52.length > $p31, false) AND r52.note CONTAINS $p32 AND r52.publishedFrom IS NOT NULL AND r52.id IS NOT NULL
    WITH r52, EXISTS { MATCH (n53:Revision {number: r52.revision}) WHERE n53.number IN $p33 } AND (EXISTS {
      MATCH ()-[r54:REPORTED_IN]->() USING INDEX r54:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r54.documentId = r52.id AND r54.layer = $p34 AND r54.standing = $p35 AND r54.via = $p36 AND r54.date IS NOT NULL AND r54.id IS NOT NULL
    }) AS p57
    WHERE p57
    WITH r52 ORDER BY r52.publishedFrom, r52.id LIMIT $p37
    RETURN [[[r52.id]]]
  }] AS c1
}
RETURN [c0, c1] AS reply
