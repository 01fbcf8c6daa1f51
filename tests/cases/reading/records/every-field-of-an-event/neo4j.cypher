CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Event {id: $p0})
    RETURN [n0.id, n0.type, n0.name, CASE WHEN n0.dateFrom IS NULL THEN null ELSE [n0.dateFrom, n0.dateTo, n0.datePrecision, n0.dateBasis] END, n0.place, CASE WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s1:Statement)
      WHERE s1.standing = 'ACCEPTED' AND s1.layer IN $c0 AND s1.kind = 'ACCUSES'
      WITH s1, EXISTS {
        CALL (s1) {
          MATCH (d2:Statement) USING INDEX d2:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d2.respondsToId = s1.id AND d2.layer = s1.layer AND d2.standing = 'ACCEPTED' AND d2.dateFrom IS NOT NULL AND d2.id IS NOT NULL AND d2.kind = 'DENIES'
          RETURN d2
          UNION ALL
          CALL (s1) {
            RETURN s1.eventId AS e4
            UNION ALL
            MATCH (e6:Thing {id: s1.eventId})
            CALL (e6) {
              MATCH (e6)-[:PART_OF*1..]->(e5:Event)
              RETURN e5
              UNION ALL
              MATCH (e6)<-[:PART_OF*1..]-(e5:Event)
              RETURN e5
            }
            RETURN e5.id AS e4
          }
          MATCH ()-[x7:DENIES]->() USING INDEX x7:DENIES(targetId, layer, as, date, id)
          WHERE x7.targetId = e4 AND x7.layer = s1.layer AND x7.as = 'DIRECT' AND x7.date IS NOT NULL AND x7.id IS NOT NULL
          MATCH (d2:Thing:Statement {id: x7.statementId})
          WHERE d2.respondsToId IS NULL OR d2.respondsToId <> s1.id
          RETURN d2
        }
        WITH d2
        WHERE d2.dateTo >= s1.dateFrom
        WITH d2, EXISTS {
          MATCH (s1)-[:TARGETS]->(t3)
          WHERE (d2.speakerId = t3.id OR EXISTS { (d2)-[:ON_BEHALF_OF]->(t3) } OR EXISTS { (:Thing {id: d2.speakerId})-[:AFFILIATED_WITH]->(t3) })
        } AS p8
        WHERE p8
        RETURN 1 AS found
      } AS p9
      WHERE p9
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s10:Statement)
      WHERE s10.standing = 'ACCEPTED' AND s10.layer IN $c0 AND s10.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s10, EXISTS {
        MATCH (n0)-[:INVOLVES]->(t11)
        WHERE (s10.speakerId = t11.id OR EXISTS { (s10)-[:ON_BEHALF_OF]->(t11) } OR EXISTS { (:Thing {id: s10.speakerId})-[:AFFILIATED_WITH]->(t11) })
      } AS p12
      WHERE p12
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s13:Statement)
      WHERE s13.standing = 'ACCEPTED' AND s13.layer IN $c0 AND s13.kind = 'ACCUSES'
      WITH s13, EXISTS {
        CALL (s13) {
          MATCH (d14:Statement) USING INDEX d14:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d14.respondsToId = s13.id AND d14.layer = s13.layer AND d14.standing = 'ACCEPTED' AND d14.dateFrom IS NOT NULL AND d14.id IS NOT NULL AND d14.kind = 'DENIES'
          RETURN d14
          UNION ALL
          CALL (s13) {
            RETURN s13.eventId AS e15
            UNION ALL
            MATCH (e17:Thing {id: s13.eventId})
            CALL (e17) {
              MATCH (e17)-[:PART_OF*1..]->(e16:Event)
              RETURN e16
              UNION ALL
              MATCH (e17)<-[:PART_OF*1..]-(e16:Event)
              RETURN e16
            }
            RETURN e16.id AS e15
          }
          MATCH ()-[x18:DENIES]->() USING INDEX x18:DENIES(targetId, layer, as, date, id)
          WHERE x18.targetId = e15 AND x18.layer = s13.layer AND x18.as = 'DIRECT' AND x18.date IS NOT NULL AND x18.id IS NOT NULL
          MATCH (d14:Thing:Statement {id: x18.statementId})
          WHERE d14.respondsToId IS NULL OR d14.respondsToId <> s13.id
          RETURN d14
        }
        WITH d14
        WHERE d14.dateTo >= s13.dateFrom
        RETURN 1 AS found
      } AS p19
      WHERE p19
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s20:Statement)
      WHERE s20.standing = 'ACCEPTED' AND s20.layer IN $c0 AND s20.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s21:Statement)
      WHERE s21.standing = 'ACCEPTED' AND s21.layer IN $c0 AND s21.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n0)<-[:ABOUT]-(s22:Statement) WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END, COLLECT {
      MATCH (n23:Thing:Event {id: n0.partOfId})
      RETURN [n23.id, n23.name, COLLECT { MATCH (n24:Thing:Event {id: n23.partOfId}) RETURN [n24.id] }, [COLLECT {
        MATCH (r25:Event)
        WHERE r25.partOfId = n23.id
        WITH r25 ORDER BY r25.dateFrom IS NULL, r25.dateFrom, r25.id LIMIT $p1
        RETURN [[[r25.id]]]
      }]]
    }, COLLECT { MATCH (n26:Revision {number: n0.revision}) RETURN [n26.number] }, [COUNT { MATCH (r27:Event) WHERE r27.partOfId = n0.id }], [COLLECT {
      MATCH (n0)-[r28:INVOLVES]->(b29)
      WITH r28, b29 ORDER BY r28.date IS NULL, r28.date, r28.id LIMIT $p3
      RETURN [[[b29.name]]]
    }], [COUNT {
      MATCH ()-[r30:DENIES]->() USING INDEX r30:DENIES(targetId, layer, as, date, id)
      WHERE r30.targetId = n0.id AND r30.layer = $p4 AND r30.as = $p5 AND r30.date IS NOT NULL AND r30.id IS NOT NULL
    }], [COLLECT {
      MATCH (r33:Statement) USING INDEX r33:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r33.eventId = n0.id AND r33.layer = $p7 AND r33.standing = $p8 AND r33.dateFrom IS NOT NULL AND r33.id IS NOT NULL
      WITH r33 ORDER BY r33.eventId, r33.layer, r33.standing, r33.dateFrom, r33.id LIMIT $p9
      RETURN [[[r33.gist]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n34:Thing:Event {id: $p10})
    RETURN [CASE WHEN n34.dateFrom IS NULL THEN null ELSE [n34.dateFrom] END, n34.place, COLLECT { MATCH (n35:Thing:Event {id: n34.partOfId}) RETURN [n35.id] }]
  } AS c1
}
RETURN [c0, c1] AS reply
