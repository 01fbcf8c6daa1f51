CYPHER 5
CALL () {
  RETURN [COUNT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0, (CASE WHEN r0.kind = 'ACCUSES' THEN EXISTS {
      CALL (r0) {
        MATCH (d1:Statement) USING INDEX d1:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d1.respondsToId = r0.id AND d1.layer = r0.layer AND d1.standing = 'ACCEPTED' AND d1.dateFrom IS NOT NULL AND d1.id IS NOT NULL AND d1.kind = 'DENIES'
        RETURN d1
        UNION ALL
        CALL (r0) {
          RETURN r0.eventId AS e2
          UNION ALL
          MATCH (e4:Thing {id: r0.eventId})
          CALL (e4) {
            MATCH (e4)-[:PART_OF*1..]->(e3:Event)
            RETURN e3
            UNION ALL
            MATCH (e4)<-[:PART_OF*1..]-(e3:Event)
            RETURN e3
          }
          RETURN e3.id AS e2
        }
        MATCH ()-[x5:DENIES]->() USING INDEX x5:DENIES(targetId, layer, as, date, id)
        WHERE x5.targetId = e2 AND x5.layer = r0.layer AND x5.as = 'DIRECT' AND x5.date IS NOT NULL AND x5.id IS NOT NULL
        MATCH (d1:Thing:Statement {id: x5.statementId})
        WHERE d1.respondsToId IS NULL OR d1.respondsToId <> r0.id
        RETURN d1
      }
      WITH d1
      WHERE d1.dateTo >= r0.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p2 AS p6
    WHERE p6
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r7:Statement) USING INDEX r7:Statement(layer, standing, dateFrom, id)
    WHERE r7.layer = $p4 AND r7.standing = $p5 AND r7.dateFrom IS NOT NULL AND r7.id IS NOT NULL
    WITH r7, (CASE WHEN r7.kind = 'ACCUSES' THEN EXISTS {
      CALL (r7) {
        MATCH (d8:Statement) USING INDEX d8:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d8.respondsToId = r7.id AND d8.layer = r7.layer AND d8.standing = 'ACCEPTED' AND d8.dateFrom IS NOT NULL AND d8.id IS NOT NULL AND d8.kind = 'DENIES'
        RETURN d8
        UNION ALL
        CALL (r7) {
          RETURN r7.eventId AS e9
          UNION ALL
          MATCH (e11:Thing {id: r7.eventId})
          CALL (e11) {
            MATCH (e11)-[:PART_OF*1..]->(e10:Event)
            RETURN e10
            UNION ALL
            MATCH (e11)<-[:PART_OF*1..]-(e10:Event)
            RETURN e10
          }
          RETURN e10.id AS e9
        }
        MATCH ()-[x12:DENIES]->() USING INDEX x12:DENIES(targetId, layer, as, date, id)
        WHERE x12.targetId = e9 AND x12.layer = r7.layer AND x12.as = 'DIRECT' AND x12.date IS NOT NULL AND x12.id IS NOT NULL
        MATCH (d8:Thing:Statement {id: x12.statementId})
        WHERE d8.respondsToId IS NULL OR d8.respondsToId <> r7.id
        RETURN d8
      }
      WITH d8
      WHERE d8.dateTo >= r7.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p6 AS p13
    WHERE p13
    WITH r7 ORDER BY r7.layer, r7.standing, r7.dateFrom, r7.id LIMIT $p7
    RETURN [[[r7.gist]]]
  }] AS c1
}
CALL () {
  RETURN [COUNT {
    MATCH (r14:Statement) USING INDEX r14:Statement(layer, standing, dateFrom, id)
    WHERE r14.layer = $p8 AND r14.standing = $p9 AND r14.dateFrom IS NOT NULL AND r14.id IS NOT NULL
    WITH r14, NOT coalesce((CASE WHEN r14.kind = 'ACCUSES' THEN EXISTS {
      CALL (r14) {
        MATCH (d15:Statement) USING INDEX d15:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d15.respondsToId = r14.id AND d15.layer = r14.layer AND d15.standing = 'ACCEPTED' AND d15.dateFrom IS NOT NULL AND d15.id IS NOT NULL AND d15.kind = 'DENIES'
        RETURN d15
        UNION ALL
        CALL (r14) {
          RETURN r14.eventId AS e16
          UNION ALL
          MATCH (e18:Thing {id: r14.eventId})
          CALL (e18) {
            MATCH (e18)-[:PART_OF*1..]->(e17:Event)
            RETURN e17
            UNION ALL
            MATCH (e18)<-[:PART_OF*1..]-(e17:Event)
            RETURN e17
          }
          RETURN e17.id AS e16
        }
        MATCH ()-[x19:DENIES]->() USING INDEX x19:DENIES(targetId, layer, as, date, id)
        WHERE x19.targetId = e16 AND x19.layer = r14.layer AND x19.as = 'DIRECT' AND x19.date IS NOT NULL AND x19.id IS NOT NULL
        MATCH (d15:Thing:Statement {id: x19.statementId})
        WHERE d15.respondsToId IS NULL OR d15.respondsToId <> r14.id
        RETURN d15
      }
      WITH d15
      WHERE d15.dateTo >= r14.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p10, false) AS p20
    WHERE p20
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COUNT {
    MATCH (r21:Statement) USING INDEX r21:Statement(layer, standing, dateFrom, id)
    WHERE r21.layer = $p12 AND r21.standing = $p13 AND r21.dateFrom IS NOT NULL AND r21.id IS NOT NULL
    WITH r21, (CASE WHEN r21.kind = 'ACCUSES' THEN EXISTS {
      CALL (r21) {
        MATCH (d22:Statement) USING INDEX d22:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d22.respondsToId = r21.id AND d22.layer = r21.layer AND d22.standing = 'ACCEPTED' AND d22.dateFrom IS NOT NULL AND d22.id IS NOT NULL AND d22.kind = 'DENIES'
        RETURN d22
        UNION ALL
        CALL (r21) {
          RETURN r21.eventId AS e23
          UNION ALL
          MATCH (e25:Thing {id: r21.eventId})
          CALL (e25) {
            MATCH (e25)-[:PART_OF*1..]->(e24:Event)
            RETURN e24
            UNION ALL
            MATCH (e25)<-[:PART_OF*1..]-(e24:Event)
            RETURN e24
          }
          RETURN e24.id AS e23
        }
        MATCH ()-[x26:DENIES]->() USING INDEX x26:DENIES(targetId, layer, as, date, id)
        WHERE x26.targetId = e23 AND x26.layer = r21.layer AND x26.as = 'DIRECT' AND x26.date IS NOT NULL AND x26.id IS NOT NULL
        MATCH (d22:Thing:Statement {id: x26.statementId})
        WHERE d22.respondsToId IS NULL OR d22.respondsToId <> r21.id
        RETURN d22
      }
      WITH d22
      WHERE d22.dateTo >= r21.dateFrom
      RETURN 1 AS found
    } ELSE null END) IS NULL AS p27
    WHERE p27
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COUNT {
    MATCH (r28:Statement) USING INDEX r28:Statement(layer, standing, dateFrom, id)
    WHERE r28.layer = $p15 AND r28.standing = $p16 AND r28.dateFrom IS NOT NULL AND r28.id IS NOT NULL
    WITH r28, (CASE WHEN r28.kind = 'ACCUSES' THEN EXISTS {
      CALL (r28) {
        MATCH (d29:Statement) USING INDEX d29:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d29.respondsToId = r28.id AND d29.layer = r28.layer AND d29.standing = 'ACCEPTED' AND d29.dateFrom IS NOT NULL AND d29.id IS NOT NULL AND d29.kind = 'DENIES'
        RETURN d29
        UNION ALL
        CALL (r28) {
          RETURN r28.eventId AS e31
          UNION ALL
          MATCH (e33:Thing {id: r28.eventId})
          CALL (e33) {
            MATCH (e33)-[:PART_OF*1..]->(e32:Event)
            RETURN e32
            UNION ALL
            MATCH (e33)<-[:PART_OF*1..]-(e32:Event)
            RETURN e32
          }
          RETURN e32.id AS e31
        }
        MATCH ()-[x34:DENIES]->() USING INDEX x34:DENIES(targetId, layer, as, date, id)
        WHERE x34.targetId = e31 AND x34.layer = r28.layer AND x34.as = 'DIRECT' AND x34.date IS NOT NULL AND x34.id IS NOT NULL
        MATCH (d29:Thing:Statement {id: x34.statementId})
        WHERE d29.respondsToId IS NULL OR d29.respondsToId <> r28.id
        RETURN d29
      }
      WITH d29
      WHERE d29.dateTo >= r28.dateFrom
      WITH d29, EXISTS {
        MATCH (r28)-[:TARGETS]->(t30)
        WHERE (d29.speakerId = t30.id OR EXISTS { (d29)-[:ON_BEHALF_OF]->(t30) } OR EXISTS { (:Thing {id: d29.speakerId})-[:AFFILIATED_WITH]->(t30) })
      } AS p35
      WHERE p35
      RETURN 1 AS found
    } ELSE null END) = $p17 AS p36
    WHERE p36
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r37:Statement) USING INDEX r37:Statement(layer, standing, dateFrom, id)
    WHERE r37.layer = $p19 AND r37.standing = $p20 AND r37.dateFrom IS NOT NULL AND r37.id IS NOT NULL
    WITH r37, (CASE WHEN r37.kind = 'ACCUSES' THEN EXISTS {
      CALL (r37) {
        MATCH (d38:Statement) USING INDEX d38:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d38.respondsToId = r37.id AND d38.layer = r37.layer AND d38.standing = 'ACCEPTED' AND d38.dateFrom IS NOT NULL AND d38.id IS NOT NULL AND d38.kind = 'DENIES'
        RETURN d38
        UNION ALL
        CALL (r37) {
          RETURN r37.eventId AS e39
          UNION ALL
          MATCH (e41:Thing {id: r37.eventId})
          CALL (e41) {
            MATCH (e41)-[:PART_OF*1..]->(e40:Event)
            RETURN e40
            UNION ALL
            MATCH (e41)<-[:PART_OF*1..]-(e40:Event)
            RETURN e40
          }
          RETURN e40.id AS e39
        }
        MATCH ()-[x42:DENIES]->() USING INDEX x42:DENIES(targetId, layer, as, date, id)
        WHERE x42.targetId = e39 AND x42.layer = r37.layer AND x42.as = 'DIRECT' AND x42.date IS NOT NULL AND x42.id IS NOT NULL
        MATCH (d38:Thing:Statement {id: x42.statementId})
        WHERE d38.respondsToId IS NULL OR d38.respondsToId <> r37.id
        RETURN d38
      }
      WITH d38
      WHERE d38.dateTo >= r37.dateFrom
      RETURN 1 AS found
    } ELSE null END) = $p21 AND NOT coalesce((CASE WHEN r37.kind = 'ACCUSES' THEN EXISTS {
      CALL (r37) {
        MATCH (d43:Statement) USING INDEX d43:Statement(respondsToId, layer, standing, dateFrom, id)
        WHERE d43.respondsToId = r37.id AND d43.layer = r37.layer AND d43.standing = 'ACCEPTED' AND d43.dateFrom IS NOT NULL AND d43.id IS NOT NULL AND d43.kind = 'DENIES'
        RETURN d43
        UNION ALL
        CALL (r37) {
          RETURN r37.eventId AS e45
          UNION ALL
          MATCH (e47:Thing {id: r37.eventId})
          CALL (e47) {
            MATCH (e47)-[:PART_OF*1..]->(e46:Event)
            RETURN e46
            UNION ALL
            MATCH (e47)<-[:PART_OF*1..]-(e46:Event)
            RETURN e46
          }
          RETURN e46.id AS e45
        }
        MATCH ()-[x48:DENIES]->() USING INDEX x48:DENIES(targetId, layer, as, date, id)
        WHERE x48.targetId = e45 AND x48.layer = r37.layer AND x48.as = 'DIRECT' AND x48.date IS NOT NULL AND x48.id IS NOT NULL
        MATCH (d43:Thing:Statement {id: x48.statementId})
        WHERE d43.respondsToId IS NULL OR d43.respondsToId <> r37.id
        RETURN d43
      }
      WITH d43
      WHERE d43.dateTo >= r37.dateFrom
      WITH d43, EXISTS {
        MATCH (r37)-[:TARGETS]->(t44)
        WHERE (d43.speakerId = t44.id OR EXISTS { (d43)-[:ON_BEHALF_OF]->(t44) } OR EXISTS { (:Thing {id: d43.speakerId})-[:AFFILIATED_WITH]->(t44) })
      } AS p49
      WHERE p49
      RETURN 1 AS found
    } ELSE null END) = $p22, false) AS p50
    WHERE p50
    RETURN 1 AS found
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r51:Event)
    WITH r51, (CASE WHEN EXISTS {
      MATCH (r51)<-[:ABOUT]-(s52:Statement)
      WHERE s52.standing = 'ACCEPTED' AND s52.layer IN $c0 AND s52.kind = 'ACCUSES'
      WITH s52, EXISTS {
        CALL (s52) {
          MATCH (d53:Statement) USING INDEX d53:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d53.respondsToId = s52.id AND d53.layer = s52.layer AND d53.standing = 'ACCEPTED' AND d53.dateFrom IS NOT NULL AND d53.id IS NOT NULL AND d53.kind = 'DENIES'
          RETURN d53
          UNION ALL
          CALL (s52) {
            RETURN s52.eventId AS e55
            UNION ALL
            MATCH (e57:Thing {id: s52.eventId})
            CALL (e57) {
              MATCH (e57)-[:PART_OF*1..]->(e56:Event)
              RETURN e56
              UNION ALL
              MATCH (e57)<-[:PART_OF*1..]-(e56:Event)
              RETURN e56
            }
            RETURN e56.id AS e55
          }
          MATCH ()-[x58:DENIES]->() USING INDEX x58:DENIES(targetId, layer, as, date, id)
          WHERE x58.targetId = e55 AND x58.layer = s52.layer AND x58.as = 'DIRECT' AND x58.date IS NOT NULL AND x58.id IS NOT NULL
          MATCH (d53:Thing:Statement {id: x58.statementId})
          WHERE d53.respondsToId IS NULL OR d53.respondsToId <> s52.id
          RETURN d53
        }
        WITH d53
        WHERE d53.dateTo >= s52.dateFrom
        WITH d53, EXISTS {
          MATCH (s52)-[:TARGETS]->(t54)
          WHERE (d53.speakerId = t54.id OR EXISTS { (d53)-[:ON_BEHALF_OF]->(t54) } OR EXISTS { (:Thing {id: d53.speakerId})-[:AFFILIATED_WITH]->(t54) })
        } AS p59
        WHERE p59
        RETURN 1 AS found
      } AS p60
      WHERE p60
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r51)<-[:ABOUT]-(s61:Statement)
      WHERE s61.standing = 'ACCEPTED' AND s61.layer IN $c0 AND s61.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s61, EXISTS {
        MATCH (r51)-[:INVOLVES]->(t62)
        WHERE (s61.speakerId = t62.id OR EXISTS { (s61)-[:ON_BEHALF_OF]->(t62) } OR EXISTS { (:Thing {id: s61.speakerId})-[:AFFILIATED_WITH]->(t62) })
      } AS p63
      WHERE p63
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r51)<-[:ABOUT]-(s64:Statement)
      WHERE s64.standing = 'ACCEPTED' AND s64.layer IN $c0 AND s64.kind = 'ACCUSES'
      WITH s64, EXISTS {
        CALL (s64) {
          MATCH (d65:Statement) USING INDEX d65:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d65.respondsToId = s64.id AND d65.layer = s64.layer AND d65.standing = 'ACCEPTED' AND d65.dateFrom IS NOT NULL AND d65.id IS NOT NULL AND d65.kind = 'DENIES'
          RETURN d65
          UNION ALL
          CALL (s64) {
            RETURN s64.eventId AS e66
            UNION ALL
            MATCH (e68:Thing {id: s64.eventId})
            CALL (e68) {
              MATCH (e68)-[:PART_OF*1..]->(e67:Event)
              RETURN e67
              UNION ALL
              MATCH (e68)<-[:PART_OF*1..]-(e67:Event)
              RETURN e67
            }
            RETURN e67.id AS e66
          }
          MATCH ()-[x69:DENIES]->() USING INDEX x69:DENIES(targetId, layer, as, date, id)
          WHERE x69.targetId = e66 AND x69.layer = s64.layer AND x69.as = 'DIRECT' AND x69.date IS NOT NULL AND x69.id IS NOT NULL
          MATCH (d65:Thing:Statement {id: x69.statementId})
          WHERE d65.respondsToId IS NULL OR d65.respondsToId <> s64.id
          RETURN d65
        }
        WITH d65
        WHERE d65.dateTo >= s64.dateFrom
        RETURN 1 AS found
      } AS p70
      WHERE p70
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r51)<-[:ABOUT]-(s71:Statement)
      WHERE s71.standing = 'ACCEPTED' AND s71.layer IN $c0 AND s71.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r51)<-[:ABOUT]-(s72:Statement)
      WHERE s72.standing = 'ACCEPTED' AND s72.layer IN $c0 AND s72.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r51)<-[:ABOUT]-(s73:Statement) WHERE s73.standing = 'ACCEPTED' AND s73.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p24 AS p74
    WHERE p74
    WITH r51 ORDER BY r51.dateFrom IS NULL, r51.dateFrom, r51.id LIMIT $p25
    RETURN [[[r51.id]]]
  }] AS c6
}
CALL () {
  RETURN [COLLECT {
    MATCH (r75:Event)
    WITH r75, (CASE WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s76:Statement)
      WHERE s76.standing = 'ACCEPTED' AND s76.layer IN $c1 AND s76.kind = 'ACCUSES'
      WITH s76, EXISTS {
        CALL (s76) {
          MATCH (d77:Statement) USING INDEX d77:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d77.respondsToId = s76.id AND d77.layer = s76.layer AND d77.standing = 'ACCEPTED' AND d77.dateFrom IS NOT NULL AND d77.id IS NOT NULL AND d77.kind = 'DENIES'
          RETURN d77
          UNION ALL
          CALL (s76) {
            RETURN s76.eventId AS e79
            UNION ALL
            MATCH (e81:Thing {id: s76.eventId})
            CALL (e81) {
              MATCH (e81)-[:PART_OF*1..]->(e80:Event)
              RETURN e80
              UNION ALL
              MATCH (e81)<-[:PART_OF*1..]-(e80:Event)
              RETURN e80
            }
            RETURN e80.id AS e79
          }
          MATCH ()-[x82:DENIES]->() USING INDEX x82:DENIES(targetId, layer, as, date, id)
          WHERE x82.targetId = e79 AND x82.layer = s76.layer AND x82.as = 'DIRECT' AND x82.date IS NOT NULL AND x82.id IS NOT NULL
          MATCH (d77:Thing:Statement {id: x82.statementId})
          WHERE d77.respondsToId IS NULL OR d77.respondsToId <> s76.id
          RETURN d77
        }
        WITH d77
        WHERE d77.dateTo >= s76.dateFrom
        WITH d77, EXISTS {
          MATCH (s76)-[:TARGETS]->(t78)
          WHERE (d77.speakerId = t78.id OR EXISTS { (d77)-[:ON_BEHALF_OF]->(t78) } OR EXISTS { (:Thing {id: d77.speakerId})-[:AFFILIATED_WITH]->(t78) })
        } AS p83
        WHERE p83
        RETURN 1 AS found
      } AS p84
      WHERE p84
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s85:Statement)
      WHERE s85.standing = 'ACCEPTED' AND s85.layer IN $c1 AND s85.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s85, EXISTS {
        MATCH (r75)-[:INVOLVES]->(t86)
        WHERE (s85.speakerId = t86.id OR EXISTS { (s85)-[:ON_BEHALF_OF]->(t86) } OR EXISTS { (:Thing {id: s85.speakerId})-[:AFFILIATED_WITH]->(t86) })
      } AS p87
      WHERE p87
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s88:Statement)
      WHERE s88.standing = 'ACCEPTED' AND s88.layer IN $c1 AND s88.kind = 'ACCUSES'
      WITH s88, EXISTS {
        CALL (s88) {
          MATCH (d89:Statement) USING INDEX d89:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d89.respondsToId = s88.id AND d89.layer = s88.layer AND d89.standing = 'ACCEPTED' AND d89.dateFrom IS NOT NULL AND d89.id IS NOT NULL AND d89.kind = 'DENIES'
          RETURN d89
          UNION ALL
          CALL (s88) {
            RETURN s88.eventId AS e90
            UNION ALL
            MATCH (e92:Thing {id: s88.eventId})
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
          WHERE x93.targetId = e90 AND x93.layer = s88.layer AND x93.as = 'DIRECT' AND x93.date IS NOT NULL AND x93.id IS NOT NULL
          MATCH (d89:Thing:Statement {id: x93.statementId})
          WHERE d89.respondsToId IS NULL OR d89.respondsToId <> s88.id
          RETURN d89
        }
        WITH d89
        WHERE d89.dateTo >= s88.dateFrom
        RETURN 1 AS found
      } AS p94
      WHERE p94
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s95:Statement)
      WHERE s95.standing = 'ACCEPTED' AND s95.layer IN $c1 AND s95.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s96:Statement)
      WHERE s96.standing = 'ACCEPTED' AND s96.layer IN $c1 AND s96.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r75)<-[:ABOUT]-(s97:Statement) WHERE s97.standing = 'ACCEPTED' AND s97.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) IN $p26 AS p120
    WHERE p120
    WITH r75 ORDER BY r75.dateFrom IS NULL, r75.dateFrom, r75.id LIMIT $p27
    RETURN [[[r75.id, CASE WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s98:Statement)
      WHERE s98.standing = 'ACCEPTED' AND s98.layer IN $c2 AND s98.kind = 'ACCUSES'
      WITH s98, EXISTS {
        CALL (s98) {
          MATCH (d99:Statement) USING INDEX d99:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d99.respondsToId = s98.id AND d99.layer = s98.layer AND d99.standing = 'ACCEPTED' AND d99.dateFrom IS NOT NULL AND d99.id IS NOT NULL AND d99.kind = 'DENIES'
          RETURN d99
          UNION ALL
          CALL (s98) {
            RETURN s98.eventId AS e101
            UNION ALL
            MATCH (e103:Thing {id: s98.eventId})
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
          WHERE x104.targetId = e101 AND x104.layer = s98.layer AND x104.as = 'DIRECT' AND x104.date IS NOT NULL AND x104.id IS NOT NULL
          MATCH (d99:Thing:Statement {id: x104.statementId})
          WHERE d99.respondsToId IS NULL OR d99.respondsToId <> s98.id
          RETURN d99
        }
        WITH d99
        WHERE d99.dateTo >= s98.dateFrom
        WITH d99, EXISTS {
          MATCH (s98)-[:TARGETS]->(t100)
          WHERE (d99.speakerId = t100.id OR EXISTS { (d99)-[:ON_BEHALF_OF]->(t100) } OR EXISTS { (:Thing {id: d99.speakerId})-[:AFFILIATED_WITH]->(t100) })
        } AS p105
        WHERE p105
        RETURN 1 AS found
      } AS p106
      WHERE p106
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s107:Statement)
      WHERE s107.standing = 'ACCEPTED' AND s107.layer IN $c2 AND s107.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s107, EXISTS {
        MATCH (r75)-[:INVOLVES]->(t108)
        WHERE (s107.speakerId = t108.id OR EXISTS { (s107)-[:ON_BEHALF_OF]->(t108) } OR EXISTS { (:Thing {id: s107.speakerId})-[:AFFILIATED_WITH]->(t108) })
      } AS p109
      WHERE p109
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s110:Statement)
      WHERE s110.standing = 'ACCEPTED' AND s110.layer IN $c2 AND s110.kind = 'ACCUSES'
      WITH s110, EXISTS {
        CALL (s110) {
          MATCH (d111:Statement) USING INDEX d111:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d111.respondsToId = s110.id AND d111.layer = s110.layer AND d111.standing = 'ACCEPTED' AND d111.dateFrom IS NOT NULL AND d111.id IS NOT NULL AND d111.kind = 'DENIES'
          RETURN d111
          UNION ALL
          CALL (s110) {
            RETURN s110.eventId AS e112
            UNION ALL
            MATCH (e114:Thing {id: s110.eventId})
            CALL (e114) {
              MATCH (e114)-[:PART_OF*1..]->(e113:Event)
              RETURN e113
              UNION ALL
              MATCH (e114)<-[:PART_OF*1..]-(e113:Event)
              RETURN e113
            }
            RETURN e113.id AS e112
          }
          MATCH ()-[x115:DENIES]->() USING INDEX x115:DENIES(targetId, layer, as, date, id)
          WHERE x115.targetId = e112 AND x115.layer = s110.layer AND x115.as = 'DIRECT' AND x115.date IS NOT NULL AND x115.id IS NOT NULL
          MATCH (d111:Thing:Statement {id: x115.statementId})
          WHERE d111.respondsToId IS NULL OR d111.respondsToId <> s110.id
          RETURN d111
        }
        WITH d111
        WHERE d111.dateTo >= s110.dateFrom
        RETURN 1 AS found
      } AS p116
      WHERE p116
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s117:Statement)
      WHERE s117.standing = 'ACCEPTED' AND s117.layer IN $c2 AND s117.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r75)<-[:ABOUT]-(s118:Statement)
      WHERE s118.standing = 'ACCEPTED' AND s118.layer IN $c2 AND s118.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r75)<-[:ABOUT]-(s119:Statement) WHERE s119.standing = 'ACCEPTED' AND s119.layer IN $c2 } THEN 'REPORTED' ELSE 'UNREPORTED' END]]]
  }] AS c7
}
CALL () {
  RETURN [COLLECT {
    MATCH (r121:Event)
    WITH r121, NOT coalesce((CASE WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s122:Statement)
      WHERE s122.standing = 'ACCEPTED' AND s122.layer IN $c3 AND s122.kind = 'ACCUSES'
      WITH s122, EXISTS {
        CALL (s122) {
          MATCH (d123:Statement) USING INDEX d123:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d123.respondsToId = s122.id AND d123.layer = s122.layer AND d123.standing = 'ACCEPTED' AND d123.dateFrom IS NOT NULL AND d123.id IS NOT NULL AND d123.kind = 'DENIES'
          RETURN d123
          UNION ALL
          CALL (s122) {
            RETURN s122.eventId AS e125
            UNION ALL
            MATCH (e127:Thing {id: s122.eventId})
            CALL (e127) {
              MATCH (e127)-[:PART_OF*1..]->(e126:Event)
              RETURN e126
              UNION ALL
              MATCH (e127)<-[:PART_OF*1..]-(e126:Event)
              RETURN e126
            }
            RETURN e126.id AS e125
          }
          MATCH ()-[x128:DENIES]->() USING INDEX x128:DENIES(targetId, layer, as, date, id)
          WHERE x128.targetId = e125 AND x128.layer = s122.layer AND x128.as = 'DIRECT' AND x128.date IS NOT NULL AND x128.id IS NOT NULL
          MATCH (d123:Thing:Statement {id: x128.statementId})
          WHERE d123.respondsToId IS NULL OR d123.respondsToId <> s122.id
          RETURN d123
        }
        WITH d123
        WHERE d123.dateTo >= s122.dateFrom
        WITH d123, EXISTS {
          MATCH (s122)-[:TARGETS]->(t124)
          WHERE (d123.speakerId = t124.id OR EXISTS { (d123)-[:ON_BEHALF_OF]->(t124) } OR EXISTS { (:Thing {id: d123.speakerId})-[:AFFILIATED_WITH]->(t124) })
        } AS p129
        WHERE p129
        RETURN 1 AS found
      } AS p130
      WHERE p130
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s131:Statement)
      WHERE s131.standing = 'ACCEPTED' AND s131.layer IN $c3 AND s131.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s131, EXISTS {
        MATCH (r121)-[:INVOLVES]->(t132)
        WHERE (s131.speakerId = t132.id OR EXISTS { (s131)-[:ON_BEHALF_OF]->(t132) } OR EXISTS { (:Thing {id: s131.speakerId})-[:AFFILIATED_WITH]->(t132) })
      } AS p133
      WHERE p133
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s134:Statement)
      WHERE s134.standing = 'ACCEPTED' AND s134.layer IN $c3 AND s134.kind = 'ACCUSES'
      WITH s134, EXISTS {
        CALL (s134) {
          MATCH (d135:Statement) USING INDEX d135:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d135.respondsToId = s134.id AND d135.layer = s134.layer AND d135.standing = 'ACCEPTED' AND d135.dateFrom IS NOT NULL AND d135.id IS NOT NULL AND d135.kind = 'DENIES'
          RETURN d135
          UNION ALL
          CALL (s134) {
            RETURN s134.eventId AS e136
            UNION ALL
            MATCH (e138:Thing {id: s134.eventId})
            CALL (e138) {
              MATCH (e138)-[:PART_OF*1..]->(e137:Event)
              RETURN e137
              UNION ALL
              MATCH (e138)<-[:PART_OF*1..]-(e137:Event)
              RETURN e137
            }
            RETURN e137.id AS e136
          }
          MATCH ()-[x139:DENIES]->() USING INDEX x139:DENIES(targetId, layer, as, date, id)
          WHERE x139.targetId = e136 AND x139.layer = s134.layer AND x139.as = 'DIRECT' AND x139.date IS NOT NULL AND x139.id IS NOT NULL
          MATCH (d135:Thing:Statement {id: x139.statementId})
          WHERE d135.respondsToId IS NULL OR d135.respondsToId <> s134.id
          RETURN d135
        }
        WITH d135
        WHERE d135.dateTo >= s134.dateFrom
        RETURN 1 AS found
      } AS p140
      WHERE p140
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s141:Statement)
      WHERE s141.standing = 'ACCEPTED' AND s141.layer IN $c3 AND s141.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s142:Statement)
      WHERE s142.standing = 'ACCEPTED' AND s142.layer IN $c3 AND s142.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r121)<-[:ABOUT]-(s143:Statement) WHERE s143.standing = 'ACCEPTED' AND s143.layer IN $c3 } THEN 'REPORTED' ELSE 'UNREPORTED' END) IN $p28, false) AS p166
    WHERE p166
    WITH r121 ORDER BY r121.dateFrom IS NULL, r121.dateFrom, r121.id LIMIT $p29
    RETURN [[[r121.id, CASE WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s144:Statement)
      WHERE s144.standing = 'ACCEPTED' AND s144.layer IN $c4 AND s144.kind = 'ACCUSES'
      WITH s144, EXISTS {
        CALL (s144) {
          MATCH (d145:Statement) USING INDEX d145:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d145.respondsToId = s144.id AND d145.layer = s144.layer AND d145.standing = 'ACCEPTED' AND d145.dateFrom IS NOT NULL AND d145.id IS NOT NULL AND d145.kind = 'DENIES'
          RETURN d145
          UNION ALL
          CALL (s144) {
            RETURN s144.eventId AS e147
            UNION ALL
            MATCH (e149:Thing {id: s144.eventId})
            CALL (e149) {
              MATCH (e149)-[:PART_OF*1..]->(e148:Event)
              RETURN e148
              UNION ALL
              MATCH (e149)<-[:PART_OF*1..]-(e148:Event)
              RETURN e148
            }
            RETURN e148.id AS e147
          }
          MATCH ()-[x150:DENIES]->() USING INDEX x150:DENIES(targetId, layer, as, date, id)
          WHERE x150.targetId = e147 AND x150.layer = s144.layer AND x150.as = 'DIRECT' AND x150.date IS NOT NULL AND x150.id IS NOT NULL
          MATCH (d145:Thing:Statement {id: x150.statementId})
          WHERE d145.respondsToId IS NULL OR d145.respondsToId <> s144.id
          RETURN d145
        }
        WITH d145
        WHERE d145.dateTo >= s144.dateFrom
        WITH d145, EXISTS {
          MATCH (s144)-[:TARGETS]->(t146)
          WHERE (d145.speakerId = t146.id OR EXISTS { (d145)-[:ON_BEHALF_OF]->(t146) } OR EXISTS { (:Thing {id: d145.speakerId})-[:AFFILIATED_WITH]->(t146) })
        } AS p151
        WHERE p151
        RETURN 1 AS found
      } AS p152
      WHERE p152
      RETURN 1 AS found
    } THEN 'CONTESTED' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s153:Statement)
      WHERE s153.standing = 'ACCEPTED' AND s153.layer IN $c4 AND s153.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
      WITH s153, EXISTS {
        MATCH (r121)-[:INVOLVES]->(t154)
        WHERE (s153.speakerId = t154.id OR EXISTS { (s153)-[:ON_BEHALF_OF]->(t154) } OR EXISTS { (:Thing {id: s153.speakerId})-[:AFFILIATED_WITH]->(t154) })
      } AS p155
      WHERE p155
      RETURN 1 AS found
    } THEN 'CLAIMED' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s156:Statement)
      WHERE s156.standing = 'ACCEPTED' AND s156.layer IN $c4 AND s156.kind = 'ACCUSES'
      WITH s156, EXISTS {
        CALL (s156) {
          MATCH (d157:Statement) USING INDEX d157:Statement(respondsToId, layer, standing, dateFrom, id)
          WHERE d157.respondsToId = s156.id AND d157.layer = s156.layer AND d157.standing = 'ACCEPTED' AND d157.dateFrom IS NOT NULL AND d157.id IS NOT NULL AND d157.kind = 'DENIES'
          RETURN d157
          UNION ALL
          CALL (s156) {
            RETURN s156.eventId AS e158
            UNION ALL
            MATCH (e160:Thing {id: s156.eventId})
            CALL (e160) {
              MATCH (e160)-[:PART_OF*1..]->(e159:Event)
              RETURN e159
              UNION ALL
              MATCH (e160)<-[:PART_OF*1..]-(e159:Event)
              RETURN e159
            }
            RETURN e159.id AS e158
          }
          MATCH ()-[x161:DENIES]->() USING INDEX x161:DENIES(targetId, layer, as, date, id)
          WHERE x161.targetId = e158 AND x161.layer = s156.layer AND x161.as = 'DIRECT' AND x161.date IS NOT NULL AND x161.id IS NOT NULL
          MATCH (d157:Thing:Statement {id: x161.statementId})
          WHERE d157.respondsToId IS NULL OR d157.respondsToId <> s156.id
          RETURN d157
        }
        WITH d157
        WHERE d157.dateTo >= s156.dateFrom
        RETURN 1 AS found
      } AS p162
      WHERE p162
      RETURN 1 AS found
    } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s163:Statement)
      WHERE s163.standing = 'ACCEPTED' AND s163.layer IN $c4 AND s163.kind = 'ACCUSES'
    } THEN 'ALLEGED' WHEN EXISTS {
      MATCH (r121)<-[:ABOUT]-(s164:Statement)
      WHERE s164.standing = 'ACCEPTED' AND s164.layer IN $c4 AND s164.kind = 'DENIES'
    } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r121)<-[:ABOUT]-(s165:Statement) WHERE s165.standing = 'ACCEPTED' AND s165.layer IN $c4 } THEN 'REPORTED' ELSE 'UNREPORTED' END]]]
  }] AS c8
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8] AS reply
