CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Actor)
    WITH r0, (EXISTS {
      MATCH ()-[r1:ACCUSES]->() USING INDEX r1:ACCUSES(actorId, layer, date, id)
      WHERE r1.actorId = r0.id AND r1.layer = $p0 AND r1.as = $p1 AND r1.date >= date($p2) AND r1.date IS NOT NULL AND r1.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r4:ACCUSES]->() USING INDEX r4:ACCUSES(actorId, layer, date, id)
      WHERE r4.actorId = r0.id AND r4.layer = $p0 AND r4.as = $p1 AND r4.as = $p3 AND r4.date IS NOT NULL AND r4.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r7:ACCUSES]->() USING INDEX r7:ACCUSES(actorId, layer, date, id)
      WHERE r7.actorId = r0.id AND r7.layer = $p0 AND r7.as = $p1 AND r7.date IS NOT NULL AND r7.id IS NOT NULL
      WITH r7, NOT coalesce(EXISTS {
        MATCH (n10:Thing:Event {id: r7.eventId})
        WITH n10, NOT coalesce((CASE WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s11:Statement)
          WHERE s11.standing = 'ACCEPTED' AND s11.layer IN $c0 AND s11.kind = 'ACCUSES'
          WITH s11, EXISTS {
            CALL (s11) {
              MATCH (d12:Statement) USING INDEX d12:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d12.respondsToId = s11.id AND d12.layer = s11.layer AND d12.standing = 'ACCEPTED' AND d12.dateFrom IS NOT NULL AND d12.id IS NOT NULL AND d12.kind = 'DENIES'
              RETURN d12
              UNION ALL
              CALL (s11) {
                RETURN s11.eventId AS e14
                UNION ALL
                MATCH (e16:Thing {id: s11.eventId})
                CALL (e16) {
                  MATCH (e16)-[:PART_OF*1..]->(e15:Event)
                  RETURN e15
                  UNION ALL
                  MATCH (e16)<-[:PART_OF*1..]-(e15:Event)
                  RETURN e15
                }
                RETURN e15.id AS e14
              }
              MATCH ()-[x17:DENIES]->() USING INDEX x17:DENIES(targetId, layer, as, date, id)
              WHERE x17.targetId = e14 AND x17.layer = s11.layer AND x17.as = 'DIRECT' AND x17.date IS NOT NULL AND x17.id IS NOT NULL
              MATCH (d12:Thing:Statement {id: x17.statementId})
              WHERE d12.respondsToId IS NULL OR d12.respondsToId <> s11.id
              RETURN d12
            }
            WITH d12
            WHERE d12.dateTo >= s11.dateFrom
            WITH d12, EXISTS {
              MATCH (s11)-[:TARGETS]->(t13)
              WHERE (d12.speakerId = t13.id OR EXISTS { (d12)-[:ON_BEHALF_OF]->(t13) } OR EXISTS { (:Thing {id: d12.speakerId})-[:AFFILIATED_WITH]->(t13) })
            } AS p18
            WHERE p18
            RETURN 1 AS found
          } AS p19
          WHERE p19
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s20:Statement)
          WHERE s20.standing = 'ACCEPTED' AND s20.layer IN $c0 AND s20.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s20, EXISTS {
            MATCH (n10)-[:INVOLVES]->(t21)
            WHERE (s20.speakerId = t21.id OR EXISTS { (s20)-[:ON_BEHALF_OF]->(t21) } OR EXISTS { (:Thing {id: s20.speakerId})-[:AFFILIATED_WITH]->(t21) })
          } AS p22
          WHERE p22
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s23:Statement)
          WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 AND s23.kind = 'ACCUSES'
          WITH s23, EXISTS {
            CALL (s23) {
              MATCH (d24:Statement) USING INDEX d24:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d24.respondsToId = s23.id AND d24.layer = s23.layer AND d24.standing = 'ACCEPTED' AND d24.dateFrom IS NOT NULL AND d24.id IS NOT NULL AND d24.kind = 'DENIES'
              RETURN d24
              UNION ALL
              CALL (s23) {
                RETURN s23.eventId AS e25
                UNION ALL
                MATCH (e27:Thing {id: s23.eventId})
                CALL (e27) {
                  MATCH (e27)-[:PART_OF*1..]->(e26:Event)
                  RETURN e26
                  UNION ALL
                  MATCH (e27)<-[:PART_OF*1..]-(e26:Event)
                  RETURN e26
                }
                RETURN e26.id AS e25
              }
              MATCH ()-[x28:DENIES]->() USING INDEX x28:DENIES(targetId, layer, as, date, id)
              WHERE x28.targetId = e25 AND x28.layer = s23.layer AND x28.as = 'DIRECT' AND x28.date IS NOT NULL AND x28.id IS NOT NULL
              MATCH (d24:Thing:Statement {id: x28.statementId})
              WHERE d24.respondsToId IS NULL OR d24.respondsToId <> s23.id
              RETURN d24
            }
            WITH d24
            WHERE d24.dateTo >= s23.dateFrom
            RETURN 1 AS found
          } AS p29
          WHERE p29
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s30:Statement)
          WHERE s30.standing = 'ACCEPTED' AND s30.layer IN $c0 AND s30.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s31:Statement)
          WHERE s31.standing = 'ACCEPTED' AND s31.layer IN $c0 AND s31.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n10)<-[:ABOUT]-(s32:Statement) WHERE s32.standing = 'ACCEPTED' AND s32.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p4, false) AS p33
        WHERE p33
        RETURN 1 AS found
      }, false) AS p34
      WHERE p34
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r35:ACCUSES]->() USING INDEX r35:ACCUSES(actorId, layer, date, id)
      WHERE r35.actorId = r0.id AND r35.layer = $p0 AND r35.as = $p1 AND r35.date IS NOT NULL AND r35.id IS NOT NULL
    }) AS p38
    WHERE p38
    WITH r0 ORDER BY r0.id LIMIT $p5
    RETURN [[[r0.id]]]
  }, COUNT {
    MATCH (r39:Actor)
    WITH r39, (EXISTS {
      MATCH ()-[r40:ACCUSES]->() USING INDEX r40:ACCUSES(actorId, layer, date, id)
      WHERE r40.actorId = r39.id AND r40.layer = $p0 AND r40.as = $p1 AND r40.date >= date($p2) AND r40.date IS NOT NULL AND r40.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r43:ACCUSES]->() USING INDEX r43:ACCUSES(actorId, layer, date, id)
      WHERE r43.actorId = r39.id AND r43.layer = $p0 AND r43.as = $p1 AND r43.as = $p3 AND r43.date IS NOT NULL AND r43.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r46:ACCUSES]->() USING INDEX r46:ACCUSES(actorId, layer, date, id)
      WHERE r46.actorId = r39.id AND r46.layer = $p0 AND r46.as = $p1 AND r46.date IS NOT NULL AND r46.id IS NOT NULL
      WITH r46, NOT coalesce(EXISTS {
        MATCH (n49:Thing:Event {id: r46.eventId})
        WITH n49, NOT coalesce((CASE WHEN EXISTS {
          MATCH (n49)<-[:ABOUT]-(s50:Statement)
          WHERE s50.standing = 'ACCEPTED' AND s50.layer IN $c1 AND s50.kind = 'ACCUSES'
          WITH s50, EXISTS {
            CALL (s50) {
              MATCH (d51:Statement) USING INDEX d51:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d51.respondsToId = s50.id AND d51.layer = s50.layer AND d51.standing = 'ACCEPTED' AND d51.dateFrom IS NOT NULL AND d51.id IS NOT NULL AND d51.kind = 'DENIES'
              RETURN d51
              UNION ALL
              CALL (s50) {
                RETURN s50.eventId AS e53
                UNION ALL
                MATCH (e55:Thing {id: s50.eventId})
                CALL (e55) {
                  MATCH (e55)-[:PART_OF*1..]->(e54:Event)
                  RETURN e54
                  UNION ALL
                  MATCH (e55)<-[:PART_OF*1..]-(e54:Event)
                  RETURN e54
                }
                RETURN e54.id AS e53
              }
              MATCH ()-[x56:DENIES]->() USING INDEX x56:DENIES(targetId, layer, as, date, id)
              WHERE x56.targetId = e53 AND x56.layer = s50.layer AND x56.as = 'DIRECT' AND x56.date IS NOT NULL AND x56.id IS NOT NULL
              MATCH (d51:Thing:Statement {id: x56.statementId})
              WHERE d51.respondsToId IS NULL OR d51.respondsToId <> s50.id
              RETURN d51
            }
            WITH d51
            WHERE d51.dateTo >= s50.dateFrom
            WITH d51, EXISTS {
              MATCH (s50)-[:TARGETS]->(t52)
              WHERE (d51.speakerId = t52.id OR EXISTS { (d51)-[:ON_BEHALF_OF]->(t52) } OR EXISTS { (:Thing {id: d51.speakerId})-[:AFFILIATED_WITH]->(t52) })
            } AS p57
            WHERE p57
            RETURN 1 AS found
          } AS p58
          WHERE p58
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n49)<-[:ABOUT]-(s59:Statement)
          WHERE s59.standing = 'ACCEPTED' AND s59.layer IN $c1 AND s59.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s59, EXISTS {
            MATCH (n49)-[:INVOLVES]->(t60)
            WHERE (s59.speakerId = t60.id OR EXISTS { (s59)-[:ON_BEHALF_OF]->(t60) } OR EXISTS { (:Thing {id: s59.speakerId})-[:AFFILIATED_WITH]->(t60) })
          } AS p61
          WHERE p61
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n49)<-[:ABOUT]-(s62:Statement)
          WHERE s62.standing = 'ACCEPTED' AND s62.layer IN $c1 AND s62.kind = 'ACCUSES'
          WITH s62, EXISTS {
            CALL (s62) {
              MATCH (d63:Statement) USING INDEX d63:Statement(respondsToId, layer, standing, dateFrom, id)
              WHERE d63.respondsToId = s62.id AND d63.layer = s62.layer AND d63.standing = 'ACCEPTED' AND d63.dateFrom IS NOT NULL AND d63.id IS NOT NULL AND d63.kind = 'DENIES'
              RETURN d63
              UNION ALL
              CALL (s62) {
                RETURN s62.eventId AS e64
                UNION ALL
                MATCH (e66:Thing {id: s62.eventId})
                CALL (e66) {
                  MATCH (e66)-[:PART_OF*1..]->(e65:Event)
                  RETURN e65
                  UNION ALL
                  MATCH (e66)<-[:PART_OF*1..]-(e65:Event)
                  RETURN e65
                }
                RETURN e65.id AS e64
              }
              MATCH ()-[x67:DENIES]->() USING INDEX x67:DENIES(targetId, layer, as, date, id)
              WHERE x67.targetId = e64 AND x67.layer = s62.layer AND x67.as = 'DIRECT' AND x67.date IS NOT NULL AND x67.id IS NOT NULL
              MATCH (d63:Thing:Statement {id: x67.statementId})
              WHERE d63.respondsToId IS NULL OR d63.respondsToId <> s62.id
              RETURN d63
            }
            WITH d63
            WHERE d63.dateTo >= s62.dateFrom
            RETURN 1 AS found
          } AS p68
          WHERE p68
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n49)<-[:ABOUT]-(s69:Statement)
          WHERE s69.standing = 'ACCEPTED' AND s69.layer IN $c1 AND s69.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n49)<-[:ABOUT]-(s70:Statement)
          WHERE s70.standing = 'ACCEPTED' AND s70.layer IN $c1 AND s70.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n49)<-[:ABOUT]-(s71:Statement) WHERE s71.standing = 'ACCEPTED' AND s71.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p4, false) AS p72
        WHERE p72
        RETURN 1 AS found
      }, false) AS p73
      WHERE p73
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r74:ACCUSES]->() USING INDEX r74:ACCUSES(actorId, layer, date, id)
      WHERE r74.actorId = r39.id AND r74.layer = $p0 AND r74.as = $p1 AND r74.date IS NOT NULL AND r74.id IS NOT NULL
    }) AS p77
    WHERE p77
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r78:Actor)
    WITH r78, (EXISTS {
      MATCH ()-[r79:ACCUSES]->() USING INDEX r79:ACCUSES(targetId, layer, as, date, id)
      WHERE r79.targetId = r78.id AND r79.layer = $p6 AND r79.as = $p7 AND r79.date IS NOT NULL AND r79.id IS NOT NULL
      WITH r79, EXISTS { MATCH (n82:Thing:Event {id: r79.eventId}) WHERE n82.type = $p8 } AS p83
      WHERE p83
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r84:ACCUSES]->() USING INDEX r84:ACCUSES(targetId, layer, as, date, id)
      WHERE r84.targetId = r78.id AND r84.layer = $p6 AND r84.as = $p7 AND r84.date < date($p9) AND r84.date IS NOT NULL AND r84.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r87:ACCUSES]->() USING INDEX r87:ACCUSES(targetId, layer, as, date, id)
      WHERE r87.targetId = r78.id AND r87.layer = $p6 AND r87.as = $p7 AND NOT coalesce(r87.layer = $p10, false) AND r87.date IS NOT NULL AND r87.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r90:ACCUSES]->() USING INDEX r90:ACCUSES(targetId, layer, as, date, id)
      WHERE r90.targetId = r78.id AND r90.layer = $p6 AND r90.as = $p7 AND r90.date IS NOT NULL AND r90.id IS NOT NULL
    }) AS p93
    WHERE p93
    WITH r78 ORDER BY r78.id LIMIT $p11
    RETURN [[[r78.id]]]
  }, COUNT {
    MATCH (r94:Actor)
    WITH r94, (EXISTS {
      MATCH ()-[r95:ACCUSES]->() USING INDEX r95:ACCUSES(targetId, layer, as, date, id)
      WHERE r95.targetId = r94.id AND r95.layer = $p6 AND r95.as = $p7 AND r95.date IS NOT NULL AND r95.id IS NOT NULL
      WITH r95, EXISTS { MATCH (n98:Thing:Event {id: r95.eventId}) WHERE n98.type = $p8 } AS p99
      WHERE p99
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r100:ACCUSES]->() USING INDEX r100:ACCUSES(targetId, layer, as, date, id)
      WHERE r100.targetId = r94.id AND r100.layer = $p6 AND r100.as = $p7 AND r100.date < date($p9) AND r100.date IS NOT NULL AND r100.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r103:ACCUSES]->() USING INDEX r103:ACCUSES(targetId, layer, as, date, id)
      WHERE r103.targetId = r94.id AND r103.layer = $p6 AND r103.as = $p7 AND NOT coalesce(r103.layer = $p10, false) AND r103.date IS NOT NULL AND r103.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r106:ACCUSES]->() USING INDEX r106:ACCUSES(targetId, layer, as, date, id)
      WHERE r106.targetId = r94.id AND r106.layer = $p6 AND r106.as = $p7 AND r106.date IS NOT NULL AND r106.id IS NOT NULL
    }) AS p109
    WHERE p109
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r110:Actor)
    WITH r110, (EXISTS {
      MATCH ()-[r111:DENIES]->(b113) USING INDEX r111:DENIES(actorId, layer, date, id)
      WHERE r111.actorId = r110.id AND r111.layer = $p12 AND r111.as = $p13 AND r111.date IS NOT NULL AND r111.id IS NOT NULL
      WITH r111, b113, (CASE WHEN EXISTS {
        MATCH (b113)<-[:ABOUT]-(s114:Statement)
        WHERE s114.standing = 'ACCEPTED' AND s114.layer IN $c2 AND s114.kind = 'ACCUSES'
        WITH s114, EXISTS {
          CALL (s114) {
            MATCH (d115:Statement) USING INDEX d115:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d115.respondsToId = s114.id AND d115.layer = s114.layer AND d115.standing = 'ACCEPTED' AND d115.dateFrom IS NOT NULL AND d115.id IS NOT NULL AND d115.kind = 'DENIES'
            RETURN d115
            UNION ALL
            CALL (s114) {
              RETURN s114.eventId AS e117
              UNION ALL
              MATCH (e119:Thing {id: s114.eventId})
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
            WHERE x120.targetId = e117 AND x120.layer = s114.layer AND x120.as = 'DIRECT' AND x120.date IS NOT NULL AND x120.id IS NOT NULL
            MATCH (d115:Thing:Statement {id: x120.statementId})
            WHERE d115.respondsToId IS NULL OR d115.respondsToId <> s114.id
            RETURN d115
          }
          WITH d115
          WHERE d115.dateTo >= s114.dateFrom
          WITH d115, EXISTS {
            MATCH (s114)-[:TARGETS]->(t116)
            WHERE (d115.speakerId = t116.id OR EXISTS { (d115)-[:ON_BEHALF_OF]->(t116) } OR EXISTS { (:Thing {id: d115.speakerId})-[:AFFILIATED_WITH]->(t116) })
          } AS p121
          WHERE p121
          RETURN 1 AS found
        } AS p122
        WHERE p122
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (b113)<-[:ABOUT]-(s123:Statement)
        WHERE s123.standing = 'ACCEPTED' AND s123.layer IN $c2 AND s123.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s123, EXISTS {
          MATCH (b113)-[:INVOLVES]->(t124)
          WHERE (s123.speakerId = t124.id OR EXISTS { (s123)-[:ON_BEHALF_OF]->(t124) } OR EXISTS { (:Thing {id: s123.speakerId})-[:AFFILIATED_WITH]->(t124) })
        } AS p125
        WHERE p125
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (b113)<-[:ABOUT]-(s126:Statement)
        WHERE s126.standing = 'ACCEPTED' AND s126.layer IN $c2 AND s126.kind = 'ACCUSES'
        WITH s126, EXISTS {
          CALL (s126) {
            MATCH (d127:Statement) USING INDEX d127:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d127.respondsToId = s126.id AND d127.layer = s126.layer AND d127.standing = 'ACCEPTED' AND d127.dateFrom IS NOT NULL AND d127.id IS NOT NULL AND d127.kind = 'DENIES'
            RETURN d127
            UNION ALL
            CALL (s126) {
              RETURN s126.eventId AS e128
              UNION ALL
              MATCH (e130:Thing {id: s126.eventId})
              CALL (e130) {
                MATCH (e130)-[:PART_OF*1..]->(e129:Event)
                RETURN e129
                UNION ALL
                MATCH (e130)<-[:PART_OF*1..]-(e129:Event)
                RETURN e129
              }
              RETURN e129.id AS e128
            }
            MATCH ()-[x131:DENIES]->() USING INDEX x131:DENIES(targetId, layer, as, date, id)
            WHERE x131.targetId = e128 AND x131.layer = s126.layer AND x131.as = 'DIRECT' AND x131.date IS NOT NULL AND x131.id IS NOT NULL
            MATCH (d127:Thing:Statement {id: x131.statementId})
            WHERE d127.respondsToId IS NULL OR d127.respondsToId <> s126.id
            RETURN d127
          }
          WITH d127
          WHERE d127.dateTo >= s126.dateFrom
          RETURN 1 AS found
        } AS p132
        WHERE p132
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (b113)<-[:ABOUT]-(s133:Statement)
        WHERE s133.standing = 'ACCEPTED' AND s133.layer IN $c2 AND s133.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (b113)<-[:ABOUT]-(s134:Statement)
        WHERE s134.standing = 'ACCEPTED' AND s134.layer IN $c2 AND s134.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (b113)<-[:ABOUT]-(s135:Statement) WHERE s135.standing = 'ACCEPTED' AND s135.layer IN $c2 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AS p136
      WHERE p136
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r137:DENIES]->() USING INDEX r137:DENIES(actorId, layer, date, id)
      WHERE r137.actorId = r110.id AND r137.layer = $p12 AND r137.as = $p13 AND r137.date < date($p15) AND r137.date IS NOT NULL AND r137.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r140:DENIES]->() USING INDEX r140:DENIES(actorId, layer, date, id)
      WHERE r140.actorId = r110.id AND r140.layer = $p12 AND r140.as = $p13 AND NOT coalesce(r140.as = $p16, false) AND r140.date IS NOT NULL AND r140.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r143:DENIES]->() USING INDEX r143:DENIES(actorId, layer, date, id)
      WHERE r143.actorId = r110.id AND r143.layer = $p12 AND r143.as = $p13 AND r143.date IS NOT NULL AND r143.id IS NOT NULL
    }) AS p146
    WHERE p146
    WITH r110 ORDER BY r110.id LIMIT $p17
    RETURN [[[r110.id]]]
  }, COUNT {
    MATCH (r147:Actor)
    WITH r147, (EXISTS {
      MATCH ()-[r148:DENIES]->(b150) USING INDEX r148:DENIES(actorId, layer, date, id)
      WHERE r148.actorId = r147.id AND r148.layer = $p12 AND r148.as = $p13 AND r148.date IS NOT NULL AND r148.id IS NOT NULL
      WITH r148, b150, (CASE WHEN EXISTS {
        MATCH (b150)<-[:ABOUT]-(s151:Statement)
        WHERE s151.standing = 'ACCEPTED' AND s151.layer IN $c3 AND s151.kind = 'ACCUSES'
        WITH s151, EXISTS {
          CALL (s151) {
            MATCH (d152:Statement) USING INDEX d152:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d152.respondsToId = s151.id AND d152.layer = s151.layer AND d152.standing = 'ACCEPTED' AND d152.dateFrom IS NOT NULL AND d152.id IS NOT NULL AND d152.kind = 'DENIES'
            RETURN d152
            UNION ALL
            CALL (s151) {
              RETURN s151.eventId AS e154
              UNION ALL
              MATCH (e156:Thing {id: s151.eventId})
              CALL (e156) {
                MATCH (e156)-[:PART_OF*1..]->(e155:Event)
                RETURN e155
                UNION ALL
                MATCH (e156)<-[:PART_OF*1..]-(e155:Event)
                RETURN e155
              }
              RETURN e155.id AS e154
            }
            MATCH ()-[x157:DENIES]->() USING INDEX x157:DENIES(targetId, layer, as, date, id)
            WHERE x157.targetId = e154 AND x157.layer = s151.layer AND x157.as = 'DIRECT' AND x157.date IS NOT NULL AND x157.id IS NOT NULL
            MATCH (d152:Thing:Statement {id: x157.statementId})
            WHERE d152.respondsToId IS NULL OR d152.respondsToId <> s151.id
            RETURN d152
          }
          WITH d152
          WHERE d152.dateTo >= s151.dateFrom
          WITH d152, EXISTS {
            MATCH (s151)-[:TARGETS]->(t153)
            WHERE (d152.speakerId = t153.id OR EXISTS { (d152)-[:ON_BEHALF_OF]->(t153) } OR EXISTS { (:Thing {id: d152.speakerId})-[:AFFILIATED_WITH]->(t153) })
          } AS p158
          WHERE p158
          RETURN 1 AS found
        } AS p159
        WHERE p159
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (b150)<-[:ABOUT]-(s160:Statement)
        WHERE s160.standing = 'ACCEPTED' AND s160.layer IN $c3 AND s160.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s160, EXISTS {
          MATCH (b150)-[:INVOLVES]->(t161)
          WHERE (s160.speakerId = t161.id OR EXISTS { (s160)-[:ON_BEHALF_OF]->(t161) } OR EXISTS { (:Thing {id: s160.speakerId})-[:AFFILIATED_WITH]->(t161) })
        } AS p162
        WHERE p162
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (b150)<-[:ABOUT]-(s163:Statement)
        WHERE s163.standing = 'ACCEPTED' AND s163.layer IN $c3 AND s163.kind = 'ACCUSES'
        WITH s163, EXISTS {
          CALL (s163) {
            MATCH (d164:Statement) USING INDEX d164:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d164.respondsToId = s163.id AND d164.layer = s163.layer AND d164.standing = 'ACCEPTED' AND d164.dateFrom IS NOT NULL AND d164.id IS NOT NULL AND d164.kind = 'DENIES'
            RETURN d164
            UNION ALL
            CALL (s163) {
              RETURN s163.eventId AS e165
              UNION ALL
              MATCH (e167:Thing {id: s163.eventId})
              CALL (e167) {
                MATCH (e167)-[:PART_OF*1..]->(e166:Event)
                RETURN e166
                UNION ALL
                MATCH (e167)<-[:PART_OF*1..]-(e166:Event)
                RETURN e166
              }
              RETURN e166.id AS e165
            }
            MATCH ()-[x168:DENIES]->() USING INDEX x168:DENIES(targetId, layer, as, date, id)
            WHERE x168.targetId = e165 AND x168.layer = s163.layer AND x168.as = 'DIRECT' AND x168.date IS NOT NULL AND x168.id IS NOT NULL
            MATCH (d164:Thing:Statement {id: x168.statementId})
            WHERE d164.respondsToId IS NULL OR d164.respondsToId <> s163.id
            RETURN d164
          }
          WITH d164
          WHERE d164.dateTo >= s163.dateFrom
          RETURN 1 AS found
        } AS p169
        WHERE p169
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (b150)<-[:ABOUT]-(s170:Statement)
        WHERE s170.standing = 'ACCEPTED' AND s170.layer IN $c3 AND s170.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (b150)<-[:ABOUT]-(s171:Statement)
        WHERE s171.standing = 'ACCEPTED' AND s171.layer IN $c3 AND s171.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (b150)<-[:ABOUT]-(s172:Statement) WHERE s172.standing = 'ACCEPTED' AND s172.layer IN $c3 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AS p173
      WHERE p173
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r174:DENIES]->() USING INDEX r174:DENIES(actorId, layer, date, id)
      WHERE r174.actorId = r147.id AND r174.layer = $p12 AND r174.as = $p13 AND r174.date < date($p15) AND r174.date IS NOT NULL AND r174.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r177:DENIES]->() USING INDEX r177:DENIES(actorId, layer, date, id)
      WHERE r177.actorId = r147.id AND r177.layer = $p12 AND r177.as = $p13 AND NOT coalesce(r177.as = $p16, false) AND r177.date IS NOT NULL AND r177.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r180:DENIES]->() USING INDEX r180:DENIES(actorId, layer, date, id)
      WHERE r180.actorId = r147.id AND r180.layer = $p12 AND r180.as = $p13 AND r180.date IS NOT NULL AND r180.id IS NOT NULL
    }) AS p183
    WHERE p183
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r184:Actor)
    WITH r184, (EXISTS {
      MATCH (r184)-[r185:RECOGNIZES]->()
      WHERE r185.layer IN [$p18, $p19] AND r185.as = $p20 AND r185.targetId = $p21
    }) AND NOT (EXISTS {
      MATCH (r184)-[r187:RECOGNIZES]->()
      WHERE r187.layer IN [$p18, $p19] AND r187.as = $p20 AND r187.date < date($p22)
    }) AND NOT (EXISTS {
      MATCH (r184)-[r189:RECOGNIZES]->()
      WHERE r189.layer IN [$p18, $p19] AND r189.as = $p20
      WITH r189, NOT coalesce(EXISTS { MATCH (n191:Thing:Event {id: r189.eventId}) WHERE n191.type = $p23 }, false) AS p192
      WHERE p192
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r184)-[r193:RECOGNIZES]->() WHERE r193.layer IN [$p18, $p19] AND r193.as = $p20 }) AS p195
    WHERE p195
    WITH r184 ORDER BY r184.id LIMIT $p24
    RETURN [[[r184.id]]]
  }, COUNT {
    MATCH (r196:Actor)
    WITH r196, (EXISTS {
      MATCH (r196)-[r197:RECOGNIZES]->()
      WHERE r197.layer IN [$p18, $p19] AND r197.as = $p20 AND r197.targetId = $p21
    }) AND NOT (EXISTS {
      MATCH (r196)-[r199:RECOGNIZES]->()
      WHERE r199.layer IN [$p18, $p19] AND r199.as = $p20 AND r199.date < date($p22)
    }) AND NOT (EXISTS {
      MATCH (r196)-[r201:RECOGNIZES]->()
      WHERE r201.layer IN [$p18, $p19] AND r201.as = $p20
      WITH r201, NOT coalesce(EXISTS { MATCH (n203:Thing:Event {id: r201.eventId}) WHERE n203.type = $p23 }, false) AS p204
      WHERE p204
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r196)-[r205:RECOGNIZES]->() WHERE r205.layer IN [$p18, $p19] AND r205.as = $p20 }) AS p207
    WHERE p207
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r208:Actor)
    WITH r208, (EXISTS {
      MATCH ()-[r209:RECOGNIZES]->() USING INDEX r209:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r209.targetId = r208.id AND r209.layer = $p25 AND r209.as = $p26 AND r209.actorId = $p27 AND r209.date IS NOT NULL AND r209.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r212:RECOGNIZES]->() USING INDEX r212:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r212.targetId = r208.id AND r212.layer = $p25 AND r212.as = $p26 AND r212.actorId = $p28 AND r212.date IS NOT NULL AND r212.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r215:RECOGNIZES]->() USING INDEX r215:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r215.targetId = r208.id AND r215.layer = $p25 AND r215.as = $p26 AND r215.date IS NOT NULL AND r215.id IS NOT NULL
      WITH r215, NOT coalesce(EXISTS { MATCH (n218:Thing:Statement {id: r215.statementId}) WHERE n218.speakerId IS NULL }, false) AS p219
      WHERE p219
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r220:RECOGNIZES]->() USING INDEX r220:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r220.targetId = r208.id AND r220.layer = $p25 AND r220.as = $p26 AND r220.date IS NOT NULL AND r220.id IS NOT NULL
    }) AS p223
    WHERE p223
    WITH r208 ORDER BY r208.id LIMIT $p29
    RETURN [[[r208.id]]]
  }, COUNT {
    MATCH (r224:Actor)
    WITH r224, (EXISTS {
      MATCH ()-[r225:RECOGNIZES]->() USING INDEX r225:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r225.targetId = r224.id AND r225.layer = $p25 AND r225.as = $p26 AND r225.actorId = $p27 AND r225.date IS NOT NULL AND r225.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r228:RECOGNIZES]->() USING INDEX r228:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r228.targetId = r224.id AND r228.layer = $p25 AND r228.as = $p26 AND r228.actorId = $p28 AND r228.date IS NOT NULL AND r228.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r231:RECOGNIZES]->() USING INDEX r231:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r231.targetId = r224.id AND r231.layer = $p25 AND r231.as = $p26 AND r231.date IS NOT NULL AND r231.id IS NOT NULL
      WITH r231, NOT coalesce(EXISTS { MATCH (n234:Thing:Statement {id: r231.statementId}) WHERE n234.speakerId IS NULL }, false) AS p235
      WHERE p235
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r236:RECOGNIZES]->() USING INDEX r236:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r236.targetId = r224.id AND r236.layer = $p25 AND r236.as = $p26 AND r236.date IS NOT NULL AND r236.id IS NOT NULL
    }) AS p239
    WHERE p239
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r240:Actor)
    WITH r240, (EXISTS {
      MATCH ()-[r241:COOPERATES_WITH]->(b243) USING INDEX r241:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r241.actorId = r240.id AND r241.layer = $p30 AND r241.as = $p31 AND b243.kind = $p34 AND r241.date IS NOT NULL AND r241.id IS NOT NULL
    } OR EXISTS {
      MATCH (a245)-[r244:COOPERATES_WITH]->() USING INDEX r244:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r244.targetId = r240.id AND r244.layer = $p32 AND r244.as = $p33 AND r244.targetId <> r244.actorId AND a245.kind = $p34 AND r244.date IS NOT NULL AND r244.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r247:COOPERATES_WITH]->() USING INDEX r247:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r247.actorId = r240.id AND r247.layer = $p30 AND r247.as = $p31 AND r247.targetId = $p35 AND r247.date IS NOT NULL AND r247.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r250:COOPERATES_WITH]->() USING INDEX r250:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r250.targetId = r240.id AND r250.layer = $p32 AND r250.as = $p33 AND r250.targetId <> r250.actorId AND r250.actorId = $p35 AND r250.date IS NOT NULL AND r250.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r253:COOPERATES_WITH]->() USING INDEX r253:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r253.actorId = r240.id AND r253.layer = $p30 AND r253.as = $p31 AND NOT coalesce(r253.date >= date($p36), false) AND r253.date IS NOT NULL AND r253.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r256:COOPERATES_WITH]->() USING INDEX r256:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r256.targetId = r240.id AND r256.layer = $p32 AND r256.as = $p33 AND r256.targetId <> r256.actorId AND NOT coalesce(r256.date >= date($p36), false) AND r256.date IS NOT NULL AND r256.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r259:COOPERATES_WITH]->() USING INDEX r259:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r259.actorId = r240.id AND r259.layer = $p30 AND r259.as = $p31 AND r259.date IS NOT NULL AND r259.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r262:COOPERATES_WITH]->() USING INDEX r262:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r262.targetId = r240.id AND r262.layer = $p32 AND r262.as = $p33 AND r262.targetId <> r262.actorId AND r262.date IS NOT NULL AND r262.id IS NOT NULL
    }) AS p265
    WHERE p265
    WITH r240 ORDER BY r240.id LIMIT $p37
    RETURN [[[r240.id]]]
  }, COUNT {
    MATCH (r266:Actor)
    WITH r266, (EXISTS {
      MATCH ()-[r267:COOPERATES_WITH]->(b269) USING INDEX r267:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r267.actorId = r266.id AND r267.layer = $p30 AND r267.as = $p31 AND b269.kind = $p34 AND r267.date IS NOT NULL AND r267.id IS NOT NULL
    } OR EXISTS {
      MATCH (a271)-[r270:COOPERATES_WITH]->() USING INDEX r270:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r270.targetId = r266.id AND r270.layer = $p32 AND r270.as = $p33 AND r270.targetId <> r270.actorId AND a271.kind = $p34 AND r270.date IS NOT NULL AND r270.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r273:COOPERATES_WITH]->() USING INDEX r273:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r273.actorId = r266.id AND r273.layer = $p30 AND r273.as = $p31 AND r273.targetId = $p35 AND r273.date IS NOT NULL AND r273.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r276:COOPERATES_WITH]->() USING INDEX r276:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r276.targetId = r266.id AND r276.layer = $p32 AND r276.as = $p33 AND r276.targetId <> r276.actorId AND r276.actorId = $p35 AND r276.date IS NOT NULL AND r276.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r279:COOPERATES_WITH]->() USING INDEX r279:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r279.actorId = r266.id AND r279.layer = $p30 AND r279.as = $p31 AND NOT coalesce(r279.date >= date($p36), false) AND r279.date IS NOT NULL AND r279.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r282:COOPERATES_WITH]->() USING INDEX r282:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r282.targetId = r266.id AND r282.layer = $p32 AND r282.as = $p33 AND r282.targetId <> r282.actorId AND NOT coalesce(r282.date >= date($p36), false) AND r282.date IS NOT NULL AND r282.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r285:COOPERATES_WITH]->() USING INDEX r285:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r285.actorId = r266.id AND r285.layer = $p30 AND r285.as = $p31 AND r285.date IS NOT NULL AND r285.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r288:COOPERATES_WITH]->() USING INDEX r288:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r288.targetId = r266.id AND r288.layer = $p32 AND r288.as = $p33 AND r288.targetId <> r288.actorId AND r288.date IS NOT NULL AND r288.id IS NOT NULL
    }) AS p291
    WHERE p291
    RETURN 1 AS found
  }] AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
