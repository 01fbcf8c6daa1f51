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
        MATCH (r10)<-[:RESPONDS_TO]-(d11:Statement)
        WHERE d11.layer = r10.layer AND d11.standing = 'ACCEPTED' AND d11.kind = 'DENIES'
        RETURN d11
        UNION ALL
        MATCH (r10)-[:ABOUT]->(e13:Event)
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
        WHERE x15.layer = r10.layer AND x15.as = 'DIRECT'
        MATCH (d11:Thing:Statement {id: x15.statementId})
        WHERE d11.respondsToId IS NULL OR d11.respondsToId <> r10.id
        RETURN d11
      }
      WITH d11
      WHERE d11.dateTo >= r10.dateFrom
      WITH d11, EXISTS {
        MATCH (r10)-[:TARGETS]->(t12)
        WHERE (d11.speakerId = t12.id OR EXISTS { (d11)-[:ON_BEHALF_OF]->(t12) } OR EXISTS { (:Thing {id: d11.speakerId})-[:AFFILIATED_WITH]->(t12) })
      } AS p16
      WHERE p16
      RETURN 1 AS found
    } ELSE null END) = $p11 AND (EXISTS { MATCH (r10)-[r17:TARGETS]->() WHERE r17.actorId = $p12 }) AS p19
    WHERE p19
    WITH r10 ORDER BY r10.layer, r10.standing, r10.kind, r10.dateFrom, r10.id LIMIT $p13
    RETURN [[[r10.gist]]]
  }, COUNT {
    MATCH (r20:Statement) USING INDEX r20:Statement(layer, standing, kind, dateFrom, id)
    WHERE r20.layer = $p8 AND r20.standing = $p9 AND r20.kind = $p10 AND r20.dateFrom IS NOT NULL AND r20.id IS NOT NULL
    WITH r20, (CASE WHEN r20.kind = 'ACCUSES' THEN EXISTS {
      CALL (r20) {
        MATCH (r20)<-[:RESPONDS_TO]-(d21:Statement)
        WHERE d21.layer = r20.layer AND d21.standing = 'ACCEPTED' AND d21.kind = 'DENIES'
        RETURN d21
        UNION ALL
        MATCH (r20)-[:ABOUT]->(e23:Event)
        CALL (e23) {
          RETURN e23 AS e24
          UNION ALL
          MATCH (e23)-[:PART_OF*1..]->(e24:Event)
          RETURN e24
          UNION ALL
          MATCH (e23)<-[:PART_OF*1..]-(e24:Event)
          RETURN e24
        }
        MATCH (e24)<-[x25:DENIES]-()
        WHERE x25.layer = r20.layer AND x25.as = 'DIRECT'
        MATCH (d21:Thing:Statement {id: x25.statementId})
        WHERE d21.respondsToId IS NULL OR d21.respondsToId <> r20.id
        RETURN d21
      }
      WITH d21
      WHERE d21.dateTo >= r20.dateFrom
      WITH d21, EXISTS {
        MATCH (r20)-[:TARGETS]->(t22)
        WHERE (d21.speakerId = t22.id OR EXISTS { (d21)-[:ON_BEHALF_OF]->(t22) } OR EXISTS { (:Thing {id: d21.speakerId})-[:AFFILIATED_WITH]->(t22) })
      } AS p26
      WHERE p26
      RETURN 1 AS found
    } ELSE null END) = $p11 AND (EXISTS { MATCH (r20)-[r27:TARGETS]->() WHERE r27.actorId = $p12 }) AS p29
    WHERE p29
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r30:Event)
    WITH r30, (CASE WHEN EXISTS {
      MATCH (r30)<-[:ABOUT]-(s31:Statement)
      WHERE s31.standing = 'ACCEPTED' AND s31.layer IN $c0 AND s31.kind = 'ACCUSES'
      WITH s31, EXISTS {
        CALL (s31) {
          MATCH (s31)<-[:RESPONDS_TO]-(d32:Statement)
          WHERE d32.layer = s31.layer AND d32.standing = 'ACCEPTED' AND d32.kind = 'DENIES'
          RETURN d32
          UNION ALL
          MATCH (s31)-[:ABOUT]->(e34:Event)
          CALL (e34) {
            RETURN e34 AS e35
            UNION ALL
            MATCH (e34)-[:PART_OF*1..]->(e35:Event)
            RETURN e35
            UNION ALL
            MATCH (e34)<-[:PART_OF*1..]-(e35:Event)
            RETURN e35
          }
          MATCH (e35)<-[x36:DENIES]-()
          WHERE x36.layer = s31.layer AND x36.as = 'DIRECT'
          MATCH (d32:Thing:Statement {id: x36.statementId})
          WHERE d32.respondsToId IS NULL OR d32.respondsToId <> s31.id
          RETURN d32
        }
        WITH d32
        WHERE d32.dateTo >= s31.dateFrom
        WITH d32, EXISTS {
          MATCH (s31)-[:TARGETS]->(t33)
          WHERE (d32.speakerId = t33.id OR EXISTS { (d32)-[:ON_BEHALF_OF]->(t33) } OR EXISTS { (:Thing {id: d32.speakerId})-[:AFFILIATED_WITH]->(t33) })
        } AS p37
        WHERE p37
        RETURN 1 AS found
      } AS p38
      WHERE p38
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r30)<-[:ABOUT]-(s39:Statement)
      WHERE s39.standing = 'ACCEPTED' AND s39.layer IN $c0 AND s39.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s39, EXISTS {
        MATCH (r30)-[:INVOLVES]->(t40)
        WHERE (s39.speakerId = t40.id OR EXISTS { (s39)-[:ON_BEHALF_OF]->(t40) } OR EXISTS { (:Thing {id: s39.speakerId})-[:AFFILIATED_WITH]->(t40) })
      } AS p41
      WHERE p41
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r30)<-[:ABOUT]-(s42:Statement)
      WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c0 AND s42.kind = 'ACCUSES'
      WITH s42, EXISTS {
        CALL (s42) {
          MATCH (s42)<-[:RESPONDS_TO]-(d43:Statement)
          WHERE d43.layer = s42.layer AND d43.standing = 'ACCEPTED' AND d43.kind = 'DENIES'
          RETURN d43
          UNION ALL
          MATCH (s42)-[:ABOUT]->(e44:Event)
          CALL (e44) {
            RETURN e44 AS e45
            UNION ALL
            MATCH (e44)-[:PART_OF*1..]->(e45:Event)
            RETURN e45
            UNION ALL
            MATCH (e44)<-[:PART_OF*1..]-(e45:Event)
            RETURN e45
          }
          MATCH (e45)<-[x46:DENIES]-()
          WHERE x46.layer = s42.layer AND x46.as = 'DIRECT'
          MATCH (d43:Thing:Statement {id: x46.statementId})
          WHERE d43.respondsToId IS NULL OR d43.respondsToId <> s42.id
          RETURN d43
        }
        WITH d43
        WHERE d43.dateTo >= s42.dateFrom
        RETURN 1 AS found
      } AS p47
      WHERE p47
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r30)<-[:ABOUT]-(s48:Statement)
      WHERE s48.standing = 'ACCEPTED' AND s48.layer IN $c0 AND s48.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r30)<-[:ABOUT]-(s49:Statement)
      WHERE s49.standing = 'ACCEPTED' AND s49.layer IN $c0 AND s49.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r30)<-[:ABOUT]-(s50:Statement) WHERE s50.standing = 'ACCEPTED' AND s50.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AND (EXISTS { MATCH (r30)-[r51:INVOLVES]->() WHERE r51.actorId = $p15 }) AS p53
    WHERE p53
    WITH r30 ORDER BY r30.dateFrom IS NULL, r30.dateFrom, r30.id LIMIT $p16
    RETURN [[[r30.name]]]
  }, COUNT {
    MATCH (r54:Event)
    WITH r54, (CASE WHEN EXISTS {
      MATCH (r54)<-[:ABOUT]-(s55:Statement)
      WHERE s55.standing = 'ACCEPTED' AND s55.layer IN $c1 AND s55.kind = 'ACCUSES'
      WITH s55, EXISTS {
        CALL (s55) {
          MATCH (s55)<-[:RESPONDS_TO]-(d56:Statement)
          WHERE d56.layer = s55.layer AND d56.standing = 'ACCEPTED' AND d56.kind = 'DENIES'
          RETURN d56
          UNION ALL
          MATCH (s55)-[:ABOUT]->(e58:Event)
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
          WHERE x60.layer = s55.layer AND x60.as = 'DIRECT'
          MATCH (d56:Thing:Statement {id: x60.statementId})
          WHERE d56.respondsToId IS NULL OR d56.respondsToId <> s55.id
          RETURN d56
        }
        WITH d56
        WHERE d56.dateTo >= s55.dateFrom
        WITH d56, EXISTS {
          MATCH (s55)-[:TARGETS]->(t57)
          WHERE (d56.speakerId = t57.id OR EXISTS { (d56)-[:ON_BEHALF_OF]->(t57) } OR EXISTS { (:Thing {id: d56.speakerId})-[:AFFILIATED_WITH]->(t57) })
        } AS p61
        WHERE p61
        RETURN 1 AS found
      } AS p62
      WHERE p62
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r54)<-[:ABOUT]-(s63:Statement)
      WHERE s63.standing = 'ACCEPTED' AND s63.layer IN $c1 AND s63.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s63, EXISTS {
        MATCH (r54)-[:INVOLVES]->(t64)
        WHERE (s63.speakerId = t64.id OR EXISTS { (s63)-[:ON_BEHALF_OF]->(t64) } OR EXISTS { (:Thing {id: s63.speakerId})-[:AFFILIATED_WITH]->(t64) })
      } AS p65
      WHERE p65
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r54)<-[:ABOUT]-(s66:Statement)
      WHERE s66.standing = 'ACCEPTED' AND s66.layer IN $c1 AND s66.kind = 'ACCUSES'
      WITH s66, EXISTS {
        CALL (s66) {
          MATCH (s66)<-[:RESPONDS_TO]-(d67:Statement)
          WHERE d67.layer = s66.layer AND d67.standing = 'ACCEPTED' AND d67.kind = 'DENIES'
          RETURN d67
          UNION ALL
          MATCH (s66)-[:ABOUT]->(e68:Event)
          CALL (e68) {
            RETURN e68 AS e69
            UNION ALL
            MATCH (e68)-[:PART_OF*1..]->(e69:Event)
            RETURN e69
            UNION ALL
            MATCH (e68)<-[:PART_OF*1..]-(e69:Event)
            RETURN e69
          }
          MATCH (e69)<-[x70:DENIES]-()
          WHERE x70.layer = s66.layer AND x70.as = 'DIRECT'
          MATCH (d67:Thing:Statement {id: x70.statementId})
          WHERE d67.respondsToId IS NULL OR d67.respondsToId <> s66.id
          RETURN d67
        }
        WITH d67
        WHERE d67.dateTo >= s66.dateFrom
        RETURN 1 AS found
      } AS p71
      WHERE p71
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r54)<-[:ABOUT]-(s72:Statement)
      WHERE s72.standing = 'ACCEPTED' AND s72.layer IN $c1 AND s72.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r54)<-[:ABOUT]-(s73:Statement)
      WHERE s73.standing = 'ACCEPTED' AND s73.layer IN $c1 AND s73.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r54)<-[:ABOUT]-(s74:Statement) WHERE s74.standing = 'ACCEPTED' AND s74.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AND (EXISTS { MATCH (r54)-[r75:INVOLVES]->() WHERE r75.actorId = $p15 }) AS p77
    WHERE p77
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r78:Document) USING INDEX r78:Document(publishedFrom, id)
    WHERE r78.publishedFrom IS NOT NULL AND r78.id IS NOT NULL
    WITH r78, (EXISTS {
      MATCH (a80)-[r79:REPORTED_IN]->() USING INDEX r79:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r79.documentId = r78.id AND r79.layer = $p17 AND r79.standing = $p18 AND r79.date IS NOT NULL AND r79.id IS NOT NULL
      WITH r79, a80, (EXISTS { MATCH (a80)-[r82:TARGETS]->() WHERE r82.actorId = $p19 }) AS p84
      WHERE p84
      RETURN 1 AS found
    }) AS p85
    WHERE p85
    WITH r78 ORDER BY r78.publishedFrom, r78.id LIMIT $p20
    RETURN [[[r78.title]]]
  }, COUNT {
    MATCH (r86:Document)
    WITH r86, (EXISTS {
      MATCH (a88)-[r87:REPORTED_IN]->() USING INDEX r87:REPORTED_IN(documentId, layer, standing, date, id)
      WHERE r87.documentId = r86.id AND r87.layer = $p17 AND r87.standing = $p18 AND r87.date IS NOT NULL AND r87.id IS NOT NULL
      WITH r87, a88, (EXISTS { MATCH (a88)-[r90:TARGETS]->() WHERE r90.actorId = $p19 }) AS p92
      WHERE p92
      RETURN 1 AS found
    }) AS p93
    WHERE p93
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p21, ' ', ' +') + '*') YIELD node AS n94
    WHERE (n94:Event)
    WITH n94, CASE WHEN n94.searchName = $p21 THEN 0 WHEN n94.searchName STARTS WITH $p21 THEN 1 ELSE 2 END AS k95, CASE WHEN n94:Event THEN n94.name END AS k96
    WITH n94, k95, k96 ORDER BY k95, k96, n94.id LIMIT $p22
    RETURN [CASE WHEN n94:Event THEN [0, [n94.id]] ELSE null END]
  }, COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p21, ' ', ' +') + '*') YIELD node AS n97
    WHERE (n97:Event)
    WITH n97, CASE WHEN n97.searchName = $p21 THEN 0 WHEN n97.searchName STARTS WITH $p21 THEN 1 ELSE 2 END AS k98, CASE WHEN n97:Event THEN n97.name END AS k99
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN COLLECT {
    MATCH (n100:Thing {id: $p23})
    RETURN CASE WHEN n100:Actor THEN [0, [n100.id]] WHEN n100:Event THEN [1, [n100.id]] WHEN n100:Statement THEN [2, [n100.id]] WHEN n100:Document THEN [3, [n100.id]] ELSE null END
  } AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
