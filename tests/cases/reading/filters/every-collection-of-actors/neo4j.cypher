CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0, (EXISTS {
      MATCH (r1:Statement) USING INDEX r1:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r1.speakerId = r0.id AND r1.layer = $p0 AND r1.standing = $p1 AND r1.kind = $p2 AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r2:Statement) USING INDEX r2:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r2.speakerId = r0.id AND r2.layer = $p0 AND r2.standing = $p1 AND r2.kind = $p3 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r3:Statement) USING INDEX r3:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r3.speakerId = r0.id AND r3.layer = $p0 AND r3.standing = $p1 AND NOT coalesce(r3.dateFrom >= date($p4), false) AND r3.dateFrom IS NOT NULL AND r3.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r4:Statement) USING INDEX r4:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r4.speakerId = r0.id AND r4.layer = $p0 AND r4.standing = $p1 AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
    }) AS p5
    WHERE p5
    WITH r0 ORDER BY r0.id LIMIT $p5
    RETURN [[[r0.id]]]
  }, COUNT {
    MATCH (r6:Actor)
    WITH r6, (EXISTS {
      MATCH (r7:Statement) USING INDEX r7:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r7.speakerId = r6.id AND r7.layer = $p0 AND r7.standing = $p1 AND r7.kind = $p2 AND r7.dateFrom IS NOT NULL AND r7.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r8:Statement) USING INDEX r8:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r8.speakerId = r6.id AND r8.layer = $p0 AND r8.standing = $p1 AND r8.kind = $p3 AND r8.dateFrom IS NOT NULL AND r8.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r9:Statement) USING INDEX r9:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r9.speakerId = r6.id AND r9.layer = $p0 AND r9.standing = $p1 AND NOT coalesce(r9.dateFrom >= date($p4), false) AND r9.dateFrom IS NOT NULL AND r9.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r10:Statement) USING INDEX r10:Statement(speakerId, layer, standing, dateFrom, id)
      WHERE r10.speakerId = r6.id AND r10.layer = $p0 AND r10.standing = $p1 AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
    }) AS p11
    WHERE p11
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r12:Actor)
    WITH r12, (EXISTS {
      MATCH (a14)-[r13:TARGETS]->() USING INDEX r13:TARGETS(actorId, layer, standing, date, id)
      WHERE r13.actorId = r12.id AND r13.layer = $p6 AND r13.standing = $p7 AND a14.kind = $p8 AND r13.date IS NOT NULL AND r13.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (a17)-[r16:TARGETS]->() USING INDEX r16:TARGETS(actorId, layer, standing, date, id)
      WHERE r16.actorId = r12.id AND r16.layer = $p6 AND r16.standing = $p7 AND a17.kind = $p9 AND r16.date IS NOT NULL AND r16.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r19:TARGETS]->() USING INDEX r19:TARGETS(actorId, layer, standing, date, id)
      WHERE r19.actorId = r12.id AND r19.layer = $p6 AND r19.standing = $p7 AND NOT coalesce(r19.date >= date($p10), false) AND r19.date IS NOT NULL AND r19.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r22:TARGETS]->() USING INDEX r22:TARGETS(actorId, layer, standing, date, id)
      WHERE r22.actorId = r12.id AND r22.layer = $p6 AND r22.standing = $p7 AND r22.date IS NOT NULL AND r22.id IS NOT NULL
    }) AS p25
    WHERE p25
    WITH r12 ORDER BY r12.id LIMIT $p11
    RETURN [[[r12.id]]]
  }, COUNT {
    MATCH (r26:Actor)
    WITH r26, (EXISTS {
      MATCH (a28)-[r27:TARGETS]->() USING INDEX r27:TARGETS(actorId, layer, standing, date, id)
      WHERE r27.actorId = r26.id AND r27.layer = $p6 AND r27.standing = $p7 AND a28.kind = $p8 AND r27.date IS NOT NULL AND r27.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (a31)-[r30:TARGETS]->() USING INDEX r30:TARGETS(actorId, layer, standing, date, id)
      WHERE r30.actorId = r26.id AND r30.layer = $p6 AND r30.standing = $p7 AND a31.kind = $p9 AND r30.date IS NOT NULL AND r30.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r33:TARGETS]->() USING INDEX r33:TARGETS(actorId, layer, standing, date, id)
      WHERE r33.actorId = r26.id AND r33.layer = $p6 AND r33.standing = $p7 AND NOT coalesce(r33.date >= date($p10), false) AND r33.date IS NOT NULL AND r33.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r36:TARGETS]->() USING INDEX r36:TARGETS(actorId, layer, standing, date, id)
      WHERE r36.actorId = r26.id AND r36.layer = $p6 AND r36.standing = $p7 AND r36.date IS NOT NULL AND r36.id IS NOT NULL
    }) AS p39
    WHERE p39
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r40:Actor)
    WITH r40, (EXISTS { MATCH (r40)-[r41:AFFILIATED_WITH]->() WHERE r41.role CONTAINS $p12 }) AND NOT (EXISTS { MATCH (r40)-[r43:AFFILIATED_WITH]->() WHERE r43.wholeId = $p13 }) AND NOT (EXISTS { MATCH (r40)-[r45:AFFILIATED_WITH]->(b46) WHERE NOT coalesce(b46.countryCode = $p14, false) }) AND (EXISTS { MATCH (r40)-[r47:AFFILIATED_WITH]->() }) AS p49
    WHERE p49
    WITH r40 ORDER BY r40.id LIMIT $p15
    RETURN [[[r40.id]]]
  }, COUNT {
    MATCH (r50:Actor)
    WITH r50, (EXISTS { MATCH (r50)-[r51:AFFILIATED_WITH]->() WHERE r51.role CONTAINS $p12 }) AND NOT (EXISTS { MATCH (r50)-[r53:AFFILIATED_WITH]->() WHERE r53.wholeId = $p13 }) AND NOT (EXISTS { MATCH (r50)-[r55:AFFILIATED_WITH]->(b56) WHERE NOT coalesce(b56.countryCode = $p14, false) }) AND (EXISTS { MATCH (r50)-[r57:AFFILIATED_WITH]->() }) AS p59
    WHERE p59
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r60:Actor)
    WITH r60, (EXISTS { MATCH (a62)-[r61:AFFILIATED_WITH]->(r60) WHERE a62.kind = $p16 }) AND NOT (EXISTS { MATCH (a64)-[r63:AFFILIATED_WITH]->(r60) WHERE a64.kind = $p17 }) AND NOT (EXISTS { MATCH ()-[r65:AFFILIATED_WITH]->(r60) WHERE NOT coalesce(r65.from IS NULL, false) }) AND (EXISTS { MATCH ()-[r67:AFFILIATED_WITH]->(r60) }) AS p69
    WHERE p69
    WITH r60 ORDER BY r60.id LIMIT $p18
    RETURN [[[r60.id]]]
  }, COUNT {
    MATCH (r70:Actor)
    WITH r70, (EXISTS { MATCH (a72)-[r71:AFFILIATED_WITH]->(r70) WHERE a72.kind = $p16 }) AND NOT (EXISTS { MATCH (a74)-[r73:AFFILIATED_WITH]->(r70) WHERE a74.kind = $p17 }) AND NOT (EXISTS { MATCH ()-[r75:AFFILIATED_WITH]->(r70) WHERE NOT coalesce(r75.from IS NULL, false) }) AND (EXISTS { MATCH ()-[r77:AFFILIATED_WITH]->(r70) }) AS p79
    WHERE p79
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r80:Actor)
    WITH r80, (EXISTS { MATCH ()-[r81:INVOLVES]->(r80) WHERE r81.role = $p19 }) AND NOT (EXISTS { MATCH ()-[r83:INVOLVES]->(r80) WHERE r83.role = $p20 }) AND NOT (EXISTS {
      MATCH (a86)-[r85:INVOLVES]->(r80)
      WITH r85, a86, NOT coalesce(NOT coalesce((CASE WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s87:Statement)
        WHERE s87.standing = 'ACCEPTED' AND s87.layer IN $c0 AND s87.kind = 'ACCUSES'
        WITH s87, EXISTS {
          CALL (s87) {
            MATCH (d88:Statement) USING INDEX d88:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d88.respondsToId = s87.id AND d88.layer = s87.layer AND d88.standing = 'ACCEPTED' AND d88.dateFrom IS NOT NULL AND d88.id IS NOT NULL AND d88.kind = 'DENIES'
            RETURN d88
            UNION ALL
            CALL (s87) {
              RETURN s87.eventId AS e90
              UNION ALL
              MATCH (e92:Thing {id: s87.eventId})
              CALL (e92) {
                MATCH (e92)-[:PART_OF*1..]->(e91:Event)
                RETURN e91
                UNION ALL
                MATCH (e92)<-[:PART_OF*1..]-(e91:Event)
                RETURN e91
              }
              RETURN e91.id AS e90
            }
            MATCH ()-[x93:DENIES]->() USING INDEX x93:DENIES(targetId, layer, as, date, id)
            WHERE x93.targetId = e90 AND x93.layer = s87.layer AND x93.as = 'DIRECT' AND x93.date IS NOT NULL AND x93.id IS NOT NULL
            MATCH (d88:Thing:Statement {id: x93.statementId})
            WHERE d88.respondsToId IS NULL OR d88.respondsToId <> s87.id
            RETURN d88
          }
          WITH d88
          WHERE d88.dateTo >= s87.dateFrom
          WITH d88, EXISTS {
            MATCH (s87)-[:TARGETS]->(t89)
            WHERE (d88.speakerId = t89.id OR EXISTS { (d88)-[:ON_BEHALF_OF]->(t89) } OR EXISTS { (:Thing {id: d88.speakerId})-[:AFFILIATED_WITH]->(t89) })
          } AS p94
          WHERE p94
          RETURN 1 AS found
        } AS p95
        WHERE p95
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s96:Statement)
        WHERE s96.standing = 'ACCEPTED' AND s96.layer IN $c0 AND s96.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s96, EXISTS {
          MATCH (a86)-[:INVOLVES]->(t97)
          WHERE (s96.speakerId = t97.id OR EXISTS { (s96)-[:ON_BEHALF_OF]->(t97) } OR EXISTS { (:Thing {id: s96.speakerId})-[:AFFILIATED_WITH]->(t97) })
        } AS p98
        WHERE p98
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s99:Statement)
        WHERE s99.standing = 'ACCEPTED' AND s99.layer IN $c0 AND s99.kind = 'ACCUSES'
        WITH s99, EXISTS {
          CALL (s99) {
            MATCH (d100:Statement) USING INDEX d100:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d100.respondsToId = s99.id AND d100.layer = s99.layer AND d100.standing = 'ACCEPTED' AND d100.dateFrom IS NOT NULL AND d100.id IS NOT NULL AND d100.kind = 'DENIES'
            RETURN d100
            UNION ALL
            CALL (s99) {
              RETURN s99.eventId AS e101
              UNION ALL
              MATCH (e103:Thing {id: s99.eventId})
              CALL (e103) {
                MATCH (e103)-[:PART_OF*1..]->(e102:Event)
                RETURN e102
                UNION ALL
                MATCH (e103)<-[:PART_OF*1..]-(e102:Event)
                RETURN e102
              }
              RETURN e102.id AS e101
            }
            MATCH ()-[x104:DENIES]->() USING INDEX x104:DENIES(targetId, layer, as, date, id)
            WHERE x104.targetId = e101 AND x104.layer = s99.layer AND x104.as = 'DIRECT' AND x104.date IS NOT NULL AND x104.id IS NOT NULL
            MATCH (d100:Thing:Statement {id: x104.statementId})
            WHERE d100.respondsToId IS NULL OR d100.respondsToId <> s99.id
            RETURN d100
          }
          WITH d100
          WHERE d100.dateTo >= s99.dateFrom
          RETURN 1 AS found
        } AS p105
        WHERE p105
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s106:Statement)
        WHERE s106.standing = 'ACCEPTED' AND s106.layer IN $c0 AND s106.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s107:Statement)
        WHERE s107.standing = 'ACCEPTED' AND s107.layer IN $c0 AND s107.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (a86)<-[:ABOUT]-(s108:Statement) WHERE s108.standing = 'ACCEPTED' AND s108.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p21, false), false) AS p109
      WHERE p109
      RETURN 1 AS found
    }) AND (EXISTS { MATCH ()-[r110:INVOLVES]->(r80) }) AS p112
    WHERE p112
    WITH r80 ORDER BY r80.id LIMIT $p22
    RETURN [[[r80.id]]]
  }, COUNT {
    MATCH (r113:Actor)
    WITH r113, (EXISTS { MATCH ()-[r114:INVOLVES]->(r113) WHERE r114.role = $p19 }) AND NOT (EXISTS { MATCH ()-[r116:INVOLVES]->(r113) WHERE r116.role = $p20 }) AND NOT (EXISTS {
      MATCH (a119)-[r118:INVOLVES]->(r113)
      WITH r118, a119, NOT coalesce(NOT coalesce((CASE WHEN EXISTS {
        MATCH (a119)<-[:ABOUT]-(s120:Statement)
        WHERE s120.standing = 'ACCEPTED' AND s120.layer IN $c1 AND s120.kind = 'ACCUSES'
        WITH s120, EXISTS {
          CALL (s120) {
            MATCH (d121:Statement) USING INDEX d121:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d121.respondsToId = s120.id AND d121.layer = s120.layer AND d121.standing = 'ACCEPTED' AND d121.dateFrom IS NOT NULL AND d121.id IS NOT NULL AND d121.kind = 'DENIES'
            RETURN d121
            UNION ALL
            CALL (s120) {
              RETURN s120.eventId AS e123
              UNION ALL
              MATCH (e125:Thing {id: s120.eventId})
              CALL (e125) {
                MATCH (e125)-[:PART_OF*1..]->(e124:Event)
                RETURN e124
                UNION ALL
                MATCH (e125)<-[:PART_OF*1..]-(e124:Event)
                RETURN e124
              }
              RETURN e124.id AS e123
            }
            MATCH ()-[x126:DENIES]->() USING INDEX x126:DENIES(targetId, layer, as, date, id)
            WHERE x126.targetId = e123 AND x126.layer = s120.layer AND x126.as = 'DIRECT' AND x126.date IS NOT NULL AND x126.id IS NOT NULL
            MATCH (d121:Thing:Statement {id: x126.statementId})
            WHERE d121.respondsToId IS NULL OR d121.respondsToId <> s120.id
            RETURN d121
          }
          WITH d121
          WHERE d121.dateTo >= s120.dateFrom
          WITH d121, EXISTS {
            MATCH (s120)-[:TARGETS]->(t122)
            WHERE (d121.speakerId = t122.id OR EXISTS { (d121)-[:ON_BEHALF_OF]->(t122) } OR EXISTS { (:Thing {id: d121.speakerId})-[:AFFILIATED_WITH]->(t122) })
          } AS p127
          WHERE p127
          RETURN 1 AS found
        } AS p128
        WHERE p128
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (a119)<-[:ABOUT]-(s129:Statement)
        WHERE s129.standing = 'ACCEPTED' AND s129.layer IN $c1 AND s129.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s129, EXISTS {
          MATCH (a119)-[:INVOLVES]->(t130)
          WHERE (s129.speakerId = t130.id OR EXISTS { (s129)-[:ON_BEHALF_OF]->(t130) } OR EXISTS { (:Thing {id: s129.speakerId})-[:AFFILIATED_WITH]->(t130) })
        } AS p131
        WHERE p131
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (a119)<-[:ABOUT]-(s132:Statement)
        WHERE s132.standing = 'ACCEPTED' AND s132.layer IN $c1 AND s132.kind = 'ACCUSES'
        WITH s132, EXISTS {
          CALL (s132) {
            MATCH (d133:Statement) USING INDEX d133:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d133.respondsToId = s132.id AND d133.layer = s132.layer AND d133.standing = 'ACCEPTED' AND d133.dateFrom IS NOT NULL AND d133.id IS NOT NULL AND d133.kind = 'DENIES'
            RETURN d133
            UNION ALL
            CALL (s132) {
              RETURN s132.eventId AS e134
              UNION ALL
              MATCH (e136:Thing {id: s132.eventId})
              CALL (e136) {
                MATCH (e136)-[:PART_OF*1..]->(e135:Event)
                RETURN e135
                UNION ALL
                MATCH (e136)<-[:PART_OF*1..]-(e135:Event)
                RETURN e135
              }
              RETURN e135.id AS e134
            }
            MATCH ()-[x137:DENIES]->() USING INDEX x137:DENIES(targetId, layer, as, date, id)
            WHERE x137.targetId = e134 AND x137.layer = s132.layer AND x137.as = 'DIRECT' AND x137.date IS NOT NULL AND x137.id IS NOT NULL
            MATCH (d133:Thing:Statement {id: x137.statementId})
            WHERE d133.respondsToId IS NULL OR d133.respondsToId <> s132.id
            RETURN d133
          }
          WITH d133
          WHERE d133.dateTo >= s132.dateFrom
          RETURN 1 AS found
        } AS p138
        WHERE p138
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (a119)<-[:ABOUT]-(s139:Statement)
        WHERE s139.standing = 'ACCEPTED' AND s139.layer IN $c1 AND s139.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (a119)<-[:ABOUT]-(s140:Statement)
        WHERE s140.standing = 'ACCEPTED' AND s140.layer IN $c1 AND s140.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (a119)<-[:ABOUT]-(s141:Statement) WHERE s141.standing = 'ACCEPTED' AND s141.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p21, false), false) AS p142
      WHERE p142
      RETURN 1 AS found
    }) AND (EXISTS { MATCH ()-[r143:INVOLVES]->(r113) }) AS p145
    WHERE p145
    RETURN 1 AS found
  }] AS c4
}
RETURN [c0, c1, c2, c3, c4] AS reply
