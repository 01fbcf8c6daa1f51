CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement)
    WHERE r0.layer = $p0 AND r0.standing = $p1
    WITH r0, (EXISTS { MATCH (r0)-[r1:ON_BEHALF_OF]->(b2) WHERE b2.kind = $p2 }) AND NOT (EXISTS { MATCH (r0)-[r3:ON_BEHALF_OF]->() WHERE r3.actorId = $p3 }) AND NOT (EXISTS { MATCH (r0)-[r5:ON_BEHALF_OF]->(b6) WHERE NOT coalesce(b6.countryCode = $p4, false) }) AND (EXISTS { MATCH (r0)-[r7:ON_BEHALF_OF]->() }) AS p9
    WHERE p9
    WITH r0 ORDER BY r0.id LIMIT $p5
    RETURN [[[r0.gist]]]
  }, COUNT {
    MATCH (r10:Statement) USING INDEX r10:Statement(layer, standing, dateFrom, id)
    WHERE r10.layer = $p0 AND r10.standing = $p1 AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
    WITH r10, (EXISTS { MATCH (r10)-[r11:ON_BEHALF_OF]->(b12) WHERE b12.kind = $p2 }) AND NOT (EXISTS { MATCH (r10)-[r13:ON_BEHALF_OF]->() WHERE r13.actorId = $p3 }) AND NOT (EXISTS { MATCH (r10)-[r15:ON_BEHALF_OF]->(b16) WHERE NOT coalesce(b16.countryCode = $p4, false) }) AND (EXISTS { MATCH (r10)-[r17:ON_BEHALF_OF]->() }) AS p19
    WHERE p19
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r20:Statement)
    WHERE r20.layer = $p6 AND r20.standing = $p7
    WITH r20, (EXISTS { MATCH (r20)-[r21:TARGETS]->() WHERE r21.layer = $p8 AND r21.standing = $p9 AND r21.actorId = $p10 }) AND NOT (EXISTS { MATCH (r20)-[r23:TARGETS]->() WHERE r23.layer = $p8 AND r23.standing = $p9 AND r23.actorId = $p11 }) AND NOT (EXISTS {
      MATCH (r20)-[r25:TARGETS]->(b26)
      WHERE r25.layer = $p8 AND r25.standing = $p9 AND NOT coalesce(b26.kind = $p12, false)
    }) AND (EXISTS { MATCH (r20)-[r27:TARGETS]->() WHERE r27.layer = $p8 AND r27.standing = $p9 }) AS p29
    WHERE p29
    WITH r20 ORDER BY r20.id LIMIT $p13
    RETURN [[[r20.gist]]]
  }, COUNT {
    MATCH (r30:Statement) USING INDEX r30:Statement(layer, standing, dateFrom, id)
    WHERE r30.layer = $p6 AND r30.standing = $p7 AND r30.dateFrom IS NOT NULL AND r30.id IS NOT NULL
    WITH r30, (EXISTS { MATCH (r30)-[r31:TARGETS]->() WHERE r31.layer = $p8 AND r31.standing = $p9 AND r31.actorId = $p10 }) AND NOT (EXISTS { MATCH (r30)-[r33:TARGETS]->() WHERE r33.layer = $p8 AND r33.standing = $p9 AND r33.actorId = $p11 }) AND NOT (EXISTS {
      MATCH (r30)-[r35:TARGETS]->(b36)
      WHERE r35.layer = $p8 AND r35.standing = $p9 AND NOT coalesce(b36.kind = $p12, false)
    }) AND (EXISTS { MATCH (r30)-[r37:TARGETS]->() WHERE r37.layer = $p8 AND r37.standing = $p9 }) AS p39
    WHERE p39
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r40:Statement)
    WHERE r40.layer = $p14 AND r40.standing = $p15
    WITH r40, (EXISTS {
      MATCH (r40)-[r41:REPORTED_IN]->()
      WHERE r41.layer = $p16 AND r41.standing = $p17 AND r41.quote = $p18
    }) AND NOT (EXISTS { MATCH (r40)-[r43:REPORTED_IN]->() WHERE r43.layer = $p16 AND r43.standing = $p17 AND r43.via = $p19 }) AND NOT (EXISTS {
      MATCH (r40)-[r45:REPORTED_IN]->()
      WHERE r45.layer = $p16 AND r45.standing = $p17 AND NOT coalesce(r45.start > $p20, false)
    }) AND (EXISTS { MATCH (r40)-[r47:REPORTED_IN]->() WHERE r47.layer = $p16 AND r47.standing = $p17 }) AS p49
    WHERE p49
    WITH r40 ORDER BY r40.id LIMIT $p21
    RETURN [[[r40.gist]]]
  }, COUNT {
    MATCH (r50:Statement) USING INDEX r50:Statement(layer, standing, dateFrom, id)
    WHERE r50.layer = $p14 AND r50.standing = $p15 AND r50.dateFrom IS NOT NULL AND r50.id IS NOT NULL
    WITH r50, (EXISTS {
      MATCH (r50)-[r51:REPORTED_IN]->()
      WHERE r51.layer = $p16 AND r51.standing = $p17 AND r51.quote = $p18
    }) AND NOT (EXISTS { MATCH (r50)-[r53:REPORTED_IN]->() WHERE r53.layer = $p16 AND r53.standing = $p17 AND r53.via = $p19 }) AND NOT (EXISTS {
      MATCH (r50)-[r55:REPORTED_IN]->()
      WHERE r55.layer = $p16 AND r55.standing = $p17 AND NOT coalesce(r55.start > $p20, false)
    }) AND (EXISTS { MATCH (r50)-[r57:REPORTED_IN]->() WHERE r57.layer = $p16 AND r57.standing = $p17 }) AS p59
    WHERE p59
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r60:Statement)
    WHERE r60.layer = $p22 AND r60.standing = $p23
    WITH r60, (EXISTS {
      MATCH (r61:Statement) USING INDEX r61:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r61.respondsToId = r60.id AND r61.layer = $p24 AND r61.standing = $p25 AND r61.kind = $p26 AND r61.dateFrom IS NOT NULL AND r61.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r62:Statement) USING INDEX r62:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r62.respondsToId = r60.id AND r62.layer = $p24 AND r62.standing = $p25 AND r62.kind = $p27 AND r62.dateFrom IS NOT NULL AND r62.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r63:Statement) USING INDEX r63:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r63.respondsToId = r60.id AND r63.layer = $p24 AND r63.standing = $p25 AND NOT coalesce(r63.dateFrom >= date($p28), false) AND r63.dateFrom IS NOT NULL AND r63.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r64:Statement) USING INDEX r64:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r64.respondsToId = r60.id AND r64.layer = $p24 AND r64.standing = $p25 AND r64.dateFrom IS NOT NULL AND r64.id IS NOT NULL
    }) AS p65
    WHERE p65
    WITH r60 ORDER BY r60.id LIMIT $p29
    RETURN [[[r60.gist]]]
  }, COUNT {
    MATCH (r66:Statement) USING INDEX r66:Statement(layer, standing, dateFrom, id)
    WHERE r66.layer = $p22 AND r66.standing = $p23 AND r66.dateFrom IS NOT NULL AND r66.id IS NOT NULL
    WITH r66, (EXISTS {
      MATCH (r67:Statement) USING INDEX r67:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r67.respondsToId = r66.id AND r67.layer = $p24 AND r67.standing = $p25 AND r67.kind = $p26 AND r67.dateFrom IS NOT NULL AND r67.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r68:Statement) USING INDEX r68:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r68.respondsToId = r66.id AND r68.layer = $p24 AND r68.standing = $p25 AND r68.kind = $p27 AND r68.dateFrom IS NOT NULL AND r68.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r69:Statement) USING INDEX r69:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r69.respondsToId = r66.id AND r69.layer = $p24 AND r69.standing = $p25 AND NOT coalesce(r69.dateFrom >= date($p28), false) AND r69.dateFrom IS NOT NULL AND r69.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r70:Statement) USING INDEX r70:Statement(respondsToId, layer, standing, dateFrom, id)
      WHERE r70.respondsToId = r66.id AND r70.layer = $p24 AND r70.standing = $p25 AND r70.dateFrom IS NOT NULL AND r70.id IS NOT NULL
    }) AS p71
    WHERE p71
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r72:Statement)
    WHERE r72.layer = $p30 AND r72.standing = $p31
    WITH r72, (EXISTS {
      CALL (r72) {
        MATCH (r73:Statement) USING INDEX r73:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r73.respondsToId = r72.id AND r73.layer = r72.layer AND r73.standing = 'ACCEPTED' AND r73.dateFrom IS NOT NULL AND r73.id IS NOT NULL AND r73.kind = 'DENIES'
        RETURN r73
        UNION ALL
        CALL (r72) {
          RETURN r72.eventId AS e75
          UNION ALL
          MATCH (e77:Thing {id: r72.eventId})
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
        WHERE x78.targetId = e75 AND x78.layer = r72.layer AND x78.as = 'DIRECT' AND x78.date IS NOT NULL AND x78.id IS NOT NULL
        MATCH (r73:Thing:Statement {id: x78.statementId})
        WHERE r73.respondsToId IS NULL OR r73.respondsToId <> r72.id
        RETURN r73
      }
      WITH r73
      WHERE r72.kind = 'ACCUSES' AND r73.dateTo >= r72.dateFrom
      WITH r73, CASE WHEN EXISTS {
        MATCH (r72)-[:TARGETS]->(t74)
        WHERE (r73.speakerId = t74.id OR EXISTS { (r73)-[:ON_BEHALF_OF]->(t74) } OR EXISTS { (:Thing {id: r73.speakerId})-[:AFFILIATED_WITH]->(t74) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p32 AS p79
      WHERE p79
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r72) {
        MATCH (r80:Statement) USING INDEX r80:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r80.respondsToId = r72.id AND r80.layer = r72.layer AND r80.standing = 'ACCEPTED' AND r80.dateFrom IS NOT NULL AND r80.id IS NOT NULL AND r80.kind = 'DENIES'
        RETURN r80
        UNION ALL
        CALL (r72) {
          RETURN r72.eventId AS e82
          UNION ALL
          MATCH (e84:Thing {id: r72.eventId})
          CALL (e84) {
            MATCH (e84)-[:PART_OF*1..]->(e83:Event)
            RETURN e83
            UNION ALL
            MATCH (e84)<-[:PART_OF*1..]-(e83:Event)
            RETURN e83
          }
          RETURN e83.id AS e82
        }
        MATCH ()-[x85:DENIES]->() USING INDEX x85:DENIES(targetId, layer, as, date, id)
        WHERE x85.targetId = e82 AND x85.layer = r72.layer AND x85.as = 'DIRECT' AND x85.date IS NOT NULL AND x85.id IS NOT NULL
        MATCH (r80:Thing:Statement {id: x85.statementId})
        WHERE r80.respondsToId IS NULL OR r80.respondsToId <> r72.id
        RETURN r80
      }
      WITH r80
      WHERE r72.kind = 'ACCUSES' AND r80.dateTo >= r72.dateFrom
      WITH r80, CASE WHEN EXISTS {
        MATCH (r72)-[:TARGETS]->(t81)
        WHERE (r80.speakerId = t81.id OR EXISTS { (r80)-[:ON_BEHALF_OF]->(t81) } OR EXISTS { (:Thing {id: r80.speakerId})-[:AFFILIATED_WITH]->(t81) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p33 AS p86
      WHERE p86
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r72) {
        MATCH (r87:Statement) USING INDEX r87:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r87.respondsToId = r72.id AND r87.layer = r72.layer AND r87.standing = 'ACCEPTED' AND r87.dateFrom IS NOT NULL AND r87.id IS NOT NULL AND r87.kind = 'DENIES'
        RETURN r87
        UNION ALL
        CALL (r72) {
          RETURN r72.eventId AS e89
          UNION ALL
          MATCH (e91:Thing {id: r72.eventId})
          CALL (e91) {
            MATCH (e91)-[:PART_OF*1..]->(e90:Event)
            RETURN e90
            UNION ALL
            MATCH (e91)<-[:PART_OF*1..]-(e90:Event)
            RETURN e90
          }
          RETURN e90.id AS e89
        }
        MATCH ()-[x92:DENIES]->() USING INDEX x92:DENIES(targetId, layer, as, date, id)
        WHERE x92.targetId = e89 AND x92.layer = r72.layer AND x92.as = 'DIRECT' AND x92.date IS NOT NULL AND x92.id IS NOT NULL
        MATCH (r87:Thing:Statement {id: x92.statementId})
        WHERE r87.respondsToId IS NULL OR r87.respondsToId <> r72.id
        RETURN r87
      }
      WITH r87
      WHERE r72.kind = 'ACCUSES' AND r87.dateTo >= r72.dateFrom AND NOT coalesce(CASE WHEN r87.datePrecision = 'AT_LATEST' OR r87.dateFrom < r72.dateTo THEN 0 ELSE duration.inDays(r72.dateTo, r87.dateFrom).days END = $p34, false)
      RETURN 1 AS found
    }) AND (EXISTS {
      CALL (r72) {
        MATCH (r93:Statement) USING INDEX r93:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r93.respondsToId = r72.id AND r93.layer = r72.layer AND r93.standing = 'ACCEPTED' AND r93.dateFrom IS NOT NULL AND r93.id IS NOT NULL AND r93.kind = 'DENIES'
        RETURN r93
        UNION ALL
        CALL (r72) {
          RETURN r72.eventId AS e95
          UNION ALL
          MATCH (e97:Thing {id: r72.eventId})
          CALL (e97) {
            MATCH (e97)-[:PART_OF*1..]->(e96:Event)
            RETURN e96
            UNION ALL
            MATCH (e97)<-[:PART_OF*1..]-(e96:Event)
            RETURN e96
          }
          RETURN e96.id AS e95
        }
        MATCH ()-[x98:DENIES]->() USING INDEX x98:DENIES(targetId, layer, as, date, id)
        WHERE x98.targetId = e95 AND x98.layer = r72.layer AND x98.as = 'DIRECT' AND x98.date IS NOT NULL AND x98.id IS NOT NULL
        MATCH (r93:Thing:Statement {id: x98.statementId})
        WHERE r93.respondsToId IS NULL OR r93.respondsToId <> r72.id
        RETURN r93
      }
      WITH r93
      WHERE r72.kind = 'ACCUSES' AND r93.dateTo >= r72.dateFrom
      RETURN 1 AS found
    }) AS p99
    WHERE p99
    WITH r72 ORDER BY r72.id LIMIT $p35
    RETURN [[[r72.gist]]]
  }, COUNT {
    MATCH (r100:Statement) USING INDEX r100:Statement(layer, standing, dateFrom, id)
    WHERE r100.layer = $p30 AND r100.standing = $p31 AND r100.dateFrom IS NOT NULL AND r100.id IS NOT NULL
    WITH r100, (EXISTS {
      CALL (r100) {
        MATCH (r101:Statement) USING INDEX r101:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r101.respondsToId = r100.id AND r101.layer = r100.layer AND r101.standing = 'ACCEPTED' AND r101.dateFrom IS NOT NULL AND r101.id IS NOT NULL AND r101.kind = 'DENIES'
        RETURN r101
        UNION ALL
        CALL (r100) {
          RETURN r100.eventId AS e103
          UNION ALL
          MATCH (e105:Thing {id: r100.eventId})
          CALL (e105) {
            MATCH (e105)-[:PART_OF*1..]->(e104:Event)
            RETURN e104
            UNION ALL
            MATCH (e105)<-[:PART_OF*1..]-(e104:Event)
            RETURN e104
          }
          RETURN e104.id AS e103
        }
        MATCH ()-[x106:DENIES]->() USING INDEX x106:DENIES(targetId, layer, as, date, id)
        WHERE x106.targetId = e103 AND x106.layer = r100.layer AND x106.as = 'DIRECT' AND x106.date IS NOT NULL AND x106.id IS NOT NULL
        MATCH (r101:Thing:Statement {id: x106.statementId})
        WHERE r101.respondsToId IS NULL OR r101.respondsToId <> r100.id
        RETURN r101
      }
      WITH r101
      WHERE r100.kind = 'ACCUSES' AND r101.dateTo >= r100.dateFrom
      WITH r101, CASE WHEN EXISTS {
        MATCH (r100)-[:TARGETS]->(t102)
        WHERE (r101.speakerId = t102.id OR EXISTS { (r101)-[:ON_BEHALF_OF]->(t102) } OR EXISTS { (:Thing {id: r101.speakerId})-[:AFFILIATED_WITH]->(t102) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p32 AS p107
      WHERE p107
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r100) {
        MATCH (r108:Statement) USING INDEX r108:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r108.respondsToId = r100.id AND r108.layer = r100.layer AND r108.standing = 'ACCEPTED' AND r108.dateFrom IS NOT NULL AND r108.id IS NOT NULL AND r108.kind = 'DENIES'
        RETURN r108
        UNION ALL
        CALL (r100) {
          RETURN r100.eventId AS e110
          UNION ALL
          MATCH (e112:Thing {id: r100.eventId})
          CALL (e112) {
            MATCH (e112)-[:PART_OF*1..]->(e111:Event)
            RETURN e111
            UNION ALL
            MATCH (e112)<-[:PART_OF*1..]-(e111:Event)
            RETURN e111
          }
          RETURN e111.id AS e110
        }
        MATCH ()-[x113:DENIES]->() USING INDEX x113:DENIES(targetId, layer, as, date, id)
        WHERE x113.targetId = e110 AND x113.layer = r100.layer AND x113.as = 'DIRECT' AND x113.date IS NOT NULL AND x113.id IS NOT NULL
        MATCH (r108:Thing:Statement {id: x113.statementId})
        WHERE r108.respondsToId IS NULL OR r108.respondsToId <> r100.id
        RETURN r108
      }
      WITH r108
      WHERE r100.kind = 'ACCUSES' AND r108.dateTo >= r100.dateFrom
      WITH r108, CASE WHEN EXISTS {
        MATCH (r100)-[:TARGETS]->(t109)
        WHERE (r108.speakerId = t109.id OR EXISTS { (r108)-[:ON_BEHALF_OF]->(t109) } OR EXISTS { (:Thing {id: r108.speakerId})-[:AFFILIATED_WITH]->(t109) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p33 AS p114
      WHERE p114
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r100) {
        MATCH (r115:Statement) USING INDEX r115:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r115.respondsToId = r100.id AND r115.layer = r100.layer AND r115.standing = 'ACCEPTED' AND r115.dateFrom IS NOT NULL AND r115.id IS NOT NULL AND r115.kind = 'DENIES'
        RETURN r115
        UNION ALL
        CALL (r100) {
          RETURN r100.eventId AS e117
          UNION ALL
          MATCH (e119:Thing {id: r100.eventId})
          CALL (e119) {
            MATCH (e119)-[:PART_OF*1..]->(e118:Event)
            RETURN e118
            UNION ALL
            MATCH (e119)<-[:PART_OF*1..]-(e118:Event)
            RETURN e118
          }
          RETURN e118.id AS e117
        }
        MATCH ()-[x120:DENIES]->() USING INDEX x120:DENIES(targetId, layer, as, date, id)
        WHERE x120.targetId = e117 AND x120.layer = r100.layer AND x120.as = 'DIRECT' AND x120.date IS NOT NULL AND x120.id IS NOT NULL
        MATCH (r115:Thing:Statement {id: x120.statementId})
        WHERE r115.respondsToId IS NULL OR r115.respondsToId <> r100.id
        RETURN r115
      }
      WITH r115
      WHERE r100.kind = 'ACCUSES' AND r115.dateTo >= r100.dateFrom AND NOT coalesce(CASE WHEN r115.datePrecision = 'AT_LATEST' OR r115.dateFrom < r100.dateTo THEN 0 ELSE duration.inDays(r100.dateTo, r115.dateFrom).days END = $p34, false)
      RETURN 1 AS found
    }) AND (EXISTS {
      CALL (r100) {
        MATCH (r121:Statement) USING INDEX r121:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE r121.respondsToId = r100.id AND r121.layer = r100.layer AND r121.standing = 'ACCEPTED' AND r121.dateFrom IS NOT NULL AND r121.id IS NOT NULL AND r121.kind = 'DENIES'
        RETURN r121
        UNION ALL
        CALL (r100) {
          RETURN r100.eventId AS e123
          UNION ALL
          MATCH (e125:Thing {id: r100.eventId})
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
        WHERE x126.targetId = e123 AND x126.layer = r100.layer AND x126.as = 'DIRECT' AND x126.date IS NOT NULL AND x126.id IS NOT NULL
        MATCH (r121:Thing:Statement {id: x126.statementId})
        WHERE r121.respondsToId IS NULL OR r121.respondsToId <> r100.id
        RETURN r121
      }
      WITH r121
      WHERE r100.kind = 'ACCUSES' AND r121.dateTo >= r100.dateFrom
      RETURN 1 AS found
    }) AS p127
    WHERE p127
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r128:Document)
    WITH r128, (EXISTS {
      MATCH ()-[r129:REPORTED_IN]->() USING INDEX r129:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r129.documentId = r128.id AND r129.layer = $p36 AND r129.standing = $p37 AND r129.via = $p38 AND r129.date IS NOT NULL AND r129.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r132:REPORTED_IN]->() USING INDEX r132:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r132.documentId = r128.id AND r132.layer = $p36 AND r132.standing = $p37 AND r132.quote = $p39 AND r132.date IS NOT NULL AND r132.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r135:REPORTED_IN]->() USING INDEX r135:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r135.documentId = r128.id AND r135.layer = $p36 AND r135.standing = $p37 AND NOT coalesce(r135.date >= date($p40), false) AND r135.date IS NOT NULL AND r135.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r138:REPORTED_IN]->() USING INDEX r138:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r138.documentId = r128.id AND r138.layer = $p36 AND r138.standing = $p37 AND r138.date IS NOT NULL AND r138.id IS NOT NULL
    }) AS p141
    WHERE p141
    WITH r128 ORDER BY r128.id LIMIT $p41
    RETURN [[[r128.id]]]
  }, COUNT {
    MATCH (r142:Document)
    WITH r142, (EXISTS {
      MATCH ()-[r143:REPORTED_IN]->() USING INDEX r143:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r143.documentId = r142.id AND r143.layer = $p36 AND r143.standing = $p37 AND r143.via = $p38 AND r143.date IS NOT NULL AND r143.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r146:REPORTED_IN]->() USING INDEX r146:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r146.documentId = r142.id AND r146.layer = $p36 AND r146.standing = $p37 AND r146.quote = $p39 AND r146.date IS NOT NULL AND r146.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r149:REPORTED_IN]->() USING INDEX r149:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r149.documentId = r142.id AND r149.layer = $p36 AND r149.standing = $p37 AND NOT coalesce(r149.date >= date($p40), false) AND r149.date IS NOT NULL AND r149.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r152:REPORTED_IN]->() USING INDEX r152:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r152.documentId = r142.id AND r152.layer = $p36 AND r152.standing = $p37 AND r152.date IS NOT NULL AND r152.id IS NOT NULL
    }) AS p155
    WHERE p155
    RETURN 1 AS found
  }] AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
