CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Statement {id: $p0})
    RETURN [n0.gist, COLLECT { MATCH (n1:Thing:Actor {id: n0.speakerId}) RETURN [n1.name] }, n0.speakerNote, COLLECT { MATCH (n2:Thing:Actor {id: n0.subjectId}) RETURN [n2.name] }, COLLECT { MATCH (n0)-[r3:ON_BEHALF_OF]->(b4) WITH r3, b4 ORDER BY r3.actorId, r3.id RETURN [[b4.name]] }, COLLECT { MATCH (n0)-[r5:TARGETS]->(b6) WITH r5, b6 ORDER BY r5.actorId, r5.id RETURN [[b6.name]] }, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(d7:Statement)
        WHERE d7.layer = n0.layer AND d7.standing = 'ACCEPTED' AND d7.kind = 'DENIES'
        RETURN d7
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e8:Event)
        CALL (e8) {
          RETURN e8 AS e9
          UNION ALL
          MATCH (e8)-[:PART_OF*1..]->(e9:Event)
          RETURN e9
          UNION ALL
          MATCH (e8)<-[:PART_OF*1..]-(e9:Event)
          RETURN e9
        }
        MATCH (e9)<-[x10:DENIES]-()
        WHERE x10.layer = n0.layer AND x10.as = 'DIRECT'
        MATCH (d7:Thing:Statement {id: x10.statementId})
        WHERE d7.respondsToId IS NULL OR d7.respondsToId <> n0.id
        RETURN d7
      }
      WITH d7
      WHERE d7.dateTo >= n0.dateFrom
      RETURN 1 AS found
    } ELSE null END, CASE WHEN n0.kind = 'ACCUSES' THEN EXISTS {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(d11:Statement)
        WHERE d11.layer = n0.layer AND d11.standing = 'ACCEPTED' AND d11.kind = 'DENIES'
        RETURN d11
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e13:Event)
        CALL (e13) {
          RETURN e13 AS e14
          UNION ALL
          MATCH (e13)-[:PART_OF*1..]->(e14:Event)
          RETURN e14
          UNION ALL
          MATCH (e13)<-[:PART_OF*1..]-(e14:Event)
          RETURN e14
        }
        MATCH (e14)<-[x15:DENIES]-()
        WHERE x15.layer = n0.layer AND x15.as = 'DIRECT'
        MATCH (d11:Thing:Statement {id: x15.statementId})
        WHERE d11.respondsToId IS NULL OR d11.respondsToId <> n0.id
        RETURN d11
      }
      WITH d11
      WHERE d11.dateTo >= n0.dateFrom
      WITH d11, EXISTS {
        MATCH (n0)-[:TARGETS]->(t12)
        WHERE (d11.speakerId = t12.id OR EXISTS { (d11)-[:ON_BEHALF_OF]->(t12) } OR EXISTS { (:Thing {id: d11.speakerId})-[:AFFILIATED_WITH]->(t12) })
      } AS p16
      WHERE p16
      RETURN 1 AS found
    } ELSE null END, COLLECT {
      CALL (n0) {
        MATCH (n0)<-[:RESPONDS_TO]-(r17:Statement)
        WHERE r17.layer = n0.layer AND r17.standing = 'ACCEPTED' AND r17.kind = 'DENIES'
        RETURN r17
        UNION ALL
        MATCH (n0)-[:ABOUT]->(e19:Event)
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
        WHERE x21.layer = n0.layer AND x21.as = 'DIRECT'
        MATCH (r17:Thing:Statement {id: x21.statementId})
        WHERE r17.respondsToId IS NULL OR r17.respondsToId <> n0.id
        RETURN r17
      }
      WITH r17
      WHERE n0.kind = 'ACCUSES' AND r17.dateTo >= n0.dateFrom
      WITH r17 ORDER BY r17.dateFrom, r17.id
      RETURN [[CASE WHEN EXISTS {
        MATCH (n0)-[:TARGETS]->(t18)
        WHERE (r17.speakerId = t18.id OR EXISTS { (r17)-[:ON_BEHALF_OF]->(t18) } OR EXISTS { (:Thing {id: r17.speakerId})-[:AFFILIATED_WITH]->(t18) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END]]
    }]
  } AS c0
}
RETURN [c0] AS reply
