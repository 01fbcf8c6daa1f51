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
        MATCH (r72)<-[:RESPONDS_TO]-(r73:Statement)
        WHERE r73.layer = r72.layer AND r73.standing = 'ACCEPTED' AND r73.kind = 'DENIES'
        RETURN r73
        UNION ALL
        MATCH (r72)-[:ABOUT]->(e75:Event)
        CALL (e75) {
          RETURN e75 AS e76
          UNION ALL
          MATCH (e75)-[:PART_OF*1..]->(e76:Event)
          RETURN e76
          UNION ALL
          MATCH (e75)<-[:PART_OF*1..]-(e76:Event)
          RETURN e76
        }
        MATCH (e76)<-[x77:DENIES]-()
        WHERE x77.layer = r72.layer AND x77.as = 'DIRECT'
        MATCH (r73:Thing:Statement {id: x77.statementId})
        WHERE r73.respondsToId IS NULL OR r73.respondsToId <> r72.id
        RETURN r73
      }
      WITH r73
      WHERE r72.kind = 'ACCUSES' AND r73.dateTo >= r72.dateFrom
      WITH r73, CASE WHEN EXISTS {
        MATCH (r72)-[:TARGETS]->(t74)
        WHERE (r73.speakerId = t74.id OR EXISTS { (r73)-[:ON_BEHALF_OF]->(t74) } OR EXISTS { (:Thing {id: r73.speakerId})-[:AFFILIATED_WITH]->(t74) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p32 AS p78
      WHERE p78
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r72) {
        MATCH (r72)<-[:RESPONDS_TO]-(r79:Statement)
        WHERE r79.layer = r72.layer AND r79.standing = 'ACCEPTED' AND r79.kind = 'DENIES'
        RETURN r79
        UNION ALL
        MATCH (r72)-[:ABOUT]->(e81:Event)
        CALL (e81) {
          RETURN e81 AS e82
          UNION ALL
          MATCH (e81)-[:PART_OF*1..]->(e82:Event)
          RETURN e82
          UNION ALL
          MATCH (e81)<-[:PART_OF*1..]-(e82:Event)
          RETURN e82
        }
        MATCH (e82)<-[x83:DENIES]-()
        WHERE x83.layer = r72.layer AND x83.as = 'DIRECT'
        MATCH (r79:Thing:Statement {id: x83.statementId})
        WHERE r79.respondsToId IS NULL OR r79.respondsToId <> r72.id
        RETURN r79
      }
      WITH r79
      WHERE r72.kind = 'ACCUSES' AND r79.dateTo >= r72.dateFrom
      WITH r79, CASE WHEN EXISTS {
        MATCH (r72)-[:TARGETS]->(t80)
        WHERE (r79.speakerId = t80.id OR EXISTS { (r79)-[:ON_BEHALF_OF]->(t80) } OR EXISTS { (:Thing {id: r79.speakerId})-[:AFFILIATED_WITH]->(t80) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p33 AS p84
      WHERE p84
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r72) {
        MATCH (r72)<-[:RESPONDS_TO]-(r85:Statement)
        WHERE r85.layer = r72.layer AND r85.standing = 'ACCEPTED' AND r85.kind = 'DENIES'
        RETURN r85
        UNION ALL
        MATCH (r72)-[:ABOUT]->(e87:Event)
        CALL (e87) {
          RETURN e87 AS e88
          UNION ALL
          MATCH (e87)-[:PART_OF*1..]->(e88:Event)
          RETURN e88
          UNION ALL
          MATCH (e87)<-[:PART_OF*1..]-(e88:Event)
          RETURN e88
        }
        MATCH (e88)<-[x89:DENIES]-()
        WHERE x89.layer = r72.layer AND x89.as = 'DIRECT'
        MATCH (r85:Thing:Statement {id: x89.statementId})
        WHERE r85.respondsToId IS NULL OR r85.respondsToId <> r72.id
        RETURN r85
      }
      WITH r85
      WHERE r72.kind = 'ACCUSES' AND r85.dateTo >= r72.dateFrom AND NOT coalesce(CASE WHEN r85.datePrecision = 'AT_LATEST' OR r85.dateFrom < r72.dateTo THEN 0 ELSE duration.inDays(r72.dateTo, r85.dateFrom).days END = $p34, false)
      RETURN 1 AS found
    }) AND (EXISTS {
      CALL (r72) {
        MATCH (r72)<-[:RESPONDS_TO]-(r90:Statement)
        WHERE r90.layer = r72.layer AND r90.standing = 'ACCEPTED' AND r90.kind = 'DENIES'
        RETURN r90
        UNION ALL
        MATCH (r72)-[:ABOUT]->(e92:Event)
        CALL (e92) {
          RETURN e92 AS e93
          UNION ALL
          MATCH (e92)-[:PART_OF*1..]->(e93:Event)
          RETURN e93
          UNION ALL
          MATCH (e92)<-[:PART_OF*1..]-(e93:Event)
          RETURN e93
        }
        MATCH (e93)<-[x94:DENIES]-()
        WHERE x94.layer = r72.layer AND x94.as = 'DIRECT'
        MATCH (r90:Thing:Statement {id: x94.statementId})
        WHERE r90.respondsToId IS NULL OR r90.respondsToId <> r72.id
        RETURN r90
      }
      WITH r90
      WHERE r72.kind = 'ACCUSES' AND r90.dateTo >= r72.dateFrom
      RETURN 1 AS found
    }) AS p95
    WHERE p95
    WITH r72 ORDER BY r72.id LIMIT $p35
    RETURN [[[r72.gist]]]
  }, COUNT {
    MATCH (r96:Statement) USING INDEX r96:Statement(layer, standing, dateFrom, id)
    WHERE r96.layer = $p30 AND r96.standing = $p31 AND r96.dateFrom IS NOT NULL AND r96.id IS NOT NULL
    WITH r96, (EXISTS {
      CALL (r96) {
        MATCH (r96)<-[:RESPONDS_TO]-(r97:Statement)
        WHERE r97.layer = r96.layer AND r97.standing = 'ACCEPTED' AND r97.kind = 'DENIES'
        RETURN r97
        UNION ALL
        MATCH (r96)-[:ABOUT]->(e99:Event)
        CALL (e99) {
          RETURN e99 AS e100
          UNION ALL
          MATCH (e99)-[:PART_OF*1..]->(e100:Event)
          RETURN e100
          UNION ALL
          MATCH (e99)<-[:PART_OF*1..]-(e100:Event)
          RETURN e100
        }
        MATCH (e100)<-[x101:DENIES]-()
        WHERE x101.layer = r96.layer AND x101.as = 'DIRECT'
        MATCH (r97:Thing:Statement {id: x101.statementId})
        WHERE r97.respondsToId IS NULL OR r97.respondsToId <> r96.id
        RETURN r97
      }
      WITH r97
      WHERE r96.kind = 'ACCUSES' AND r97.dateTo >= r96.dateFrom
      WITH r97, CASE WHEN EXISTS {
        MATCH (r96)-[:TARGETS]->(t98)
        WHERE (r97.speakerId = t98.id OR EXISTS { (r97)-[:ON_BEHALF_OF]->(t98) } OR EXISTS { (:Thing {id: r97.speakerId})-[:AFFILIATED_WITH]->(t98) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p32 AS p102
      WHERE p102
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r96) {
        MATCH (r96)<-[:RESPONDS_TO]-(r103:Statement)
        WHERE r103.layer = r96.layer AND r103.standing = 'ACCEPTED' AND r103.kind = 'DENIES'
        RETURN r103
        UNION ALL
        MATCH (r96)-[:ABOUT]->(e105:Event)
        CALL (e105) {
          RETURN e105 AS e106
          UNION ALL
          MATCH (e105)-[:PART_OF*1..]->(e106:Event)
          RETURN e106
          UNION ALL
          MATCH (e105)<-[:PART_OF*1..]-(e106:Event)
          RETURN e106
        }
        MATCH (e106)<-[x107:DENIES]-()
        WHERE x107.layer = r96.layer AND x107.as = 'DIRECT'
        MATCH (r103:Thing:Statement {id: x107.statementId})
        WHERE r103.respondsToId IS NULL OR r103.respondsToId <> r96.id
        RETURN r103
      }
      WITH r103
      WHERE r96.kind = 'ACCUSES' AND r103.dateTo >= r96.dateFrom
      WITH r103, CASE WHEN EXISTS {
        MATCH (r96)-[:TARGETS]->(t104)
        WHERE (r103.speakerId = t104.id OR EXISTS { (r103)-[:ON_BEHALF_OF]->(t104) } OR EXISTS { (:Thing {id: r103.speakerId})-[:AFFILIATED_WITH]->(t104) })
      } THEN 'ACCUSED' ELSE 'THIRD_PARTY' END = $p33 AS p108
      WHERE p108
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      CALL (r96) {
        MATCH (r96)<-[:RESPONDS_TO]-(r109:Statement)
        WHERE r109.layer = r96.layer AND r109.standing = 'ACCEPTED' AND r109.kind = 'DENIES'
        RETURN r109
        UNION ALL
        MATCH (r96)-[:ABOUT]->(e111:Event)
        CALL (e111) {
          RETURN e111 AS e112
          UNION ALL
          MATCH (e111)-[:PART_OF*1..]->(e112:Event)
          RETURN e112
          UNION ALL
          MATCH (e111)<-[:PART_OF*1..]-(e112:Event)
          RETURN e112
        }
        MATCH (e112)<-[x113:DENIES]-()
        WHERE x113.layer = r96.layer AND x113.as = 'DIRECT'
        MATCH (r109:Thing:Statement {id: x113.statementId})
        WHERE r109.respondsToId IS NULL OR r109.respondsToId <> r96.id
        RETURN r109
      }
      WITH r109
      WHERE r96.kind = 'ACCUSES' AND r109.dateTo >= r96.dateFrom AND NOT coalesce(CASE WHEN r109.datePrecision = 'AT_LATEST' OR r109.dateFrom < r96.dateTo THEN 0 ELSE duration.inDays(r96.dateTo, r109.dateFrom).days END = $p34, false)
      RETURN 1 AS found
    }) AND (EXISTS {
      CALL (r96) {
        MATCH (r96)<-[:RESPONDS_TO]-(r114:Statement)
        WHERE r114.layer = r96.layer AND r114.standing = 'ACCEPTED' AND r114.kind = 'DENIES'
        RETURN r114
        UNION ALL
        MATCH (r96)-[:ABOUT]->(e116:Event)
        CALL (e116) {
          RETURN e116 AS e117
          UNION ALL
          MATCH (e116)-[:PART_OF*1..]->(e117:Event)
          RETURN e117
          UNION ALL
          MATCH (e116)<-[:PART_OF*1..]-(e117:Event)
          RETURN e117
        }
        MATCH (e117)<-[x118:DENIES]-()
        WHERE x118.layer = r96.layer AND x118.as = 'DIRECT'
        MATCH (r114:Thing:Statement {id: x118.statementId})
        WHERE r114.respondsToId IS NULL OR r114.respondsToId <> r96.id
        RETURN r114
      }
      WITH r114
      WHERE r96.kind = 'ACCUSES' AND r114.dateTo >= r96.dateFrom
      RETURN 1 AS found
    }) AS p119
    WHERE p119
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r120:Document)
    WITH r120, (EXISTS {
      MATCH ()-[r121:REPORTED_IN]->() USING INDEX r121:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r121.documentId = r120.id AND r121.layer = $p36 AND r121.standing = $p37 AND r121.via = $p38 AND r121.date IS NOT NULL AND r121.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r124:REPORTED_IN]->() USING INDEX r124:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r124.documentId = r120.id AND r124.layer = $p36 AND r124.standing = $p37 AND r124.quote = $p39 AND r124.date IS NOT NULL AND r124.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r127:REPORTED_IN]->() USING INDEX r127:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r127.documentId = r120.id AND r127.layer = $p36 AND r127.standing = $p37 AND NOT coalesce(r127.date >= date($p40), false) AND r127.date IS NOT NULL AND r127.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r130:REPORTED_IN]->() USING INDEX r130:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r130.documentId = r120.id AND r130.layer = $p36 AND r130.standing = $p37 AND r130.date IS NOT NULL AND r130.id IS NOT NULL
    }) AS p133
    WHERE p133
    WITH r120 ORDER BY r120.id LIMIT $p41
    RETURN [[[r120.id]]]
  }, COUNT {
    MATCH (r134:Document)
    WITH r134, (EXISTS {
      MATCH ()-[r135:REPORTED_IN]->() USING INDEX r135:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r135.documentId = r134.id AND r135.layer = $p36 AND r135.standing = $p37 AND r135.via = $p38 AND r135.date IS NOT NULL AND r135.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r138:REPORTED_IN]->() USING INDEX r138:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r138.documentId = r134.id AND r138.layer = $p36 AND r138.standing = $p37 AND r138.quote = $p39 AND r138.date IS NOT NULL AND r138.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r141:REPORTED_IN]->() USING INDEX r141:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r141.documentId = r134.id AND r141.layer = $p36 AND r141.standing = $p37 AND NOT coalesce(r141.date >= date($p40), false) AND r141.date IS NOT NULL AND r141.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r144:REPORTED_IN]->() USING INDEX r144:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r144.documentId = r134.id AND r144.layer = $p36 AND r144.standing = $p37 AND r144.date IS NOT NULL AND r144.id IS NOT NULL
    }) AS p147
    WHERE p147
    RETURN 1 AS found
  }] AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
