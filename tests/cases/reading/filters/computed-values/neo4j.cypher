CYPHER 5
CALL () {
  RETURN [COUNT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0, (CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (r0)<-[:RESPONDS_TO]-(d1:Statement)
        WHERE d1.layer = r0.layer AND d1.standing = 'ACCEPTED' AND d1.kind = 'DENIES'
        RETURN d1
        UNION ALL
        MATCH (r0)-[:ABOUT]->(e2:Event)
        CALL (e2) {
          RETURN e2 AS e3
          UNION ALL
          MATCH (e2)-[:PART_OF*1..]->(e3:Event)
          RETURN e3
          UNION ALL
          MATCH (e2)<-[:PART_OF*1..]-(e3:Event)
          RETURN e3
        }
        MATCH (e3)<-[x4:DENIES]-()
        WHERE x4.layer = r0.layer AND x4.as = 'DIRECT'
        MATCH (d1:Thing:Statement {id: x4.statementId})
        WHERE d1.respondsToId IS NULL OR d1.respondsToId <> r0.id
        RETURN d1
      }
      WITH d1
      WHERE d1.dateTo >= r0.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p2 AS p5
    WHERE p5
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, dateFrom, id)
    WHERE r6.layer = $p4 AND r6.standing = $p5 AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
    WITH r6, (CASE WHEN r6.kind = 'ACCUSES' THEN EXISTS {
      CALL (r6) {
        MATCH (r6)<-[:RESPONDS_TO]-(d7:Statement)
        WHERE d7.layer = r6.layer AND d7.standing = 'ACCEPTED' AND d7.kind = 'DENIES'
        RETURN d7
        UNION ALL
        MATCH (r6)-[:ABOUT]->(e8:Event)
        CALL (e8) {
          RETURN e8 AS e9
          UNION ALL
          MATCH (e8)-[:PART_OF*1..]->(e9:Event)
          RETURN e9
          UNION ALL
          MATCH (e8)<-[:PART_OF*1..]-(e9:Event)
          RETURN e9
        }
        MATCH (e9)<-[x10:DENIES]-()
        WHERE x10.layer = r6.layer AND x10.as = 'DIRECT'
        MATCH (d7:Thing:Statement {id: x10.statementId})
        WHERE d7.respondsToId IS NULL OR d7.respondsToId <> r6.id
        RETURN d7
      }
      WITH d7
      WHERE d7.dateTo >= r6.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p6 AS p11
    WHERE p11
    WITH r6 ORDER BY r6.layer, r6.standing, r6.dateFrom, r6.id LIMIT $p7
    RETURN [[[r6.gist]]]
  }] AS c1
}
CALL () {
  RETURN [COUNT {
    MATCH (r12:Statement) USING INDEX r12:Statement(layer, standing, dateFrom, id)
    WHERE r12.layer = $p8 AND r12.standing = $p9 AND r12.dateFrom IS NOT NULL AND r12.id IS NOT NULL
    WITH r12, NOT coalesce((CASE WHEN r12.kind = 'ACCUSES' THEN EXISTS {
      CALL (r12) {
        MATCH (r12)<-[:RESPONDS_TO]-(d13:Statement)
        WHERE d13.layer = r12.layer AND d13.standing = 'ACCEPTED' AND d13.kind = 'DENIES'
        RETURN d13
        UNION ALL
        MATCH (r12)-[:ABOUT]->(e14:Event)
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
        WHERE x16.layer = r12.layer AND x16.as = 'DIRECT'
        MATCH (d13:Thing:Statement {id: x16.statementId})
        WHERE d13.respondsToId IS NULL OR d13.respondsToId <> r12.id
        RETURN d13
      }
      WITH d13
      WHERE d13.dateTo >= r12.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p10, false) AS p17
    WHERE p17
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COUNT {
    MATCH (r18:Statement) USING INDEX r18:Statement(layer, standing, dateFrom, id)
    WHERE r18.layer = $p12 AND r18.standing = $p13 AND r18.dateFrom IS NOT NULL AND r18.id IS NOT NULL
    WITH r18, (CASE WHEN r18.kind = 'ACCUSES' THEN EXISTS {
      CALL (r18) {
        MATCH (r18)<-[:RESPONDS_TO]-(d19:Statement)
        WHERE d19.layer = r18.layer AND d19.standing = 'ACCEPTED' AND d19.kind = 'DENIES'
        RETURN d19
        UNION ALL
        MATCH (r18)-[:ABOUT]->(e20:Event)
        CALL (e20) {
          RETURN e20 AS e21
          UNION ALL
          MATCH (e20)-[:PART_OF*1..]->(e21:Event)
          RETURN e21
          UNION ALL
          MATCH (e20)<-[:PART_OF*1..]-(e21:Event)
          RETURN e21
        }
        MATCH (e21)<-[x22:DENIES]-()
        WHERE x22.layer = r18.layer AND x22.as = 'DIRECT'
        MATCH (d19:Thing:Statement {id: x22.statementId})
        WHERE d19.respondsToId IS NULL OR d19.respondsToId <> r18.id
        RETURN d19
      }
      WITH d19
      WHERE d19.dateTo >= r18.dateFrom
      RETURN 1 AS found
    } ELSE null END) IS NULL AS p23
    WHERE p23
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COUNT {
    MATCH (r24:Statement) USING INDEX r24:Statement(layer, standing, dateFrom, id)
    WHERE r24.layer = $p15 AND r24.standing = $p16 AND r24.dateFrom IS NOT NULL AND r24.id IS NOT NULL
    WITH r24, (CASE WHEN r24.kind = 'ACCUSES' THEN EXISTS {
      CALL (r24) {
        MATCH (r24)<-[:RESPONDS_TO]-(d25:Statement)
        WHERE d25.layer = r24.layer AND d25.standing = 'ACCEPTED' AND d25.kind = 'DENIES'
        RETURN d25
        UNION ALL
        MATCH (r24)-[:ABOUT]->(e27:Event)
        CALL (e27) {
          RETURN e27 AS e28
          UNION ALL
          MATCH (e27)-[:PART_OF*1..]->(e28:Event)
          RETURN e28
          UNION ALL
          MATCH (e27)<-[:PART_OF*1..]-(e28:Event)
          RETURN e28
        }
        MATCH (e28)<-[x29:DENIES]-()
        WHERE x29.layer = r24.layer AND x29.as = 'DIRECT'
        MATCH (d25:Thing:Statement {id: x29.statementId})
        WHERE d25.respondsToId IS NULL OR d25.respondsToId <> r24.id
        RETURN d25
      }
      WITH d25
      WHERE d25.dateTo >= r24.dateFrom
      WITH d25, EXISTS {
        MATCH (r24)-[:TARGETS]->(t26)
        WHERE (d25.speakerId = t26.id OR EXISTS { (d25)-[:ON_BEHALF_OF]->(t26) } OR EXISTS { (:Thing {id: d25.speakerId})-[:AFFILIATED_WITH]->(t26) })
      } AS p30
      WHERE p30
      RETURN 1 AS found
    } ELSE null END) = $p17 AS p31
    WHERE p31
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r32:Statement) USING INDEX r32:Statement(layer, standing, dateFrom, id)
    WHERE r32.layer = $p19 AND r32.standing = $p20 AND r32.dateFrom IS NOT NULL AND r32.id IS NOT NULL
    WITH r32, (CASE WHEN r32.kind = 'ACCUSES' THEN EXISTS {
      CALL (r32) {
        MATCH (r32)<-[:RESPONDS_TO]-(d33:Statement)
        WHERE d33.layer = r32.layer AND d33.standing = 'ACCEPTED' AND d33.kind = 'DENIES'
        RETURN d33
        UNION ALL
        MATCH (r32)-[:ABOUT]->(e34:Event)
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
        WHERE x36.layer = r32.layer AND x36.as = 'DIRECT'
        MATCH (d33:Thing:Statement {id: x36.statementId})
        WHERE d33.respondsToId IS NULL OR d33.respondsToId <> r32.id
        RETURN d33
      }
      WITH d33
      WHERE d33.dateTo >= r32.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p21 AND NOT coalesce((CASE WHEN r32.kind = 'ACCUSES' THEN EXISTS {
      CALL (r32) {
        MATCH (r32)<-[:RESPONDS_TO]-(d37:Statement)
        WHERE d37.layer = r32.layer AND d37.standing = 'ACCEPTED' AND d37.kind = 'DENIES'
        RETURN d37
        UNION ALL
        MATCH (r32)-[:ABOUT]->(e39:Event)
        CALL (e39) {
          RETURN e39 AS e40
          UNION ALL
          MATCH (e39)-[:PART_OF*1..]->(e40:Event)
          RETURN e40
          UNION ALL
          MATCH (e39)<-[:PART_OF*1..]-(e40:Event)
          RETURN e40
        }
        MATCH (e40)<-[x41:DENIES]-()
        WHERE x41.layer = r32.layer AND x41.as = 'DIRECT'
        MATCH (d37:Thing:Statement {id: x41.statementId})
        WHERE d37.respondsToId IS NULL OR d37.respondsToId <> r32.id
        RETURN d37
      }
      WITH d37
      WHERE d37.dateTo >= r32.dateFrom
      WITH d37, EXISTS {
        MATCH (r32)-[:TARGETS]->(t38)
        WHERE (d37.speakerId = t38.id OR EXISTS { (d37)-[:ON_BEHALF_OF]->(t38) } OR EXISTS { (:Thing {id: d37.speakerId})-[:AFFILIATED_WITH]->(t38) })
      } AS p42
      WHERE p42
      RETURN 1 AS found
    } ELSE null END) = $p22, false) AS p43
    WHERE p43
    RETURN 1 AS found
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r44:Event)
    WITH r44, (CASE WHEN EXISTS {
      MATCH (r44)<-[:ABOUT]-(s45:Statement)
      WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c0 AND s45.kind = 'ACCUSES'
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
      WHERE s53.standing = 'ACCEPTED' AND s53.layer IN $c0 AND s53.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s53, EXISTS {
        MATCH (r44)-[:INVOLVES]->(t54)
        WHERE (s53.speakerId = t54.id OR EXISTS { (s53)-[:ON_BEHALF_OF]->(t54) } OR EXISTS { (:Thing {id: s53.speakerId})-[:AFFILIATED_WITH]->(t54) })
      } AS p55
      WHERE p55
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r44)<-[:ABOUT]-(s56:Statement)
      WHERE s56.standing = 'ACCEPTED' AND s56.layer IN $c0 AND s56.kind = 'ACCUSES'
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
      WHERE s62.standing = 'ACCEPTED' AND s62.layer IN $c0 AND s62.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r44)<-[:ABOUT]-(s63:Statement)
      WHERE s63.standing = 'ACCEPTED' AND s63.layer IN $c0 AND s63.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r44)<-[:ABOUT]-(s64:Statement) WHERE s64.standing = 'ACCEPTED' AND s64.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p24 AS p65
    WHERE p65
    WITH r44 ORDER BY r44.dateFrom IS NULL, r44.dateFrom, r44.id LIMIT $p25
    RETURN [[[r44.id]]]
  }] AS c6
}
CALL () {
  RETURN [COLLECT {
    MATCH (r66:Event)
    WITH r66, (CASE WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s67:Statement)
      WHERE s67.standing = 'ACCEPTED' AND s67.layer IN $c1 AND s67.kind = 'ACCUSES'
      WITH s67, EXISTS {
        CALL (s67) {
          MATCH (s67)<-[:RESPONDS_TO]-(d68:Statement)
          WHERE d68.layer = s67.layer AND d68.standing = 'ACCEPTED' AND d68.kind = 'DENIES'
          RETURN d68
          UNION ALL
          MATCH (s67)-[:ABOUT]->(e70:Event)
          CALL (e70) {
            RETURN e70 AS e71
            UNION ALL
            MATCH (e70)-[:PART_OF*1..]->(e71:Event)
            RETURN e71
            UNION ALL
            MATCH (e70)<-[:PART_OF*1..]-(e71:Event)
            RETURN e71
          }
          MATCH (e71)<-[x72:DENIES]-()
          WHERE x72.layer = s67.layer AND x72.as = 'DIRECT'
          MATCH (d68:Thing:Statement {id: x72.statementId})
          WHERE d68.respondsToId IS NULL OR d68.respondsToId <> s67.id
          RETURN d68
        }
        WITH d68
        WHERE d68.dateTo >= s67.dateFrom
        WITH d68, EXISTS {
          MATCH (s67)-[:TARGETS]->(t69)
          WHERE (d68.speakerId = t69.id OR EXISTS { (d68)-[:ON_BEHALF_OF]->(t69) } OR EXISTS { (:Thing {id: d68.speakerId})-[:AFFILIATED_WITH]->(t69) })
        } AS p73
        WHERE p73
        RETURN 1 AS found
      } AS p74
      WHERE p74
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s75:Statement)
      WHERE s75.standing = 'ACCEPTED' AND s75.layer IN $c1 AND s75.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s75, EXISTS {
        MATCH (r66)-[:INVOLVES]->(t76)
        WHERE (s75.speakerId = t76.id OR EXISTS { (s75)-[:ON_BEHALF_OF]->(t76) } OR EXISTS { (:Thing {id: s75.speakerId})-[:AFFILIATED_WITH]->(t76) })
      } AS p77
      WHERE p77
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s78:Statement)
      WHERE s78.standing = 'ACCEPTED' AND s78.layer IN $c1 AND s78.kind = 'ACCUSES'
      WITH s78, EXISTS {
        CALL (s78) {
          MATCH (s78)<-[:RESPONDS_TO]-(d79:Statement)
          WHERE d79.layer = s78.layer AND d79.standing = 'ACCEPTED' AND d79.kind = 'DENIES'
          RETURN d79
          UNION ALL
          MATCH (s78)-[:ABOUT]->(e80:Event)
          CALL (e80) {
            RETURN e80 AS e81
            UNION ALL
            MATCH (e80)-[:PART_OF*1..]->(e81:Event)
            RETURN e81
            UNION ALL
            MATCH (e80)<-[:PART_OF*1..]-(e81:Event)
            RETURN e81
          }
          MATCH (e81)<-[x82:DENIES]-()
          WHERE x82.layer = s78.layer AND x82.as = 'DIRECT'
          MATCH (d79:Thing:Statement {id: x82.statementId})
          WHERE d79.respondsToId IS NULL OR d79.respondsToId <> s78.id
          RETURN d79
        }
        WITH d79
        WHERE d79.dateTo >= s78.dateFrom
        RETURN 1 AS found
      } AS p83
      WHERE p83
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s84:Statement)
      WHERE s84.standing = 'ACCEPTED' AND s84.layer IN $c1 AND s84.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s85:Statement)
      WHERE s85.standing = 'ACCEPTED' AND s85.layer IN $c1 AND s85.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r66)<-[:ABOUT]-(s86:Statement) WHERE s86.standing = 'ACCEPTED' AND s86.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) IN $p26 AS p107
    WHERE p107
    WITH r66 ORDER BY r66.dateFrom IS NULL, r66.dateFrom, r66.id LIMIT $p27
    RETURN [[[r66.id, CASE WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s87:Statement)
      WHERE s87.standing = 'ACCEPTED' AND s87.layer IN $c2 AND s87.kind = 'ACCUSES'
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
      MATCH (r66)<-[:ABOUT]-(s95:Statement)
      WHERE s95.standing = 'ACCEPTED' AND s95.layer IN $c2 AND s95.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s95, EXISTS {
        MATCH (r66)-[:INVOLVES]->(t96)
        WHERE (s95.speakerId = t96.id OR EXISTS { (s95)-[:ON_BEHALF_OF]->(t96) } OR EXISTS { (:Thing {id: s95.speakerId})-[:AFFILIATED_WITH]->(t96) })
      } AS p97
      WHERE p97
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s98:Statement)
      WHERE s98.standing = 'ACCEPTED' AND s98.layer IN $c2 AND s98.kind = 'ACCUSES'
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
      MATCH (r66)<-[:ABOUT]-(s104:Statement)
      WHERE s104.standing = 'ACCEPTED' AND s104.layer IN $c2 AND s104.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r66)<-[:ABOUT]-(s105:Statement)
      WHERE s105.standing = 'ACCEPTED' AND s105.layer IN $c2 AND s105.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r66)<-[:ABOUT]-(s106:Statement) WHERE s106.standing = 'ACCEPTED' AND s106.layer IN $c2 } THEN 'REPORTED' ELSE 'UNREPORTED' END]]]
  }] AS c7
}
CALL () {
  RETURN [COLLECT {
    MATCH (r108:Event)
    WITH r108, NOT coalesce((CASE WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s109:Statement)
      WHERE s109.standing = 'ACCEPTED' AND s109.layer IN $c3 AND s109.kind = 'ACCUSES'
      WITH s109, EXISTS {
        CALL (s109) {
          MATCH (s109)<-[:RESPONDS_TO]-(d110:Statement)
          WHERE d110.layer = s109.layer AND d110.standing = 'ACCEPTED' AND d110.kind = 'DENIES'
          RETURN d110
          UNION ALL
          MATCH (s109)-[:ABOUT]->(e112:Event)
          CALL (e112) {
            RETURN e112 AS e113
            UNION ALL
            MATCH (e112)-[:PART_OF*1..]->(e113:Event)
            RETURN e113
            UNION ALL
            MATCH (e112)<-[:PART_OF*1..]-(e113:Event)
            RETURN e113
          }
          MATCH (e113)<-[x114:DENIES]-()
          WHERE x114.layer = s109.layer AND x114.as = 'DIRECT'
          MATCH (d110:Thing:Statement {id: x114.statementId})
          WHERE d110.respondsToId IS NULL OR d110.respondsToId <> s109.id
          RETURN d110
        }
        WITH d110
        WHERE d110.dateTo >= s109.dateFrom
        WITH d110, EXISTS {
          MATCH (s109)-[:TARGETS]->(t111)
          WHERE (d110.speakerId = t111.id OR EXISTS { (d110)-[:ON_BEHALF_OF]->(t111) } OR EXISTS { (:Thing {id: d110.speakerId})-[:AFFILIATED_WITH]->(t111) })
        } AS p115
        WHERE p115
        RETURN 1 AS found
      } AS p116
      WHERE p116
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s117:Statement)
      WHERE s117.standing = 'ACCEPTED' AND s117.layer IN $c3 AND s117.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s117, EXISTS {
        MATCH (r108)-[:INVOLVES]->(t118)
        WHERE (s117.speakerId = t118.id OR EXISTS { (s117)-[:ON_BEHALF_OF]->(t118) } OR EXISTS { (:Thing {id: s117.speakerId})-[:AFFILIATED_WITH]->(t118) })
      } AS p119
      WHERE p119
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s120:Statement)
      WHERE s120.standing = 'ACCEPTED' AND s120.layer IN $c3 AND s120.kind = 'ACCUSES'
      WITH s120, EXISTS {
        CALL (s120) {
          MATCH (s120)<-[:RESPONDS_TO]-(d121:Statement)
          WHERE d121.layer = s120.layer AND d121.standing = 'ACCEPTED' AND d121.kind = 'DENIES'
          RETURN d121
          UNION ALL
          MATCH (s120)-[:ABOUT]->(e122:Event)
          CALL (e122) {
            RETURN e122 AS e123
            UNION ALL
            MATCH (e122)-[:PART_OF*1..]->(e123:Event)
            RETURN e123
            UNION ALL
            MATCH (e122)<-[:PART_OF*1..]-(e123:Event)
            RETURN e123
          }
          MATCH (e123)<-[x124:DENIES]-()
          WHERE x124.layer = s120.layer AND x124.as = 'DIRECT'
          MATCH (d121:Thing:Statement {id: x124.statementId})
          WHERE d121.respondsToId IS NULL OR d121.respondsToId <> s120.id
          RETURN d121
        }
        WITH d121
        WHERE d121.dateTo >= s120.dateFrom
        RETURN 1 AS found
      } AS p125
      WHERE p125
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s126:Statement)
      WHERE s126.standing = 'ACCEPTED' AND s126.layer IN $c3 AND s126.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s127:Statement)
      WHERE s127.standing = 'ACCEPTED' AND s127.layer IN $c3 AND s127.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r108)<-[:ABOUT]-(s128:Statement) WHERE s128.standing = 'ACCEPTED' AND s128.layer IN $c3 } THEN 'REPORTED' ELSE 'UNREPORTED' END) IN $p28, false) AS p149
    WHERE p149
    WITH r108 ORDER BY r108.dateFrom IS NULL, r108.dateFrom, r108.id LIMIT $p29
    RETURN [[[r108.id, CASE WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s129:Statement)
      WHERE s129.standing = 'ACCEPTED' AND s129.layer IN $c4 AND s129.kind = 'ACCUSES'
      WITH s129, EXISTS {
        CALL (s129) {
          MATCH (s129)<-[:RESPONDS_TO]-(d130:Statement)
          WHERE d130.layer = s129.layer AND d130.standing = 'ACCEPTED' AND d130.kind = 'DENIES'
          RETURN d130
          UNION ALL
          MATCH (s129)-[:ABOUT]->(e132:Event)
          CALL (e132) {
            RETURN e132 AS e133
            UNION ALL
            MATCH (e132)-[:PART_OF*1..]->(e133:Event)
            RETURN e133
            UNION ALL
            MATCH (e132)<-[:PART_OF*1..]-(e133:Event)
            RETURN e133
          }
          MATCH (e133)<-[x134:DENIES]-()
          WHERE x134.layer = s129.layer AND x134.as = 'DIRECT'
          MATCH (d130:Thing:Statement {id: x134.statementId})
          WHERE d130.respondsToId IS NULL OR d130.respondsToId <> s129.id
          RETURN d130
        }
        WITH d130
        WHERE d130.dateTo >= s129.dateFrom
        WITH d130, EXISTS {
          MATCH (s129)-[:TARGETS]->(t131)
          WHERE (d130.speakerId = t131.id OR EXISTS { (d130)-[:ON_BEHALF_OF]->(t131) } OR EXISTS { (:Thing {id: d130.speakerId})-[:AFFILIATED_WITH]->(t131) })
        } AS p135
        WHERE p135
        RETURN 1 AS found
      } AS p136
      WHERE p136
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s137:Statement)
      WHERE s137.standing = 'ACCEPTED' AND s137.layer IN $c4 AND s137.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s137, EXISTS {
        MATCH (r108)-[:INVOLVES]->(t138)
        WHERE (s137.speakerId = t138.id OR EXISTS { (s137)-[:ON_BEHALF_OF]->(t138) } OR EXISTS { (:Thing {id: s137.speakerId})-[:AFFILIATED_WITH]->(t138) })
      } AS p139
      WHERE p139
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s140:Statement)
      WHERE s140.standing = 'ACCEPTED' AND s140.layer IN $c4 AND s140.kind = 'ACCUSES'
      WITH s140, EXISTS {
        CALL (s140) {
          MATCH (s140)<-[:RESPONDS_TO]-(d141:Statement)
          WHERE d141.layer = s140.layer AND d141.standing = 'ACCEPTED' AND d141.kind = 'DENIES'
          RETURN d141
          UNION ALL
          MATCH (s140)-[:ABOUT]->(e142:Event)
          CALL (e142) {
            RETURN e142 AS e143
            UNION ALL
            MATCH (e142)-[:PART_OF*1..]->(e143:Event)
            RETURN e143
            UNION ALL
            MATCH (e142)<-[:PART_OF*1..]-(e143:Event)
            RETURN e143
          }
          MATCH (e143)<-[x144:DENIES]-()
          WHERE x144.layer = s140.layer AND x144.as = 'DIRECT'
          MATCH (d141:Thing:Statement {id: x144.statementId})
          WHERE d141.respondsToId IS NULL OR d141.respondsToId <> s140.id
          RETURN d141
        }
        WITH d141
        WHERE d141.dateTo >= s140.dateFrom
        RETURN 1 AS found
      } AS p145
      WHERE p145
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s146:Statement)
      WHERE s146.standing = 'ACCEPTED' AND s146.layer IN $c4 AND s146.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r108)<-[:ABOUT]-(s147:Statement)
      WHERE s147.standing = 'ACCEPTED' AND s147.layer IN $c4 AND s147.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r108)<-[:ABOUT]-(s148:Statement) WHERE s148.standing = 'ACCEPTED' AND s148.layer IN $c4 } THEN 'REPORTED' ELSE 'UNREPORTED' END]]]
  }] AS c8
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8] AS reply
