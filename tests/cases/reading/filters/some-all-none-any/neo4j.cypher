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
            MATCH (s46)<-[:RESPONDS_TO]-(d47:Statement)
            WHERE d47.layer = s46.layer AND d47.standing = 'ACCEPTED' AND d47.kind = 'DENIES'
            RETURN d47
            UNION ALL
            MATCH (s46)-[:ABOUT]->(e49:Event)
            CALL (e49) {
              RETURN e49 AS e50
              UNION ALL
              MATCH (e49)-[:PART_OF*1..]->(e50:Event)
              RETURN e50
              UNION ALL
              MATCH (e49)<-[:PART_OF*1..]-(e50:Event)
              RETURN e50
            }
            MATCH (e50)<-[x51:DENIES]-()
            WHERE x51.layer = s46.layer AND x51.as = 'DIRECT'
            MATCH (d47:Thing:Statement {id: x51.statementId})
            WHERE d47.respondsToId IS NULL OR d47.respondsToId <> s46.id
            RETURN d47
          }
          WITH d47
          WHERE d47.dateTo >= s46.dateFrom
          WITH d47, EXISTS {
            MATCH (s46)-[:TARGETS]->(t48)
            WHERE (d47.speakerId = t48.id OR EXISTS { (d47)-[:ON_BEHALF_OF]->(t48) } OR EXISTS { (:Thing {id: d47.speakerId})-[:AFFILIATED_WITH]->(t48) })
          } AS p52
          WHERE p52
          RETURN 1 AS found
        } AS p53
        WHERE p53
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s54:Statement)
        WHERE s54.standing = 'ACCEPTED' AND s54.layer IN $c0 AND s54.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s54, EXISTS {
          MATCH (r45)-[:INVOLVES]->(t55)
          WHERE (s54.speakerId = t55.id OR EXISTS { (s54)-[:ON_BEHALF_OF]->(t55) } OR EXISTS { (:Thing {id: s54.speakerId})-[:AFFILIATED_WITH]->(t55) })
        } AS p56
        WHERE p56
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s57:Statement)
        WHERE s57.standing = 'ACCEPTED' AND s57.layer IN $c0 AND s57.kind = 'ACCUSES'
        WITH s57, EXISTS {
          CALL (s57) {
            MATCH (s57)<-[:RESPONDS_TO]-(d58:Statement)
            WHERE d58.layer = s57.layer AND d58.standing = 'ACCEPTED' AND d58.kind = 'DENIES'
            RETURN d58
            UNION ALL
            MATCH (s57)-[:ABOUT]->(e59:Event)
            CALL (e59) {
              RETURN e59 AS e60
              UNION ALL
              MATCH (e59)-[:PART_OF*1..]->(e60:Event)
              RETURN e60
              UNION ALL
              MATCH (e59)<-[:PART_OF*1..]-(e60:Event)
              RETURN e60
            }
            MATCH (e60)<-[x61:DENIES]-()
            WHERE x61.layer = s57.layer AND x61.as = 'DIRECT'
            MATCH (d58:Thing:Statement {id: x61.statementId})
            WHERE d58.respondsToId IS NULL OR d58.respondsToId <> s57.id
            RETURN d58
          }
          WITH d58
          WHERE d58.dateTo >= s57.dateFrom
          RETURN 1 AS found
        } AS p62
        WHERE p62
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s63:Statement)
        WHERE s63.standing = 'ACCEPTED' AND s63.layer IN $c0 AND s63.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r45)<-[:ABOUT]-(s64:Statement)
        WHERE s64.standing = 'ACCEPTED' AND s64.layer IN $c0 AND s64.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r45)<-[:ABOUT]-(s65:Statement) WHERE s65.standing = 'ACCEPTED' AND s65.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p29, false) AS p66
      WHERE p66
      RETURN 1 AS found
    }) AS p67
    WHERE p67
    WITH r43 ORDER BY r43.dateFrom IS NULL, r43.dateFrom, r43.id LIMIT $p30
    RETURN [[[r43.id]]]
  }] AS c10
}
CALL () {
  RETURN [COUNT {
    MATCH (r68:Event)
    WITH r68, NOT (EXISTS {
      MATCH (r69:Event)
      WHERE r69.partOfId = r68.id
      WITH r69, NOT coalesce(NOT coalesce((CASE WHEN EXISTS {
        MATCH (r69)<-[:ABOUT]-(s70:Statement)
        WHERE s70.standing = 'ACCEPTED' AND s70.layer IN $c1 AND s70.kind = 'ACCUSES'
        WITH s70, EXISTS {
          CALL (s70) {
            MATCH (s70)<-[:RESPONDS_TO]-(d71:Statement)
            WHERE d71.layer = s70.layer AND d71.standing = 'ACCEPTED' AND d71.kind = 'DENIES'
            RETURN d71
            UNION ALL
            MATCH (s70)-[:ABOUT]->(e73:Event)
            CALL (e73) {
              RETURN e73 AS e74
              UNION ALL
              MATCH (e73)-[:PART_OF*1..]->(e74:Event)
              RETURN e74
              UNION ALL
              MATCH (e73)<-[:PART_OF*1..]-(e74:Event)
              RETURN e74
            }
            MATCH (e74)<-[x75:DENIES]-()
            WHERE x75.layer = s70.layer AND x75.as = 'DIRECT'
            MATCH (d71:Thing:Statement {id: x75.statementId})
            WHERE d71.respondsToId IS NULL OR d71.respondsToId <> s70.id
            RETURN d71
          }
          WITH d71
          WHERE d71.dateTo >= s70.dateFrom
          WITH d71, EXISTS {
            MATCH (s70)-[:TARGETS]->(t72)
            WHERE (d71.speakerId = t72.id OR EXISTS { (d71)-[:ON_BEHALF_OF]->(t72) } OR EXISTS { (:Thing {id: d71.speakerId})-[:AFFILIATED_WITH]->(t72) })
          } AS p76
          WHERE p76
          RETURN 1 AS found
        } AS p77
        WHERE p77
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r69)<-[:ABOUT]-(s78:Statement)
        WHERE s78.standing = 'ACCEPTED' AND s78.layer IN $c1 AND s78.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s78, EXISTS {
          MATCH (r69)-[:INVOLVES]->(t79)
          WHERE (s78.speakerId = t79.id OR EXISTS { (s78)-[:ON_BEHALF_OF]->(t79) } OR EXISTS { (:Thing {id: s78.speakerId})-[:AFFILIATED_WITH]->(t79) })
        } AS p80
        WHERE p80
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r69)<-[:ABOUT]-(s81:Statement)
        WHERE s81.standing = 'ACCEPTED' AND s81.layer IN $c1 AND s81.kind = 'ACCUSES'
        WITH s81, EXISTS {
          CALL (s81) {
            MATCH (s81)<-[:RESPONDS_TO]-(d82:Statement)
            WHERE d82.layer = s81.layer AND d82.standing = 'ACCEPTED' AND d82.kind = 'DENIES'
            RETURN d82
            UNION ALL
            MATCH (s81)-[:ABOUT]->(e83:Event)
            CALL (e83) {
              RETURN e83 AS e84
              UNION ALL
              MATCH (e83)-[:PART_OF*1..]->(e84:Event)
              RETURN e84
              UNION ALL
              MATCH (e83)<-[:PART_OF*1..]-(e84:Event)
              RETURN e84
            }
            MATCH (e84)<-[x85:DENIES]-()
            WHERE x85.layer = s81.layer AND x85.as = 'DIRECT'
            MATCH (d82:Thing:Statement {id: x85.statementId})
            WHERE d82.respondsToId IS NULL OR d82.respondsToId <> s81.id
            RETURN d82
          }
          WITH d82
          WHERE d82.dateTo >= s81.dateFrom
          RETURN 1 AS found
        } AS p86
        WHERE p86
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r69)<-[:ABOUT]-(s87:Statement)
        WHERE s87.standing = 'ACCEPTED' AND s87.layer IN $c1 AND s87.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r69)<-[:ABOUT]-(s88:Statement)
        WHERE s88.standing = 'ACCEPTED' AND s88.layer IN $c1 AND s88.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r69)<-[:ABOUT]-(s89:Statement) WHERE s89.standing = 'ACCEPTED' AND s89.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p31, false), false) AS p90
      WHERE p90
      RETURN 1 AS found
    }) AS p91
    WHERE p91
    RETURN 1 AS found
  }] AS c11
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11] AS reply
