CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Event {id: $p0})
    RETURN [n0.id, n0.type, n0.name, CASE WHEN n0.dateFrom IS NULL THEN null ELSE [n0.dateFrom, n0.dateTo, n0.datePrecision, n0.dateBasis] END, n0.place, CASE WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s1:Statement)
      WHERE s1.standing = 'ACCEPTED' AND s1.layer IN $c0 AND s1.kind = 'ACCUSES'
      WITH s1, EXISTS {
        CALL (s1) {
          MATCH (s1)<-[:RESPONDS_TO]-(d2:Statement)
          WHERE d2.layer = s1.layer AND d2.standing = 'ACCEPTED' AND d2.kind = 'DENIES'
          RETURN d2
          UNION ALL
          MATCH (s1)-[:ABOUT]->(e4:Event)
          CALL (e4) {
            RETURN e4 AS e5
            UNION ALL
            MATCH (e4)-[:PART_OF*1..]->(e5:Event)
            RETURN e5
            UNION ALL
            MATCH (e4)<-[:PART_OF*1..]-(e5:Event)
            RETURN e5
          }
          MATCH (e5)<-[x6:DENIES]-()
          WHERE x6.layer = s1.layer AND x6.as = 'DIRECT'
          MATCH (d2:Thing:Statement {id: x6.statementId})
          WHERE d2.respondsToId IS NULL OR d2.respondsToId <> s1.id
          RETURN d2
        }
        WITH d2
        WHERE d2.dateTo >= s1.dateFrom
        WITH d2, EXISTS {
          MATCH (s1)-[:TARGETS]->(t3)
          WHERE (d2.speakerId = t3.id OR EXISTS { (d2)-[:ON_BEHALF_OF]->(t3) } OR EXISTS { (:Thing {id: d2.speakerId})-[:AFFILIATED_WITH]->(t3) })
        } AS p7
        WHERE p7
        RETURN 1 AS found
      } AS p8
      WHERE p8
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s9:Statement)
      WHERE s9.standing = 'ACCEPTED' AND s9.layer IN $c0 AND s9.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s9, EXISTS {
        MATCH (n0)-[:INVOLVES]->(t10)
        WHERE (s9.speakerId = t10.id OR EXISTS { (s9)-[:ON_BEHALF_OF]->(t10) } OR EXISTS { (:Thing {id: s9.speakerId})-[:AFFILIATED_WITH]->(t10) })
      } AS p11
      WHERE p11
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s12:Statement)
      WHERE s12.standing = 'ACCEPTED' AND s12.layer IN $c0 AND s12.kind = 'ACCUSES'
      WITH s12, EXISTS {
        CALL (s12) {
          MATCH (s12)<-[:RESPONDS_TO]-(d13:Statement)
          WHERE d13.layer = s12.layer AND d13.standing = 'ACCEPTED' AND d13.kind = 'DENIES'
          RETURN d13
          UNION ALL
          MATCH (s12)-[:ABOUT]->(e14:Event)
          CALL (e14) {
            RETURN e14 AS e15
            UNION ALL
            MATCH (e14)-[:PART_OF*1..]->(e15:Event)
            RETURN e15
            UNION ALL
            MATCH (e14)<-[:PART_OF*1..]-(e15:Event)
            RETURN e15
          }
          MATCH (e15)<-[x16:DENIES]-()
          WHERE x16.layer = s12.layer AND x16.as = 'DIRECT'
          MATCH (d13:Thing:Statement {id: x16.statementId})
          WHERE d13.respondsToId IS NULL OR d13.respondsToId <> s12.id
          RETURN d13
        }
        WITH d13
        WHERE d13.dateTo >= s12.dateFrom
        RETURN 1 AS found
      } AS p17
      WHERE p17
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s18:Statement)
      WHERE s18.standing = 'ACCEPTED' AND s18.layer IN $c0 AND s18.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (n0)<-[:ABOUT]-(s19:Statement)
      WHERE s19.standing = 'ACCEPTED' AND s19.layer IN $c0 AND s19.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n0)<-[:ABOUT]-(s20:Statement) WHERE s20.standing = 'ACCEPTED' AND s20.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END, COLLECT {
      MATCH (n21:Thing:Event {id: n0.partOfId})
      RETURN [n21.id, n21.name, COLLECT { MATCH (n22:Thing:Event {id: n21.partOfId}) RETURN [n22.id] }, [COLLECT {
        MATCH (r23:Event)
        WHERE r23.partOfId = n21.id
        WITH r23 ORDER BY r23.dateFrom IS NULL, r23.dateFrom, r23.id LIMIT $p1
        RETURN [[[r23.id]]]
      }]]
    }, COLLECT { MATCH (n24:Revision {number: n0.revision}) RETURN [n24.number] }, [COUNT { MATCH (r25:Event) WHERE r25.partOfId = n0.id }], [COLLECT {
      MATCH (n0)-[r26:INVOLVES]->(b27)
      WITH r26, b27 ORDER BY r26.date IS NULL, r26.date, r26.id LIMIT $p3
      RETURN [[[b27.name]]]
    }], [COUNT {
      MATCH ()-[r28:DENIES]->() USING INDEX r28:DENIES(targetId, layer, as, date, id)
      WHERE r28.targetId = n0.id AND r28.layer = $p4 AND r28.as = $p5 AND r28.date IS NOT NULL AND r28.id IS NOT NULL
    }], [COLLECT {
      MATCH (r31:Statement) USING INDEX r31:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r31.eventId = n0.id AND r31.layer = $p7 AND r31.standing = $p8 AND r31.dateFrom IS NOT NULL AND r31.id IS NOT NULL
      WITH r31 ORDER BY r31.eventId, r31.layer, r31.standing, r31.dateFrom, r31.id LIMIT $p9
      RETURN [[[r31.gist]]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n32:Thing:Event {id: $p10})
    RETURN [CASE WHEN n32.dateFrom IS NULL THEN null ELSE [n32.dateFrom] END, n32.place, COLLECT { MATCH (n33:Thing:Event {id: n32.partOfId}) RETURN [n33.id] }]
  } AS c1
}
RETURN [c0, c1] AS reply
