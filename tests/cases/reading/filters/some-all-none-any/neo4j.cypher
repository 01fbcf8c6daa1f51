CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0, (EXISTS {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(actorId, targetId, layer, date, id)
      WHERE r1.actorId = r0.id AND r1.layer = $p0 AND r1.targetId = $p1 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }) AS p4
    WHERE p4
    WITH r0 ORDER BY r0.name, r0.id LIMIT $p2
    RETURN [[[r0.id]]]
  }] AS c0
}
CALL () {
  RETURN [COUNT {
    MATCH (r5:Actor)
    WITH r5, NOT (EXISTS {
      MATCH ()-[r6:ACCUSES]->() USING INDEX r6:ACCUSES(actorId, layer, date, id)
      WHERE r6.actorId = r5.id AND r6.layer = $p3 AND NOT coalesce(r6.targetId = $p4, false) AND r6.date IS NOT NULL AND r6.id IS NOT NULL
    }) AS p9
    WHERE p9
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r10:Actor)
    WITH r10, NOT (EXISTS {
      MATCH ()-[r11:ACCUSES]->() USING INDEX r11:ACCUSES(actorId, targetId, layer, date, id)
      WHERE r11.actorId = r10.id AND r11.layer = $p6 AND r11.targetId = $p7 AND r11.date IS NOT NULL AND r11.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r14:ACCUSES]->() USING INDEX r14:ACCUSES(actorId, layer, date, id)
      WHERE r14.actorId = r10.id AND r14.layer = $p6 AND r14.date IS NOT NULL AND r14.id IS NOT NULL
    }) AS p17
    WHERE p17
    WITH r10 ORDER BY r10.name, r10.id LIMIT $p8
    RETURN [[[r10.id]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r18:Actor)
    WITH r18, NOT (EXISTS {
      MATCH ()-[r19:ACCUSES]->() USING INDEX r19:ACCUSES(actorId, layer, date, id)
      WHERE r19.actorId = r18.id AND r19.layer = $p9 AND NOT coalesce(r19.targetId = $p10, false) AND r19.date IS NOT NULL AND r19.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r22:ACCUSES]->() USING INDEX r22:ACCUSES(actorId, layer, date, id)
      WHERE r22.actorId = r18.id AND r22.layer = $p9 AND r22.date IS NOT NULL AND r22.id IS NOT NULL
    }) AS p25
    WHERE p25
    WITH r18 ORDER BY r18.name, r18.id LIMIT $p11
    RETURN [[[r18.id]]]
  }] AS c3
}
CALL () {
  RETURN [COUNT {
    MATCH (r26:Actor)
    WITH r26, NOT (EXISTS {
      MATCH (r27:Statement) USING INDEX r27:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r27.speakerId = r26.id AND r27.layer = $p12 AND r27.standing = $p13 AND r27.dateFrom IS NOT NULL AND r27.id IS NOT NULL
    }) AS p28
    WHERE p28
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r29:Actor)
    WITH r29, NOT (EXISTS {
      MATCH (r30:Statement) USING INDEX r30:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r30.speakerId = r29.id AND r30.layer = $p15 AND r30.standing = $p16 AND r30.dateFrom IS NOT NULL AND r30.id IS NOT NULL
    }) AS p31
    WHERE p31
    RETURN 1 AS found
  }] AS c5
}
CALL () {
  RETURN [COUNT {
    MATCH (r32:Actor)
    WITH r32, (EXISTS {
      MATCH (r33:Statement) USING INDEX r33:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r33.speakerId = r32.id AND r33.layer = $p18 AND r33.standing = $p19 AND r33.dateFrom IS NOT NULL AND r33.id IS NOT NULL
    }) AS p34
    WHERE p34
    RETURN 1 AS found
  }] AS c6
}
CALL () {
  RETURN [COUNT { MATCH (r35:Actor) WHERE true }] AS c7
}
CALL () {
  RETURN [COUNT {
    MATCH (r36:Actor)
    WITH r36, (EXISTS {
      MATCH (r37:Statement) USING INDEX r37:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r37.speakerId = r36.id AND r37.layer = $p24 AND r37.standing = $p25 AND r37.dateFrom IS NOT NULL AND r37.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r38:Statement) USING INDEX r38:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r38.speakerId = r36.id AND r38.layer = $p24 AND r38.standing = $p25 AND NOT coalesce(r38.kind = $p26, false) AND r38.dateFrom IS NOT NULL AND r38.id IS NOT NULL
    }) AS p39
    WHERE p39
    RETURN 1 AS found
  }] AS c8
}
CALL () {
  RETURN [COUNT {
    MATCH (r40:Event)
    WITH r40, NOT (EXISTS { MATCH (r41:Event) WHERE r41.partOfId = r40.id }) AS p42
    WHERE p42
    RETURN 1 AS found
  }] AS c9
}
CALL () {
  RETURN [COLLECT {
    MATCH (r43:Event)
    WITH r43, (EXISTS { MATCH (r44:Event) WHERE r44.partOfId = r43.id }) AND NOT (EXISTS {
      MATCH (r45:Event)
      WHERE r45.partOfId = r43.id
      WITH r45, NOT coalesce((CASE WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s46:Statement)
        WHERE s46.standing = 'ACCEPTED' AND s46.layer IN $c0 AND s46.kind = 'ACCUSES'
        WITH s46, EXISTS {
          CALL (s46) {
            MATCH (d47:Statement) USING INDEX d47:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d47.respondsToId = s46.id AND d47.layer = s46.layer AND d47.standing = 'ACCEPTED' AND d47.dateFrom IS NOT NULL AND d47.id IS NOT NULL AND d47.kind = 'DENIES'
            RETURN d47
            UNION ALL
            CALL (s46) {
              RETURN s46.eventId AS e49
              UNION ALL
              MATCH (e51:Thing {id: s46.eventId})
              CALL (e51) {
                MATCH (e51)-[:PART_OF*1..]->(e50:Event)
                RETURN e50
                UNION ALL
                MATCH (e51)<-[:PART_OF*1..]-(e50:Event)
                RETURN e50
              }
              RETURN e50.id AS e49
            }
            MATCH ()-[x52:DENIES]->() USING INDEX x52:DENIES(targetId, layer, as, date, id)
            WHERE x52.targetId = e49 AND x52.layer = s46.layer AND x52.as = 'DIRECT' AND x52.date IS NOT NULL AND x52.id IS NOT NULL
            MATCH (d47:Thing:Statement {id: x52.statementId})
            WHERE d47.respondsToId IS NULL OR d47.respondsToId <> s46.id
            RETURN d47
          }
          WITH d47
          WHERE d47.dateTo >= s46.dateFrom
          WITH d47, EXISTS {
            MATCH (s46)-[:TARGETS]->(t48)
            WHERE (d47.speakerId = t48.id OR EXISTS { (d47)-[:ON_BEHALF_OF]->(t48) } OR EXISTS { (:Thing {id: d47.speakerId})-[:AFFILIATED_WITH]->(t48) })
          } AS p53
          WHERE p53
          RETURN 1 AS found
        } AS p54
        WHERE p54
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s55:Statement)
        WHERE s55.standing = 'ACCEPTED' AND s55.layer IN $c0 AND s55.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s55, EXISTS {
          MATCH (r45)-[:INVOLVES]->(t56)
          WHERE (s55.speakerId = t56.id OR EXISTS { (s55)-[:ON_BEHALF_OF]->(t56) } OR EXISTS { (:Thing {id: s55.speakerId})-[:AFFILIATED_WITH]->(t56) })
        } AS p57
        WHERE p57
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s58:Statement)
        WHERE s58.standing = 'ACCEPTED' AND s58.layer IN $c0 AND s58.kind = 'ACCUSES'
        WITH s58, EXISTS {
          CALL (s58) {
            MATCH (d59:Statement) USING INDEX d59:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d59.respondsToId = s58.id AND d59.layer = s58.layer AND d59.standing = 'ACCEPTED' AND d59.dateFrom IS NOT NULL AND d59.id IS NOT NULL AND d59.kind = 'DENIES'
            RETURN d59
            UNION ALL
            CALL (s58) {
              RETURN s58.eventId AS e60
              UNION ALL
              MATCH (e62:Thing {id: s58.eventId})
              CALL (e62) {
                MATCH (e62)-[:PART_OF*1..]->(e61:Event)
                RETURN e61
                UNION ALL
                MATCH (e62)<-[:PART_OF*1..]-(e61:Event)
                RETURN e61
              }
              RETURN e61.id AS e60
            }
            MATCH ()-[x63:DENIES]->() USING INDEX x63:DENIES(targetId, layer, as, date, id)
            WHERE x63.targetId = e60 AND x63.layer = s58.layer AND x63.as = 'DIRECT' AND x63.date IS NOT NULL AND x63.id IS NOT NULL
            MATCH (d59:Thing:Statement {id: x63.statementId})
            WHERE d59.respondsToId IS NULL OR d59.respondsToId <> s58.id
            RETURN d59
          }
          WITH d59
          WHERE d59.dateTo >= s58.dateFrom
          RETURN 1 AS found
        } AS p64
        WHERE p64
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s65:Statement)
        WHERE s65.standing = 'ACCEPTED' AND s65.layer IN $c0 AND s65.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s66:Statement)
        WHERE s66.standing = 'ACCEPTED' AND s66.layer IN $c0 AND s66.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r45)<-[:ABOUT]-(s67:Statement) WHERE s67.standing = 'ACCEPTED' AND s67.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p29, false) AS p68
      WHERE p68
      RETURN 1 AS found
    }) AS p69
    WHERE p69
    WITH r43 ORDER BY r43.dateFrom IS NULL, r43.dateFrom, r43.id LIMIT $p30
    RETURN [[[r43.id]]]
  }] AS c10
}
CALL () {
  RETURN [COUNT {
    MATCH (r70:Event)
    WITH r70, NOT (EXISTS {
      MATCH (r71:Event)
      WHERE r71.partOfId = r70.id
      WITH r71, NOT coalesce(NOT coalesce((CASE WHEN EXISTS {
        MATCH (r71)<-[:ABOUT]-(s72:Statement)
        WHERE s72.standing = 'ACCEPTED' AND s72.layer IN $c1 AND s72.kind = 'ACCUSES'
        WITH s72, EXISTS {
          CALL (s72) {
            MATCH (d73:Statement) USING INDEX d73:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d73.respondsToId = s72.id AND d73.layer = s72.layer AND d73.standing = 'ACCEPTED' AND d73.dateFrom IS NOT NULL AND d73.id IS NOT NULL AND d73.kind = 'DENIES'
            RETURN d73
            UNION ALL
            CALL (s72) {
              RETURN s72.eventId AS e75
              UNION ALL
              MATCH (e77:Thing {id: s72.eventId})
              CALL (e77) {
                MATCH (e77)-[:PART_OF*1..]->(e76:Event)
                RETURN e76
                UNION ALL
                MATCH (e77)<-[:PART_OF*1..]-(e76:Event)
                RETURN e76
              }
              RETURN e76.id AS e75
            }
            MATCH ()-[x78:DENIES]->() USING INDEX x78:DENIES(targetId, layer, as, date, id)
            WHERE x78.targetId = e75 AND x78.layer = s72.layer AND x78.as = 'DIRECT' AND x78.date IS NOT NULL AND x78.id IS NOT NULL
            MATCH (d73:Thing:Statement {id: x78.statementId})
            WHERE d73.respondsToId IS NULL OR d73.respondsToId <> s72.id
            RETURN d73
          }
          WITH d73
          WHERE d73.dateTo >= s72.dateFrom
          WITH d73, EXISTS {
            MATCH (s72)-[:TARGETS]->(t74)
            WHERE (d73.speakerId = t74.id OR EXISTS { (d73)-[:ON_BEHALF_OF]->(t74) } OR EXISTS { (:Thing {id: d73.speakerId})-[:AFFILIATED_WITH]->(t74) })
          } AS p79
          WHERE p79
          RETURN 1 AS found
        } AS p80
        WHERE p80
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r71)<-[:ABOUT]-(s81:Statement)
        WHERE s81.standing = 'ACCEPTED' AND s81.layer IN $c1 AND s81.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s81, EXISTS {
          MATCH (r71)-[:INVOLVES]->(t82)
          WHERE (s81.speakerId = t82.id OR EXISTS { (s81)-[:ON_BEHALF_OF]->(t82) } OR EXISTS { (:Thing {id: s81.speakerId})-[:AFFILIATED_WITH]->(t82) })
        } AS p83
        WHERE p83
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r71)<-[:ABOUT]-(s84:Statement)
        WHERE s84.standing = 'ACCEPTED' AND s84.layer IN $c1 AND s84.kind = 'ACCUSES'
        WITH s84, EXISTS {
          CALL (s84) {
            MATCH (d85:Statement) USING INDEX d85:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d85.respondsToId = s84.id AND d85.layer = s84.layer AND d85.standing = 'ACCEPTED' AND d85.dateFrom IS NOT NULL AND d85.id IS NOT NULL AND d85.kind = 'DENIES'
            RETURN d85
            UNION ALL
            CALL (s84) {
              RETURN s84.eventId AS e86
              UNION ALL
              MATCH (e88:Thing {id: s84.eventId})
              CALL (e88) {
                MATCH (e88)-[:PART_OF*1..]->(e87:Event)
                RETURN e87
                UNION ALL
                MATCH (e88)<-[:PART_OF*1..]-(e87:Event)
                RETURN e87
              }
              RETURN e87.id AS e86
            }
            MATCH ()-[x89:DENIES]->() USING INDEX x89:DENIES(targetId, layer, as, date, id)
            WHERE x89.targetId = e86 AND x89.layer = s84.layer AND x89.as = 'DIRECT' AND x89.date IS NOT NULL AND x89.id IS NOT NULL
            MATCH (d85:Thing:Statement {id: x89.statementId})
            WHERE d85.respondsToId IS NULL OR d85.respondsToId <> s84.id
            RETURN d85
          }
          WITH d85
          WHERE d85.dateTo >= s84.dateFrom
          RETURN 1 AS found
        } AS p90
        WHERE p90
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r71)<-[:ABOUT]-(s91:Statement)
        WHERE s91.standing = 'ACCEPTED' AND s91.layer IN $c1 AND s91.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r71)<-[:ABOUT]-(s92:Statement)
        WHERE s92.standing = 'ACCEPTED' AND s92.layer IN $c1 AND s92.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r71)<-[:ABOUT]-(s93:Statement) WHERE s93.standing = 'ACCEPTED' AND s93.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p31, false), false) AS p94
      WHERE p94
      RETURN 1 AS found
    }) AS p95
    WHERE p95
    RETURN 1 AS found
  }] AS c11
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11] AS reply
