CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Event {id: $p0})
    RETURN [CASE WHEN EXISTS {
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
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n0)<-[:ABOUT]-(s20:Statement) WHERE s20.standing = 'ACCEPTED' AND s20.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END, [COLLECT {
      MATCH (r21:Event)
      WHERE r21.partOfId = n0.id
      WITH r21 ORDER BY r21.dateFrom IS NULL, r21.dateFrom, r21.id LIMIT $p1
      RETURN [n0.id, r21.dateFrom, r21.id, [[r21.id, CASE WHEN EXISTS {
        MATCH (r21)<-[:ABOUT]-(s22:Statement)
        WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c1 AND s22.kind = 'ACCUSES'
        WITH s22, EXISTS {
          CALL (s22) {
            MATCH (s22)<-[:RESPONDS_TO]-(d23:Statement)
            WHERE d23.layer = s22.layer AND d23.standing = 'ACCEPTED' AND d23.kind = 'DENIES'
            RETURN d23
            UNION ALL
            MATCH (s22)-[:ABOUT]->(e25:Event)
            CALL (e25) {
              RETURN e25 AS e26
              UNION ALL
              MATCH (e25)-[:PART_OF*1..]->(e26:Event)
              RETURN e26
              UNION ALL
              MATCH (e25)<-[:PART_OF*1..]-(e26:Event)
              RETURN e26
            }
            MATCH (e26)<-[x27:DENIES]-()
            WHERE x27.layer = s22.layer AND x27.as = 'DIRECT'
            MATCH (d23:Thing:Statement {id: x27.statementId})
            WHERE d23.respondsToId IS NULL OR d23.respondsToId <> s22.id
            RETURN d23
          }
          WITH d23
          WHERE d23.dateTo >= s22.dateFrom
          WITH d23, EXISTS {
            MATCH (s22)-[:TARGETS]->(t24)
            WHERE (d23.speakerId = t24.id OR EXISTS { (d23)-[:ON_BEHALF_OF]->(t24) } OR EXISTS { (:Thing {id: d23.speakerId})-[:AFFILIATED_WITH]->(t24) })
          } AS p28
          WHERE p28
          RETURN 1 AS found
        } AS p29
        WHERE p29
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r21)<-[:ABOUT]-(s30:Statement)
        WHERE s30.standing = 'ACCEPTED' AND s30.layer IN $c1 AND s30.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s30, EXISTS {
          MATCH (r21)-[:INVOLVES]->(t31)
          WHERE (s30.speakerId = t31.id OR EXISTS { (s30)-[:ON_BEHALF_OF]->(t31) } OR EXISTS { (:Thing {id: s30.speakerId})-[:AFFILIATED_WITH]->(t31) })
        } AS p32
        WHERE p32
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r21)<-[:ABOUT]-(s33:Statement)
        WHERE s33.standing = 'ACCEPTED' AND s33.layer IN $c1 AND s33.kind = 'ACCUSES'
        WITH s33, EXISTS {
          CALL (s33) {
            MATCH (s33)<-[:RESPONDS_TO]-(d34:Statement)
            WHERE d34.layer = s33.layer AND d34.standing = 'ACCEPTED' AND d34.kind = 'DENIES'
            RETURN d34
            UNION ALL
            MATCH (s33)-[:ABOUT]->(e35:Event)
            CALL (e35) {
              RETURN e35 AS e36
              UNION ALL
              MATCH (e35)-[:PART_OF*1..]->(e36:Event)
              RETURN e36
              UNION ALL
              MATCH (e35)<-[:PART_OF*1..]-(e36:Event)
              RETURN e36
            }
            MATCH (e36)<-[x37:DENIES]-()
            WHERE x37.layer = s33.layer AND x37.as = 'DIRECT'
            MATCH (d34:Thing:Statement {id: x37.statementId})
            WHERE d34.respondsToId IS NULL OR d34.respondsToId <> s33.id
            RETURN d34
          }
          WITH d34
          WHERE d34.dateTo >= s33.dateFrom
          RETURN 1 AS found
        } AS p38
        WHERE p38
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r21)<-[:ABOUT]-(s39:Statement)
        WHERE s39.standing = 'ACCEPTED' AND s39.layer IN $c1 AND s39.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r21)<-[:ABOUT]-(s40:Statement)
        WHERE s40.standing = 'ACCEPTED' AND s40.layer IN $c1 AND s40.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r21)<-[:ABOUT]-(s41:Statement) WHERE s41.standing = 'ACCEPTED' AND s41.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END, COLLECT { MATCH (n42:Thing:Event {id: r21.partOfId}) RETURN [n42.id] }]], [[[r21.type]]]]
    }, COUNT { MATCH (r43:Event) WHERE r43.partOfId = n0.id }], [COUNT {
      MATCH (r44:Event)
      WHERE r44.partOfId = n0.id
      WITH r44, (CASE WHEN EXISTS {
        MATCH (r44)<-[:ABOUT]-(s45:Statement)
        WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c2 AND s45.kind = 'ACCUSES'
        WITH s45, EXISTS {
          CALL (s45) {
            MATCH (s45)<-[:RESPONDS_TO]-(d46:Statement)
            WHERE d46.layer = s45.layer AND d46.standing = 'ACCEPTED' AND d46.kind = 'DENIES'
            RETURN d46
            UNION ALL
            MATCH (s45)-[:ABOUT]->(e48:Event)
            CALL (e48) {
              RETURN e48 AS e49
              UNION ALL
              MATCH (e48)-[:PART_OF*1..]->(e49:Event)
              RETURN e49
              UNION ALL
              MATCH (e48)<-[:PART_OF*1..]-(e49:Event)
              RETURN e49
            }
            MATCH (e49)<-[x50:DENIES]-()
            WHERE x50.layer = s45.layer AND x50.as = 'DIRECT'
            MATCH (d46:Thing:Statement {id: x50.statementId})
            WHERE d46.respondsToId IS NULL OR d46.respondsToId <> s45.id
            RETURN d46
          }
          WITH d46
          WHERE d46.dateTo >= s45.dateFrom
          WITH d46, EXISTS {
            MATCH (s45)-[:TARGETS]->(t47)
            WHERE (d46.speakerId = t47.id OR EXISTS { (d46)-[:ON_BEHALF_OF]->(t47) } OR EXISTS { (:Thing {id: d46.speakerId})-[:AFFILIATED_WITH]->(t47) })
          } AS p51
          WHERE p51
          RETURN 1 AS found
        } AS p52
        WHERE p52
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r44)<-[:ABOUT]-(s53:Statement)
        WHERE s53.standing = 'ACCEPTED' AND s53.layer IN $c2 AND s53.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s53, EXISTS {
          MATCH (r44)-[:INVOLVES]->(t54)
          WHERE (s53.speakerId = t54.id OR EXISTS { (s53)-[:ON_BEHALF_OF]->(t54) } OR EXISTS { (:Thing {id: s53.speakerId})-[:AFFILIATED_WITH]->(t54) })
        } AS p55
        WHERE p55
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r44)<-[:ABOUT]-(s56:Statement)
        WHERE s56.standing = 'ACCEPTED' AND s56.layer IN $c2 AND s56.kind = 'ACCUSES'
        WITH s56, EXISTS {
          CALL (s56) {
            MATCH (s56)<-[:RESPONDS_TO]-(d57:Statement)
            WHERE d57.layer = s56.layer AND d57.standing = 'ACCEPTED' AND d57.kind = 'DENIES'
            RETURN d57
            UNION ALL
            MATCH (s56)-[:ABOUT]->(e58:Event)
            CALL (e58) {
              RETURN e58 AS e59
              UNION ALL
              MATCH (e58)-[:PART_OF*1..]->(e59:Event)
              RETURN e59
              UNION ALL
              MATCH (e58)<-[:PART_OF*1..]-(e59:Event)
              RETURN e59
            }
            MATCH (e59)<-[x60:DENIES]-()
            WHERE x60.layer = s56.layer AND x60.as = 'DIRECT'
            MATCH (d57:Thing:Statement {id: x60.statementId})
            WHERE d57.respondsToId IS NULL OR d57.respondsToId <> s56.id
            RETURN d57
          }
          WITH d57
          WHERE d57.dateTo >= s56.dateFrom
          RETURN 1 AS found
        } AS p61
        WHERE p61
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r44)<-[:ABOUT]-(s62:Statement)
        WHERE s62.standing = 'ACCEPTED' AND s62.layer IN $c2 AND s62.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r44)<-[:ABOUT]-(s63:Statement)
        WHERE s63.standing = 'ACCEPTED' AND s63.layer IN $c2 AND s63.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r44)<-[:ABOUT]-(s64:Statement) WHERE s64.standing = 'ACCEPTED' AND s64.layer IN $c2 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p2 AS p65
      WHERE p65
      RETURN 1 AS found
    }], [COLLECT {
      MATCH (r66:Statement) USING INDEX r66:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r66.eventId = n0.id AND r66.layer = $p4 AND r66.standing = $p5 AND r66.dateFrom IS NOT NULL AND r66.id IS NOT NULL
      WITH r66 ORDER BY r66.eventId, r66.layer, r66.standing, r66.dateFrom, r66.id LIMIT $p6
      RETURN [n0.id, r66.dateFrom, r66.id, [[r66.kind, r66.gist]], []]
    }, COUNT {
      MATCH (r67:Statement) USING INDEX r67:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r67.eventId = n0.id AND r67.layer = $p4 AND r67.standing = $p5 AND r67.dateFrom IS NOT NULL AND r67.id IS NOT NULL
    }]]
  } AS c0
}
RETURN [c0] AS reply
