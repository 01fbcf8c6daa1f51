CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Event {id: $p0})
    RETURN [CASE WHEN EXISTS {
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
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n0)<-[:ABOUT]-(s22:Statement) WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END, [COLLECT {
      MATCH (r23:Event)
      WHERE r23.partOfId = n0.id
      WITH r23 ORDER BY r23.dateFrom IS NULL, r23.dateFrom, r23.id LIMIT $p1
      RETURN [n0.id, r23.dateFrom, r23.id, [[r23.id, CASE WHEN EXISTS {
        MATCH (r23)<-[:ABOUT]-(s24:Statement)
        WHERE s24.standing = 'ACCEPTED' AND s24.layer IN $c1 AND s24.kind = 'ACCUSES'
        WITH s24, EXISTS {
          CALL (s24) {
            MATCH (d25:Statement) USING INDEX d25:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d25.respondsToId = s24.id AND d25.layer = s24.layer AND d25.standing = 'ACCEPTED' AND d25.dateFrom IS NOT NULL AND d25.id IS NOT NULL AND d25.kind = 'DENIES'
            RETURN d25
            UNION ALL
            CALL (s24) {
              RETURN s24.eventId AS e27
              UNION ALL
              MATCH (e29:Thing {id: s24.eventId})
              CALL (e29) {
                MATCH (e29)-[:PART_OF*1..]->(e28:Event)
                RETURN e28
                UNION ALL
                MATCH (e29)<-[:PART_OF*1..]-(e28:Event)
                RETURN e28
              }
              RETURN e28.id AS e27
            }
            MATCH ()-[x30:DENIES]->() USING INDEX x30:DENIES(targetId, layer, as, date, id)
            WHERE x30.targetId = e27 AND x30.layer = s24.layer AND x30.as = 'DIRECT' AND x30.date IS NOT NULL AND x30.id IS NOT NULL
            MATCH (d25:Thing:Statement {id: x30.statementId})
            WHERE d25.respondsToId IS NULL OR d25.respondsToId <> s24.id
            RETURN d25
          }
          WITH d25
          WHERE d25.dateTo >= s24.dateFrom
          WITH d25, EXISTS {
            MATCH (s24)-[:TARGETS]->(t26)
            WHERE (d25.speakerId = t26.id OR EXISTS { (d25)-[:ON_BEHALF_OF]->(t26) } OR EXISTS { (:Thing {id: d25.speakerId})-[:AFFILIATED_WITH]->(t26) })
          } AS p31
          WHERE p31
          RETURN 1 AS found
        } AS p32
        WHERE p32
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r23)<-[:ABOUT]-(s33:Statement)
        WHERE s33.standing = 'ACCEPTED' AND s33.layer IN $c1 AND s33.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s33, EXISTS {
          MATCH (r23)-[:INVOLVES]->(t34)
          WHERE (s33.speakerId = t34.id OR EXISTS { (s33)-[:ON_BEHALF_OF]->(t34) } OR EXISTS { (:Thing {id: s33.speakerId})-[:AFFILIATED_WITH]->(t34) })
        } AS p35
        WHERE p35
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r23)<-[:ABOUT]-(s36:Statement)
        WHERE s36.standing = 'ACCEPTED' AND s36.layer IN $c1 AND s36.kind = 'ACCUSES'
        WITH s36, EXISTS {
          CALL (s36) {
            MATCH (d37:Statement) USING INDEX d37:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d37.respondsToId = s36.id AND d37.layer = s36.layer AND d37.standing = 'ACCEPTED' AND d37.dateFrom IS NOT NULL AND d37.id IS NOT NULL AND d37.kind = 'DENIES'
            RETURN d37
            UNION ALL
            CALL (s36) {
              RETURN s36.eventId AS e38
              UNION ALL
              MATCH (e40:Thing {id: s36.eventId})
              CALL (e40) {
                MATCH (e40)-[:PART_OF*1..]->(e39:Event)
                RETURN e39
                UNION ALL
                MATCH (e40)<-[:PART_OF*1..]-(e39:Event)
                RETURN e39
              }
              RETURN e39.id AS e38
            }
            MATCH ()-[x41:DENIES]->() USING INDEX x41:DENIES(targetId, layer, as, date, id)
            WHERE x41.targetId = e38 AND x41.layer = s36.layer AND x41.as = 'DIRECT' AND x41.date IS NOT NULL AND x41.id IS NOT NULL
            MATCH (d37:Thing:Statement {id: x41.statementId})
            WHERE d37.respondsToId IS NULL OR d37.respondsToId <> s36.id
            RETURN d37
          }
          WITH d37
          WHERE d37.dateTo >= s36.dateFrom
          RETURN 1 AS found
        } AS p42
        WHERE p42
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r23)<-[:ABOUT]-(s43:Statement)
        WHERE s43.standing = 'ACCEPTED' AND s43.layer IN $c1 AND s43.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r23)<-[:ABOUT]-(s44:Statement)
        WHERE s44.standing = 'ACCEPTED' AND s44.layer IN $c1 AND s44.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r23)<-[:ABOUT]-(s45:Statement) WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END, COLLECT { MATCH (n46:Thing:Event {id: r23.partOfId}) RETURN [n46.id] }]], [[[r23.type]]]]
    }, COUNT { MATCH (r47:Event) WHERE r47.partOfId = n0.id }], [COUNT {
      MATCH (r48:Event)
      WHERE r48.partOfId = n0.id
      WITH r48, (CASE WHEN EXISTS {
        MATCH (r48)<-[:ABOUT]-(s49:Statement)
        WHERE s49.standing = 'ACCEPTED' AND s49.layer IN $c2 AND s49.kind = 'ACCUSES'
        WITH s49, EXISTS {
          CALL (s49) {
            MATCH (d50:Statement) USING INDEX d50:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d50.respondsToId = s49.id AND d50.layer = s49.layer AND d50.standing = 'ACCEPTED' AND d50.dateFrom IS NOT NULL AND d50.id IS NOT NULL AND d50.kind = 'DENIES'
            RETURN d50
            UNION ALL
            CALL (s49) {
              RETURN s49.eventId AS e52
              UNION ALL
              MATCH (e54:Thing {id: s49.eventId})
              CALL (e54) {
                MATCH (e54)-[:PART_OF*1..]->(e53:Event)
                RETURN e53
                UNION ALL
                MATCH (e54)<-[:PART_OF*1..]-(e53:Event)
                RETURN e53
              }
              RETURN e53.id AS e52
            }
            MATCH ()-[x55:DENIES]->() USING INDEX x55:DENIES(targetId, layer, as, date, id)
            WHERE x55.targetId = e52 AND x55.layer = s49.layer AND x55.as = 'DIRECT' AND x55.date IS NOT NULL AND x55.id IS NOT NULL
            MATCH (d50:Thing:Statement {id: x55.statementId})
            WHERE d50.respondsToId IS NULL OR d50.respondsToId <> s49.id
            RETURN d50
          }
          WITH d50
          WHERE d50.dateTo >= s49.dateFrom
          WITH d50, EXISTS {
            MATCH (s49)-[:TARGETS]->(t51)
            WHERE (d50.speakerId = t51.id OR EXISTS { (d50)-[:ON_BEHALF_OF]->(t51) } OR EXISTS { (:Thing {id: d50.speakerId})-[:AFFILIATED_WITH]->(t51) })
          } AS p56
          WHERE p56
          RETURN 1 AS found
        } AS p57
        WHERE p57
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r48)<-[:ABOUT]-(s58:Statement)
        WHERE s58.standing = 'ACCEPTED' AND s58.layer IN $c2 AND s58.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s58, EXISTS {
          MATCH (r48)-[:INVOLVES]->(t59)
          WHERE (s58.speakerId = t59.id OR EXISTS { (s58)-[:ON_BEHALF_OF]->(t59) } OR EXISTS { (:Thing {id: s58.speakerId})-[:AFFILIATED_WITH]->(t59) })
        } AS p60
        WHERE p60
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r48)<-[:ABOUT]-(s61:Statement)
        WHERE s61.standing = 'ACCEPTED' AND s61.layer IN $c2 AND s61.kind = 'ACCUSES'
        WITH s61, EXISTS {
          CALL (s61) {
            MATCH (d62:Statement) USING INDEX d62:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d62.respondsToId = s61.id AND d62.layer = s61.layer AND d62.standing = 'ACCEPTED' AND d62.dateFrom IS NOT NULL AND d62.id IS NOT NULL AND d62.kind = 'DENIES'
            RETURN d62
            UNION ALL
            CALL (s61) {
              RETURN s61.eventId AS e63
              UNION ALL
              MATCH (e65:Thing {id: s61.eventId})
              CALL (e65) {
                MATCH (e65)-[:PART_OF*1..]->(e64:Event)
                RETURN e64
                UNION ALL
                MATCH (e65)<-[:PART_OF*1..]-(e64:Event)
                RETURN e64
              }
              RETURN e64.id AS e63
            }
            MATCH ()-[x66:DENIES]->() USING INDEX x66:DENIES(targetId, layer, as, date, id)
            WHERE x66.targetId = e63 AND x66.layer = s61.layer AND x66.as = 'DIRECT' AND x66.date IS NOT NULL AND x66.id IS NOT NULL
            MATCH (d62:Thing:Statement {id: x66.statementId})
            WHERE d62.respondsToId IS NULL OR d62.respondsToId <> s61.id
            RETURN d62
          }
          WITH d62
          WHERE d62.dateTo >= s61.dateFrom
          RETURN 1 AS found
        } AS p67
        WHERE p67
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r48)<-[:ABOUT]-(s68:Statement)
        WHERE s68.standing = 'ACCEPTED' AND s68.layer IN $c2 AND s68.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r48)<-[:ABOUT]-(s69:Statement)
        WHERE s69.standing = 'ACCEPTED' AND s69.layer IN $c2 AND s69.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r48)<-[:ABOUT]-(s70:Statement) WHERE s70.standing = 'ACCEPTED' AND s70.layer IN $c2 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p2 AS p71
      WHERE p71
      RETURN 1 AS found
    }], [COLLECT {
      MATCH (r72:Statement) USING INDEX r72:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r72.eventId = n0.id AND r72.layer = $p4 AND r72.standing = $p5 AND r72.dateFrom IS NOT NULL AND r72.id IS NOT NULL
      WITH r72 ORDER BY r72.eventId, r72.layer, r72.standing, r72.dateFrom, r72.id LIMIT $p6
      RETURN [n0.id, r72.dateFrom, r72.id, [[r72.kind, r72.gist]], []]
    }, COUNT {
      MATCH (r73:Statement) USING INDEX r73:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r73.eventId = n0.id AND r73.layer = $p4 AND r73.standing = $p5 AND r73.dateFrom IS NOT NULL AND r73.id IS NOT NULL
    }]]
  } AS c0
}
RETURN [c0] AS reply
