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
            MATCH (s87)<-[:RESPONDS_TO]-(d88:Statement)
            WHERE d88.layer = s87.layer AND d88.standing = 'ACCEPTED' AND d88.kind = 'DENIES'
            RETURN d88
            UNION ALL
            MATCH (s87)-[:ABOUT]->(e90:Event)
            CALL (e90) {
              RETURN e90 AS e91
              UNION ALL
              MATCH (e90)-[:PART_OF*1..]->(e91:Event)
              RETURN e91
              UNION ALL
              MATCH (e90)<-[:PART_OF*1..]-(e91:Event)
              RETURN e91
            }
            MATCH (e91)<-[x92:DENIES]-()
            WHERE x92.layer = s87.layer AND x92.as = 'DIRECT'
            MATCH (d88:Thing:Statement {id: x92.statementId})
            WHERE d88.respondsToId IS NULL OR d88.respondsToId <> s87.id
            RETURN d88
          }
          WITH d88
          WHERE d88.dateTo >= s87.dateFrom
          WITH d88, EXISTS {
            MATCH (s87)-[:TARGETS]->(t89)
            WHERE (d88.speakerId = t89.id OR EXISTS { (d88)-[:ON_BEHALF_OF]->(t89) } OR EXISTS { (:Thing {id: d88.speakerId})-[:AFFILIATED_WITH]->(t89) })
          } AS p93
          WHERE p93
          RETURN 1 AS found
        } AS p94
        WHERE p94
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s95:Statement)
        WHERE s95.standing = 'ACCEPTED' AND s95.layer IN $c0 AND s95.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s95, EXISTS {
          MATCH (a86)-[:INVOLVES]->(t96)
          WHERE (s95.speakerId = t96.id OR EXISTS { (s95)-[:ON_BEHALF_OF]->(t96) } OR EXISTS { (:Thing {id: s95.speakerId})-[:AFFILIATED_WITH]->(t96) })
        } AS p97
        WHERE p97
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s98:Statement)
        WHERE s98.standing = 'ACCEPTED' AND s98.layer IN $c0 AND s98.kind = 'ACCUSES'
        WITH s98, EXISTS {
          CALL (s98) {
            MATCH (s98)<-[:RESPONDS_TO]-(d99:Statement)
            WHERE d99.layer = s98.layer AND d99.standing = 'ACCEPTED' AND d99.kind = 'DENIES'
            RETURN d99
            UNION ALL
            MATCH (s98)-[:ABOUT]->(e100:Event)
            CALL (e100) {
              RETURN e100 AS e101
              UNION ALL
              MATCH (e100)-[:PART_OF*1..]->(e101:Event)
              RETURN e101
              UNION ALL
              MATCH (e100)<-[:PART_OF*1..]-(e101:Event)
              RETURN e101
            }
            MATCH (e101)<-[x102:DENIES]-()
            WHERE x102.layer = s98.layer AND x102.as = 'DIRECT'
            MATCH (d99:Thing:Statement {id: x102.statementId})
            WHERE d99.respondsToId IS NULL OR d99.respondsToId <> s98.id
            RETURN d99
          }
          WITH d99
          WHERE d99.dateTo >= s98.dateFrom
          RETURN 1 AS found
        } AS p103
        WHERE p103
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s104:Statement)
        WHERE s104.standing = 'ACCEPTED' AND s104.layer IN $c0 AND s104.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (a86)<-[:ABOUT]-(s105:Statement)
        WHERE s105.standing = 'ACCEPTED' AND s105.layer IN $c0 AND s105.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (a86)<-[:ABOUT]-(s106:Statement) WHERE s106.standing = 'ACCEPTED' AND s106.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p21, false), false) AS p107
      WHERE p107
      RETURN 1 AS found
    }) AND (EXISTS { MATCH ()-[r108:INVOLVES]->(r80) }) AS p110
    WHERE p110
    WITH r80 ORDER BY r80.id LIMIT $p22
    RETURN [[[r80.id]]]
  }, COUNT {
    MATCH (r111:Actor)
    WITH r111, (EXISTS { MATCH ()-[r112:INVOLVES]->(r111) WHERE r112.role = $p19 }) AND NOT (EXISTS { MATCH ()-[r114:INVOLVES]->(r111) WHERE r114.role = $p20 }) AND NOT (EXISTS {
      MATCH (a117)-[r116:INVOLVES]->(r111)
      WITH r116, a117, NOT coalesce(NOT coalesce((CASE WHEN EXISTS {
        MATCH (a117)<-[:ABOUT]-(s118:Statement)
        WHERE s118.standing = 'ACCEPTED' AND s118.layer IN $c1 AND s118.kind = 'ACCUSES'
        WITH s118, EXISTS {
          CALL (s118) {
            MATCH (s118)<-[:RESPONDS_TO]-(d119:Statement)
            WHERE d119.layer = s118.layer AND d119.standing = 'ACCEPTED' AND d119.kind = 'DENIES'
            RETURN d119
            UNION ALL
            MATCH (s118)-[:ABOUT]->(e121:Event)
            CALL (e121) {
              RETURN e121 AS e122
              UNION ALL
              MATCH (e121)-[:PART_OF*1..]->(e122:Event)
              RETURN e122
              UNION ALL
              MATCH (e121)<-[:PART_OF*1..]-(e122:Event)
              RETURN e122
            }
            MATCH (e122)<-[x123:DENIES]-()
            WHERE x123.layer = s118.layer AND x123.as = 'DIRECT'
            MATCH (d119:Thing:Statement {id: x123.statementId})
            WHERE d119.respondsToId IS NULL OR d119.respondsToId <> s118.id
            RETURN d119
          }
          WITH d119
          WHERE d119.dateTo >= s118.dateFrom
          WITH d119, EXISTS {
            MATCH (s118)-[:TARGETS]->(t120)
            WHERE (d119.speakerId = t120.id OR EXISTS { (d119)-[:ON_BEHALF_OF]->(t120) } OR EXISTS { (:Thing {id: d119.speakerId})-[:AFFILIATED_WITH]->(t120) })
          } AS p124
          WHERE p124
          RETURN 1 AS found
        } AS p125
        WHERE p125
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (a117)<-[:ABOUT]-(s126:Statement)
        WHERE s126.standing = 'ACCEPTED' AND s126.layer IN $c1 AND s126.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s126, EXISTS {
          MATCH (a117)-[:INVOLVES]->(t127)
          WHERE (s126.speakerId = t127.id OR EXISTS { (s126)-[:ON_BEHALF_OF]->(t127) } OR EXISTS { (:Thing {id: s126.speakerId})-[:AFFILIATED_WITH]->(t127) })
        } AS p128
        WHERE p128
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (a117)<-[:ABOUT]-(s129:Statement)
        WHERE s129.standing = 'ACCEPTED' AND s129.layer IN $c1 AND s129.kind = 'ACCUSES'
        WITH s129, EXISTS {
          CALL (s129) {
            MATCH (s129)<-[:RESPONDS_TO]-(d130:Statement)
            WHERE d130.layer = s129.layer AND d130.standing = 'ACCEPTED' AND d130.kind = 'DENIES'
            RETURN d130
            UNION ALL
            MATCH (s129)-[:ABOUT]->(e131:Event)
            CALL (e131) {
              RETURN e131 AS e132
              UNION ALL
              MATCH (e131)-[:PART_OF*1..]->(e132:Event)
              RETURN e132
              UNION ALL
              MATCH (e131)<-[:PART_OF*1..]-(e132:Event)
              RETURN e132
            }
            MATCH (e132)<-[x133:DENIES]-()
            WHERE x133.layer = s129.layer AND x133.as = 'DIRECT'
            MATCH (d130:Thing:Statement {id: x133.statementId})
            WHERE d130.respondsToId IS NULL OR d130.respondsToId <> s129.id
            RETURN d130
          }
          WITH d130
          WHERE d130.dateTo >= s129.dateFrom
          RETURN 1 AS found
        } AS p134
        WHERE p134
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (a117)<-[:ABOUT]-(s135:Statement)
        WHERE s135.standing = 'ACCEPTED' AND s135.layer IN $c1 AND s135.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (a117)<-[:ABOUT]-(s136:Statement)
        WHERE s136.standing = 'ACCEPTED' AND s136.layer IN $c1 AND s136.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (a117)<-[:ABOUT]-(s137:Statement) WHERE s137.standing = 'ACCEPTED' AND s137.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p21, false), false) AS p138
      WHERE p138
      RETURN 1 AS found
    }) AND (EXISTS { MATCH ()-[r139:INVOLVES]->(r111) }) AS p141
    WHERE p141
    RETURN 1 AS found
  }] AS c4
}
RETURN [c0, c1, c2, c3, c4] AS reply
