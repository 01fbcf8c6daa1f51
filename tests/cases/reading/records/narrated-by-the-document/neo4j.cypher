CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [n0.gist, COLLECT { MATCH (n1:Thing:Actor {id: n0.speakerId}) RETURN [n1.name] }, n0.speakerNote, COLLECT { MATCH (n2:Thing:Actor {id: n0.subjectId}) RETURN [n2.name] }, COLLECT { MATCH (n0)-[r3:ON_BEHALF_OF]->(b4) WITH r3, b4 ORDER BY r3.actorId, r3.id RETURN [[b4.name]] }, COLLECT { MATCH (n0)-[r5:TARGETS]->(b6) WITH r5, b6 ORDER BY r5.actorId, r5.id RETURN [[b6.name]] }, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (d7:Statement) USING INDEX d7:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d7.respondsToId = n0.id AND d7.layer = n0.layer AND d7.standing = 'ACCEPTED' AND d7.dateFrom IS NOT NULL AND d7.id IS NOT NULL AND d7.kind = 'DENIES'
        RETURN d7
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e8
          UNION ALL
          MATCH (e10:Thing {id: n0.eventId})
          CALL (e10) {
            MATCH (e10)-[:PART_OF*1..]->(e9:Event)
            RETURN e9
            UNION ALL
            MATCH (e10)<-[:PART_OF*1..]-(e9:Event)
            RETURN e9
          }
          RETURN e9.id AS e8
        }
        MATCH ()-[x11:DENIES]->() USING INDEX x11:DENIES(targetId, layer, as, date, id)
        WHERE x11.targetId = e8 AND x11.layer = n0.layer AND x11.as = 'DIRECT' AND x11.date IS NOT NULL AND x11.id IS NOT NULL
        MATCH (d7:Thing:Statement {id: x11.statementId})
        WHERE d7.respondsToId IS NULL OR d7.respondsToId <> n0.id
        RETURN d7
      }
      WITH d7
      WHERE d7.dateTo >= n0.dateFrom
      RETURN 1 AS found
    } ELSE null END, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (d12:Statement) USING INDEX d12:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d12.respondsToId = n0.id AND d12.layer = n0.layer AND d12.standing = 'ACCEPTED' AND d12.dateFrom IS NOT NULL AND d12.id IS NOT NULL AND d12.kind = 'DENIES'
        RETURN d12
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e14
          UNION ALL
          MATCH (e16:Thing {id: n0.eventId})
          CALL (e16) {
            MATCH (e16)-[:PART_OF*1..]->(e15:Event)
            RETURN e15
            UNION ALL
            MATCH (e16)<-[:PART_OF*1..]-(e15:Event)
            RETURN e15
          }
          RETURN e15.id AS e14
        }
        MATCH ()-[x17:DENIES]->() USING INDEX x17:DENIES(targetId, layer, as, date, id)
        WHERE x17.targetId = e14 AND x17.layer = n0.layer AND x17.as = 'DIRECT' AND x17.date IS NOT NULL AND x17.id IS NOT NULL
        MATCH (d12:Thing:Statement {id: x17.statementId})
        WHERE d12.respondsToId IS NULL OR d12.respondsToId <> n0.id
        RETURN d12
      }
      WITH d12
      WHERE d12.dateTo >= n0.dateFrom
      WITH d12, EXISTS {
        MATCH (n0)-[:TARGETS]->(t13)
        WHERE (d12.speakerId = t13.id OR EXISTS { (d12)-[:ON_BEHALF_OF]->(t13) } OR EXISTS { (:Thing {id: d12.speakerId})-[:AFFILIATED_WITH]->(t13) })
      } AS p18
      WHERE p18
      RETURN 1 AS found
    } ELSE null END, COLLECT {
      CALL (n0) {
        MATCH (r19:Statement) USING INDEX r19:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r19.respondsToId = n0.id AND r19.layer = n0.layer AND r19.standing = 'ACCEPTED' AND r19.dateFrom IS NOT NULL AND r19.id IS NOT NULL AND r19.kind = 'DENIES'
        RETURN r19
        UNION ALL
        CALL (n0) {
          RETURN n0.eventId AS e21
          UNION ALL
          MATCH (e23:Thing {id: n0.eventId})
          CALL (e23) {
            MATCH (e23)-[:PART_OF*1..]->(e22:Event)
            RETURN e22
            UNION ALL
            MATCH (e23)<-[:PART_OF*1..]-(e22:Event)
            RETURN e22
          }
          RETURN e22.id AS e21
        }
        MATCH ()-[x24:DENIES]->() USING INDEX x24:DENIES(targetId, layer, as, date, id)
        WHERE x24.targetId = e21 AND x24.layer = n0.layer AND x24.as = 'DIRECT' AND x24.date IS NOT NULL AND x24.id IS NOT NULL
        MATCH (r19:Thing:Statement {id: x24.statementId})
        WHERE r19.respondsToId IS NULL OR r19.respondsToId <> n0.id
        RETURN r19
      }
      WITH r19
      WHERE n0.kind = 'ACCUSES' AND r19.dateTo >= n0.dateFrom
      WITH r19 ORDER BY r19.dateFrom, r19.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t20)
        WHERE (r19.speakerId = t20.id OR EXISTS { (r19)-[:ON_BEHALF_OF]->(t20) } OR EXISTS { (:Thing {id: r19.speakerId})-[:AFFILIATED_WITH]->(t20) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }]
  } AS c0
}
RETURN [c0] AS reply
