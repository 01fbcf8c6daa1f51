CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [n0.name, [COUNT {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(targetId, layer, as, date, id)
      WHERE r1.targetId = n0.id AND r1.layer = $p1 AND r1.as = $p2 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(actorId, layer, date, id)
      WHERE r4.actorId = n0.id AND r4.layer = $p4 AND r4.date IS NOT NULL AND r4.id IS NOT NULL
    }], [COUNT {
      MATCH ()-[r7:DENIES]->() USING INDEX r7:DENIES(actorId, layer, date, id)
      WHERE r7.actorId = n0.id AND r7.layer = $p6 AND r7.date IS NOT NULL AND r7.id IS NOT NULL
    }]]
  } AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r10:Statement) USING INDEX r10:Statement(layer, standing, kind, dateFrom, id)
    WHERE r10.layer = $p8 AND r10.standing = $p9 AND r10.kind = $p10 AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
    WITH r10, (CASE WHEN r10.kind = 'ACCUSES' THEN EXISTS {
      CALL (r10) {
        MATCH (d11:Statement) USING INDEX d11:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d11.respondsToId = r10.id AND d11.layer = r10.layer AND d11.standing = 'ACCEPTED' AND d11.dateFrom IS NOT NULL AND d11.id IS NOT NULL AND d11.kind = 'DENIES'
        RETURN d11
        UNION ALL
        CALL (r10) {
          RETURN r10.eventId AS e13
          UNION ALL
          MATCH (e15:Thing {id: r10.eventId})
          CALL (e15) {
            MATCH (e15)-[:PART_OF*1..]->(e14:Event)
            RETURN e14
            UNION ALL
            MATCH (e15)<-[:PART_OF*1..]-(e14:Event)
            RETURN e14
          }
          RETURN e14.id AS e13
        }
        MATCH ()-[x16:DENIES]->() USING INDEX x16:DENIES(targetId, layer, as, date, id)
        WHERE x16.targetId = e13 AND x16.layer = r10.layer AND x16.as = 'DIRECT' AND x16.date IS NOT NULL AND x16.id IS NOT NULL
        MATCH (d11:Thing:Statement {id: x16.statementId})
        WHERE d11.respondsToId IS NULL OR d11.respondsToId <> r10.id
        RETURN d11
      }
      WITH d11
      WHERE d11.dateTo >= r10.dateFrom
      WITH d11, EXISTS {
        MATCH (r10)-[:TARGETS]->(t12)
        WHERE (d11.speakerId = t12.id OR EXISTS { (d11)-[:ON_BEHALF_OF]->(t12) } OR EXISTS { (:Thing {id: d11.speakerId})-[:AFFILIATED_WITH]->(t12) })
      } AS p17
      WHERE p17
      RETURN 1 AS found
    } ELSE null END) = $p11 AND (EXISTS { MATCH (r10)-[r18:TARGETS]->() WHERE r18.actorId = $p12 }) AS p20
    WHERE p20
    WITH r10 ORDER BY r10.layer, r10.standing, r10.kind, r10.dateFrom, r10.id LIMIT $p13
    RETURN [[[r10.gist]]]
  }, COUNT {
    MATCH (r21:Statement) USING INDEX r21:Statement(layer, standing, kind, dateFrom, id)
    WHERE r21.layer = $p8 AND r21.standing = $p9 AND r21.kind = $p10 AND r21.dateFrom IS NOT NULL AND r21.id IS NOT NULL
    WITH r21, (CASE WHEN r21.kind = 'ACCUSES' THEN EXISTS {
      CALL (r21) {
        MATCH (d22:Statement) USING INDEX d22:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d22.respondsToId = r21.id AND d22.layer = r21.layer AND d22.standing = 'ACCEPTED' AND d22.dateFrom IS NOT NULL AND d22.id IS NOT NULL AND d22.kind = 'DENIES'
        RETURN d22
        UNION ALL
        CALL (r21) {
          RETURN r21.eventId AS e24
          UNION ALL
          MATCH (e26:Thing {id: r21.eventId})
          CALL (e26) {
            MATCH (e26)-[:PART_OF*1..]->(e25:Event)
            RETURN e25
            UNION ALL
            MATCH (e26)<-[:PART_OF*1..]-(e25:Event)
            RETURN e25
          }
          RETURN e25.id AS e24
        }
        MATCH ()-[x27:DENIES]->() USING INDEX x27:DENIES(targetId, layer, as, date, id)
        WHERE x27.targetId = e24 AND x27.layer = r21.layer AND x27.as = 'DIRECT' AND x27.date IS NOT NULL AND x27.id IS NOT NULL
        MATCH (d22:Thing:Statement {id: x27.statementId})
        WHERE d22.respondsToId IS NULL OR d22.respondsToId <> r21.id
        RETURN d22
      }
      WITH d22
      WHERE d22.dateTo >= r21.dateFrom
      WITH d22, EXISTS {
        MATCH (r21)-[:TARGETS]->(t23)
        WHERE (d22.speakerId = t23.id OR EXISTS { (d22)-[:ON_BEHALF_OF]->(t23) } OR EXISTS { (:Thing {id: d22.speakerId})-[:AFFILIATED_WITH]->(t23) })
      } AS p28
      WHERE p28
      RETURN 1 AS found
    } ELSE null END) = $p11 AND (EXISTS { MATCH (r21)-[r29:TARGETS]->() WHERE r29.actorId = $p12 }) AS p31
    WHERE p31
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r32:Event)
    WITH r32, (CASE WHEN EXISTS {
      MATCH (r32)<-[:ABOUT]-(s33:Statement)
      WHERE s33.standing = 'ACCEPTED' AND s33.layer IN $c0 AND s33.kind = 'ACCUSES'
      WITH s33, EXISTS {
        CALL (s33) {
          MATCH (d34:Statement) USING INDEX d34:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d34.respondsToId = s33.id AND d34.layer = s33.layer AND d34.standing = 'ACCEPTED' AND d34.dateFrom IS NOT NULL AND d34.id IS NOT NULL AND d34.kind = 'DENIES'
          RETURN d34
          UNION ALL
          CALL (s33) {
            RETURN s33.eventId AS e36
            UNION ALL
            MATCH (e38:Thing {id: s33.eventId})
            CALL (e38) {
              MATCH (e38)-[:PART_OF*1..]->(e37:Event)
              RETURN e37
              UNION ALL
              MATCH (e38)<-[:PART_OF*1..]-(e37:Event)
              RETURN e37
            }
            RETURN e37.id AS e36
          }
          MATCH ()-[x39:DENIES]->() USING INDEX x39:DENIES(targetId, layer, as, date, id)
          WHERE x39.targetId = e36 AND x39.layer = s33.layer AND x39.as = 'DIRECT' AND x39.date IS NOT NULL AND x39.id IS NOT NULL
          MATCH (d34:Thing:Statement {id: x39.statementId})
          WHERE d34.respondsToId IS NULL OR d34.respondsToId <> s33.id
          RETURN d34
        }
        WITH d34
        WHERE d34.dateTo >= s33.dateFrom
        WITH d34, EXISTS {
          MATCH (s33)-[:TARGETS]->(t35)
          WHERE (d34.speakerId = t35.id OR EXISTS { (d34)-[:ON_BEHALF_OF]->(t35) } OR EXISTS { (:Thing {id: d34.speakerId})-[:AFFILIATED_WITH]->(t35) })
        } AS p40
        WHERE p40
        RETURN 1 AS found
      } AS p41
      WHERE p41
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r32)<-[:ABOUT]-(s42:Statement)
      WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c0 AND s42.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s42, EXISTS {
        MATCH (r32)-[:INVOLVES]->(t43)
        WHERE (s42.speakerId = t43.id OR EXISTS { (s42)-[:ON_BEHALF_OF]->(t43) } OR EXISTS { (:Thing {id: s42.speakerId})-[:AFFILIATED_WITH]->(t43) })
      } AS p44
      WHERE p44
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r32)<-[:ABOUT]-(s45:Statement)
      WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c0 AND s45.kind = 'ACCUSES'
      WITH s45, EXISTS {
        CALL (s45) {
          MATCH (d46:Statement) USING INDEX d46:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d46.respondsToId = s45.id AND d46.layer = s45.layer AND d46.standing = 'ACCEPTED' AND d46.dateFrom IS NOT NULL AND d46.id IS NOT NULL AND d46.kind = 'DENIES'
          RETURN d46
          UNION ALL
          CALL (s45) {
            RETURN s45.eventId AS e47
            UNION ALL
            MATCH (e49:Thing {id: s45.eventId})
            CALL (e49) {
              MATCH (e49)-[:PART_OF*1..]->(e48:Event)
              RETURN e48
              UNION ALL
              MATCH (e49)<-[:PART_OF*1..]-(e48:Event)
              RETURN e48
            }
            RETURN e48.id AS e47
          }
          MATCH ()-[x50:DENIES]->() USING INDEX x50:DENIES(targetId, layer, as, date, id)
          WHERE x50.targetId = e47 AND x50.layer = s45.layer AND x50.as = 'DIRECT' AND x50.date IS NOT NULL AND x50.id IS NOT NULL
          MATCH (d46:Thing:Statement {id: x50.statementId})
          WHERE d46.respondsToId IS NULL OR d46.respondsToId <> s45.id
          RETURN d46
        }
        WITH d46
        WHERE d46.dateTo >= s45.dateFrom
        RETURN 1 AS found
      } AS p51
      WHERE p51
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r32)<-[:ABOUT]-(s52:Statement)
      WHERE s52.standing = 'ACCEPTED' AND s52.layer IN $c0 AND s52.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r32)<-[:ABOUT]-(s53:Statement)
      WHERE s53.standing = 'ACCEPTED' AND s53.layer IN $c0 AND s53.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r32)<-[:ABOUT]-(s54:Statement) WHERE s54.standing = 'ACCEPTED' AND s54.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AND (EXISTS { MATCH (r32)-[r55:INVOLVES]->() WHERE r55.actorId = $p15 }) AS p57
    WHERE p57
    WITH r32 ORDER BY r32.dateFrom IS NULL, r32.dateFrom, r32.id LIMIT $p16
    RETURN [[[r32.name]]]
  }, COUNT {
    MATCH (r58:Event)
    WITH r58, (CASE WHEN EXISTS {
      MATCH (r58)<-[:ABOUT]-(s59:Statement)
      WHERE s59.standing = 'ACCEPTED' AND s59.layer IN $c1 AND s59.kind = 'ACCUSES'
      WITH s59, EXISTS {
        CALL (s59) {
          MATCH (d60:Statement) USING INDEX d60:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d60.respondsToId = s59.id AND d60.layer = s59.layer AND d60.standing = 'ACCEPTED' AND d60.dateFrom IS NOT NULL AND d60.id IS NOT NULL AND d60.kind = 'DENIES'
          RETURN d60
          UNION ALL
          CALL (s59) {
            RETURN s59.eventId AS e62
            UNION ALL
            MATCH (e64:Thing {id: s59.eventId})
            CALL (e64) {
              MATCH (e64)-[:PART_OF*1..]->(e63:Event)
              RETURN e63
              UNION ALL
              MATCH (e64)<-[:PART_OF*1..]-(e63:Event)
              RETURN e63
            }
            RETURN e63.id AS e62
          }
          MATCH ()-[x65:DENIES]->() USING INDEX x65:DENIES(targetId, layer, as, date, id)
          WHERE x65.targetId = e62 AND x65.layer = s59.layer AND x65.as = 'DIRECT' AND x65.date IS NOT NULL AND x65.id IS NOT NULL
          MATCH (d60:Thing:Statement {id: x65.statementId})
          WHERE d60.respondsToId IS NULL OR d60.respondsToId <> s59.id
          RETURN d60
        }
        WITH d60
        WHERE d60.dateTo >= s59.dateFrom
        WITH d60, EXISTS {
          MATCH (s59)-[:TARGETS]->(t61)
          WHERE (d60.speakerId = t61.id OR EXISTS { (d60)-[:ON_BEHALF_OF]->(t61) } OR EXISTS { (:Thing {id: d60.speakerId})-[:AFFILIATED_WITH]->(t61) })
        } AS p66
        WHERE p66
        RETURN 1 AS found
      } AS p67
      WHERE p67
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r58)<-[:ABOUT]-(s68:Statement)
      WHERE s68.standing = 'ACCEPTED' AND s68.layer IN $c1 AND s68.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s68, EXISTS {
        MATCH (r58)-[:INVOLVES]->(t69)
        WHERE (s68.speakerId = t69.id OR EXISTS { (s68)-[:ON_BEHALF_OF]->(t69) } OR EXISTS { (:Thing {id: s68.speakerId})-[:AFFILIATED_WITH]->(t69) })
      } AS p70
      WHERE p70
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r58)<-[:ABOUT]-(s71:Statement)
      WHERE s71.standing = 'ACCEPTED' AND s71.layer IN $c1 AND s71.kind = 'ACCUSES'
      WITH s71, EXISTS {
        CALL (s71) {
          MATCH (d72:Statement) USING INDEX d72:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d72.respondsToId = s71.id AND d72.layer = s71.layer AND d72.standing = 'ACCEPTED' AND d72.dateFrom IS NOT NULL AND d72.id IS NOT NULL AND d72.kind = 'DENIES'
          RETURN d72
          UNION ALL
          CALL (s71) {
            RETURN s71.eventId AS e73
            UNION ALL
            MATCH (e75:Thing {id: s71.eventId})
            CALL (e75) {
              MATCH (e75)-[:PART_OF*1..]->(e74:Event)
              RETURN e74
              UNION ALL
              MATCH (e75)<-[:PART_OF*1..]-(e74:Event)
              RETURN e74
            }
            RETURN e74.id AS e73
          }
          MATCH ()-[x76:DENIES]->() USING INDEX x76:DENIES(targetId, layer, as, date, id)
          WHERE x76.targetId = e73 AND x76.layer = s71.layer AND x76.as = 'DIRECT' AND x76.date IS NOT NULL AND x76.id IS NOT NULL
          MATCH (d72:Thing:Statement {id: x76.statementId})
          WHERE d72.respondsToId IS NULL OR d72.respondsToId <> s71.id
          RETURN d72
        }
        WITH d72
        WHERE d72.dateTo >= s71.dateFrom
        RETURN 1 AS found
      } AS p77
      WHERE p77
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r58)<-[:ABOUT]-(s78:Statement)
      WHERE s78.standing = 'ACCEPTED' AND s78.layer IN $c1 AND s78.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r58)<-[:ABOUT]-(s79:Statement)
      WHERE s79.standing = 'ACCEPTED' AND s79.layer IN $c1 AND s79.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r58)<-[:ABOUT]-(s80:Statement) WHERE s80.standing = 'ACCEPTED' AND s80.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AND (EXISTS { MATCH (r58)-[r81:INVOLVES]->() WHERE r81.actorId = $p15 }) AS p83
    WHERE p83
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r84:Document) USING INDEX r84:Document(publishedFrom, id)
    WHERE r84.publishedFrom IS NOT NULL AND r84.id IS NOT NULL
    WITH r84, (EXISTS {
      MATCH (a86)-[r85:REPORTED_IN]->() USING INDEX r85:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r85.documentId = r84.id AND r85.layer = $p17 AND r85.standing = $p18 AND r85.date IS NOT NULL AND r85.id IS NOT NULL
      WITH r85, a86, (EXISTS { MATCH (a86)-[r88:TARGETS]->() WHERE r88.actorId = $p19 }) AS p90
      WHERE p90
      RETURN 1 AS found
    }) AS p91
    WHERE p91
    WITH r84 ORDER BY r84.publishedFrom, r84.id LIMIT $p20
    RETURN [[[r84.title]]]
  }, COUNT {
    MATCH (r92:Document)
    WITH r92, (EXISTS {
      MATCH (a94)-[r93:REPORTED_IN]->() USING INDEX r93:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r93.documentId = r92.id AND r93.layer = $p17 AND r93.standing = $p18 AND r93.date IS NOT NULL AND r93.id IS NOT NULL
      WITH r93, a94, (EXISTS { MATCH (a94)-[r96:TARGETS]->() WHERE r96.actorId = $p19 }) AS p98
      WHERE p98
      RETURN 1 AS found
    }) AS p99
    WHERE p99
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p21, ' ', ' +') + '*') YIELD node AS n100
    WHERE (n100:Event)
    WITH n100, CASE WHEN n100.searchName = $p21 THEN 0 WHEN n100.searchName STARTS WITH $p21 THEN 1 ELSE 2 END AS k101, CASE WHEN n100:Event THEN n100.name END AS k102
    WITH n100, k101, k102 ORDER BY k101, k102, n100.id LIMIT $p22
    RETURN [CASE WHEN n100:Event THEN [0, [n100.id]] ELSE null END]
  }, COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p21, ' ', ' +') + '*') YIELD node AS n103
    WHERE (n103:Event)
    WITH n103, CASE WHEN n103.searchName = $p21 THEN 0 WHEN n103.searchName STARTS WITH $p21 THEN 1 ELSE 2 END AS k104, CASE WHEN n103:Event THEN n103.name END AS k105
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN COLLECT {
    MATCH (n106:Thing {id: $p23})
    RETURN CASE WHEN n106:Actor THEN [0, [n106.id]] WHEN n106:Event THEN [1, [n106.id]] WHEN n106:Statement THEN [2, [n106.id]] WHEN n106:Document THEN [3, [n106.id]] ELSE null END
  } AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
