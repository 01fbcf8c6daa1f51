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
              MATCH (s11)<-[:RESPONDS_TO]-(d12:Statement)
              WHERE d12.layer = s11.layer AND d12.standing = 'ACCEPTED' AND d12.kind = 'DENIES'
              RETURN d12
              UNION ALL
              MATCH (s11)-[:ABOUT]->(e14:Event)
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
              WHERE x16.layer = s11.layer AND x16.as = 'DIRECT'
              MATCH (d12:Thing:Statement {id: x16.statementId})
              WHERE d12.respondsToId IS NULL OR d12.respondsToId <> s11.id
              RETURN d12
            }
            WITH d12
            WHERE d12.dateTo >= s11.dateFrom
            WITH d12, EXISTS {
              MATCH (s11)-[:TARGETS]->(t13)
              WHERE (d12.speakerId = t13.id OR EXISTS { (d12)-[:ON_BEHALF_OF]->(t13) } OR EXISTS { (:Thing {id: d12.speakerId})-[:AFFILIATED_WITH]->(t13) })
            } AS p17
            WHERE p17
            RETURN 1 AS found
          } AS p18
          WHERE p18
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s19:Statement)
          WHERE s19.standing = 'ACCEPTED' AND s19.layer IN $c0 AND s19.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s19, EXISTS {
            MATCH (n10)-[:INVOLVES]->(t20)
            WHERE (s19.speakerId = t20.id OR EXISTS { (s19)-[:ON_BEHALF_OF]->(t20) } OR EXISTS { (:Thing {id: s19.speakerId})-[:AFFILIATED_WITH]->(t20) })
          } AS p21
          WHERE p21
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s22:Statement)
          WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c0 AND s22.kind = 'ACCUSES'
          WITH s22, EXISTS {
            CALL (s22) {
              MATCH (s22)<-[:RESPONDS_TO]-(d23:Statement)
              WHERE d23.layer = s22.layer AND d23.standing = 'ACCEPTED' AND d23.kind = 'DENIES'
              RETURN d23
              UNION ALL
              MATCH (s22)-[:ABOUT]->(e24:Event)
              CALL (e24) {
                RETURN e24 AS e25
                UNION ALL
                MATCH (e24)-[:PART_OF*1..]->(e25:Event)
                RETURN e25
                UNION ALL
                MATCH (e24)<-[:PART_OF*1..]-(e25:Event)
                RETURN e25
              }
              MATCH (e25)<-[x26:DENIES]-()
              WHERE x26.layer = s22.layer AND x26.as = 'DIRECT'
              MATCH (d23:Thing:Statement {id: x26.statementId})
              WHERE d23.respondsToId IS NULL OR d23.respondsToId <> s22.id
              RETURN d23
            }
            WITH d23
            WHERE d23.dateTo >= s22.dateFrom
            RETURN 1 AS found
          } AS p27
          WHERE p27
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s28:Statement)
          WHERE s28.standing = 'ACCEPTED' AND s28.layer IN $c0 AND s28.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n10)<-[:ABOUT]-(s29:Statement)
          WHERE s29.standing = 'ACCEPTED' AND s29.layer IN $c0 AND s29.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n10)<-[:ABOUT]-(s30:Statement) WHERE s30.standing = 'ACCEPTED' AND s30.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p4, false) AS p31
        WHERE p31
        RETURN 1 AS found
      }, false) AS p32
      WHERE p32
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r33:ACCUSES]->() USING INDEX r33:ACCUSES(actorId, layer, date, id)
      WHERE r33.actorId = r0.id AND r33.layer = $p0 AND r33.as = $p1 AND r33.date IS NOT NULL AND r33.id IS NOT NULL
    }) AS p36
    WHERE p36
    WITH r0 ORDER BY r0.id LIMIT $p5
    RETURN [[[r0.id]]]
  }, COUNT {
    MATCH (r37:Actor)
    WITH r37, (EXISTS {
      MATCH ()-[r38:ACCUSES]->() USING INDEX r38:ACCUSES(actorId, layer, date, id)
      WHERE r38.actorId = r37.id AND r38.layer = $p0 AND r38.as = $p1 AND r38.date >= date($p2) AND r38.date IS NOT NULL AND r38.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r41:ACCUSES]->() USING INDEX r41:ACCUSES(actorId, layer, date, id)
      WHERE r41.actorId = r37.id AND r41.layer = $p0 AND r41.as = $p1 AND r41.as = $p3 AND r41.date IS NOT NULL AND r41.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r44:ACCUSES]->() USING INDEX r44:ACCUSES(actorId, layer, date, id)
      WHERE r44.actorId = r37.id AND r44.layer = $p0 AND r44.as = $p1 AND r44.date IS NOT NULL AND r44.id IS NOT NULL
      WITH r44, NOT coalesce(EXISTS {
        MATCH (n47:Thing:Event {id: r44.eventId})
        WITH n47, NOT coalesce((CASE WHEN EXISTS {
          MATCH (n47)<-[:ABOUT]-(s48:Statement)
          WHERE s48.standing = 'ACCEPTED' AND s48.layer IN $c1 AND s48.kind = 'ACCUSES'
          WITH s48, EXISTS {
            CALL (s48) {
              MATCH (s48)<-[:RESPONDS_TO]-(d49:Statement)
              WHERE d49.layer = s48.layer AND d49.standing = 'ACCEPTED' AND d49.kind = 'DENIES'
              RETURN d49
              UNION ALL
              MATCH (s48)-[:ABOUT]->(e51:Event)
              CALL (e51) {
                RETURN e51 AS e52
                UNION ALL
                MATCH (e51)-[:PART_OF*1..]->(e52:Event)
                RETURN e52
                UNION ALL
                MATCH (e51)<-[:PART_OF*1..]-(e52:Event)
                RETURN e52
              }
              MATCH (e52)<-[x53:DENIES]-()
              WHERE x53.layer = s48.layer AND x53.as = 'DIRECT'
              MATCH (d49:Thing:Statement {id: x53.statementId})
              WHERE d49.respondsToId IS NULL OR d49.respondsToId <> s48.id
              RETURN d49
            }
            WITH d49
            WHERE d49.dateTo >= s48.dateFrom
            WITH d49, EXISTS {
              MATCH (s48)-[:TARGETS]->(t50)
              WHERE (d49.speakerId = t50.id OR EXISTS { (d49)-[:ON_BEHALF_OF]->(t50) } OR EXISTS { (:Thing {id: d49.speakerId})-[:AFFILIATED_WITH]->(t50) })
            } AS p54
            WHERE p54
            RETURN 1 AS found
          } AS p55
          WHERE p55
          RETURN 1 AS found
        } THEN 'CONTESTED' WHEN EXISTS {
          MATCH (n47)<-[:ABOUT]-(s56:Statement)
          WHERE s56.standing = 'ACCEPTED' AND s56.layer IN $c1 AND s56.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
          WITH s56, EXISTS {
            MATCH (n47)-[:INVOLVES]->(t57)
            WHERE (s56.speakerId = t57.id OR EXISTS { (s56)-[:ON_BEHALF_OF]->(t57) } OR EXISTS { (:Thing {id: s56.speakerId})-[:AFFILIATED_WITH]->(t57) })
          } AS p58
          WHERE p58
          RETURN 1 AS found
        } THEN 'CLAIMED' WHEN EXISTS {
          MATCH (n47)<-[:ABOUT]-(s59:Statement)
          WHERE s59.standing = 'ACCEPTED' AND s59.layer IN $c1 AND s59.kind = 'ACCUSES'
          WITH s59, EXISTS {
            CALL (s59) {
              MATCH (s59)<-[:RESPONDS_TO]-(d60:Statement)
              WHERE d60.layer = s59.layer AND d60.standing = 'ACCEPTED' AND d60.kind = 'DENIES'
              RETURN d60
              UNION ALL
              MATCH (s59)-[:ABOUT]->(e61:Event)
              CALL (e61) {
                RETURN e61 AS e62
                UNION ALL
                MATCH (e61)-[:PART_OF*1..]->(e62:Event)
                RETURN e62
                UNION ALL
                MATCH (e61)<-[:PART_OF*1..]-(e62:Event)
                RETURN e62
              }
              MATCH (e62)<-[x63:DENIES]-()
              WHERE x63.layer = s59.layer AND x63.as = 'DIRECT'
              MATCH (d60:Thing:Statement {id: x63.statementId})
              WHERE d60.respondsToId IS NULL OR d60.respondsToId <> s59.id
              RETURN d60
            }
            WITH d60
            WHERE d60.dateTo >= s59.dateFrom
            RETURN 1 AS found
          } AS p64
          WHERE p64
          RETURN 1 AS found
        } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
          MATCH (n47)<-[:ABOUT]-(s65:Statement)
          WHERE s65.standing = 'ACCEPTED' AND s65.layer IN $c1 AND s65.kind = 'ACCUSES'
        } THEN 'ALLEGED' WHEN EXISTS {
          MATCH (n47)<-[:ABOUT]-(s66:Statement)
          WHERE s66.standing = 'ACCEPTED' AND s66.layer IN $c1 AND s66.kind = 'DENIES'
        } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (n47)<-[:ABOUT]-(s67:Statement) WHERE s67.standing = 'ACCEPTED' AND s67.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p4, false) AS p68
        WHERE p68
        RETURN 1 AS found
      }, false) AS p69
      WHERE p69
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r70:ACCUSES]->() USING INDEX r70:ACCUSES(actorId, layer, date, id)
      WHERE r70.actorId = r37.id AND r70.layer = $p0 AND r70.as = $p1 AND r70.date IS NOT NULL AND r70.id IS NOT NULL
    }) AS p73
    WHERE p73
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r74:Actor)
    WITH r74, (EXISTS {
      MATCH ()-[r75:ACCUSES]->() USING INDEX r75:ACCUSES(targetId, layer, as, date, id)
      WHERE r75.targetId = r74.id AND r75.layer = $p6 AND r75.as = $p7 AND r75.date IS NOT NULL AND r75.id IS NOT NULL
      WITH r75, EXISTS { MATCH (n78:Thing:Event {id: r75.eventId}) WHERE n78.type = $p8 } AS p79
      WHERE p79
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r80:ACCUSES]->() USING INDEX r80:ACCUSES(targetId, layer, as, date, id)
      WHERE r80.targetId = r74.id AND r80.layer = $p6 AND r80.as = $p7 AND r80.date < date($p9) AND r80.date IS NOT NULL AND r80.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r83:ACCUSES]->() USING INDEX r83:ACCUSES(targetId, layer, as, date, id)
      WHERE r83.targetId = r74.id AND r83.layer = $p6 AND r83.as = $p7 AND NOT coalesce(r83.layer = $p10, false) AND r83.date IS NOT NULL AND r83.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r86:ACCUSES]->() USING INDEX r86:ACCUSES(targetId, layer, as, date, id)
      WHERE r86.targetId = r74.id AND r86.layer = $p6 AND r86.as = $p7 AND r86.date IS NOT NULL AND r86.id IS NOT NULL
    }) AS p89
    WHERE p89
    WITH r74 ORDER BY r74.id LIMIT $p11
    RETURN [[[r74.id]]]
  }, COUNT {
    MATCH (r90:Actor)
    WITH r90, (EXISTS {
      MATCH ()-[r91:ACCUSES]->() USING INDEX r91:ACCUSES(targetId, layer, as, date, id)
      WHERE r91.targetId = r90.id AND r91.layer = $p6 AND r91.as = $p7 AND r91.date IS NOT NULL AND r91.id IS NOT NULL
      WITH r91, EXISTS { MATCH (n94:Thing:Event {id: r91.eventId}) WHERE n94.type = $p8 } AS p95
      WHERE p95
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r96:ACCUSES]->() USING INDEX r96:ACCUSES(targetId, layer, as, date, id)
      WHERE r96.targetId = r90.id AND r96.layer = $p6 AND r96.as = $p7 AND r96.date < date($p9) AND r96.date IS NOT NULL AND r96.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r99:ACCUSES]->() USING INDEX r99:ACCUSES(targetId, layer, as, date, id)
      WHERE r99.targetId = r90.id AND r99.layer = $p6 AND r99.as = $p7 AND NOT coalesce(r99.layer = $p10, false) AND r99.date IS NOT NULL AND r99.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r102:ACCUSES]->() USING INDEX r102:ACCUSES(targetId, layer, as, date, id)
      WHERE r102.targetId = r90.id AND r102.layer = $p6 AND r102.as = $p7 AND r102.date IS NOT NULL AND r102.id IS NOT NULL
    }) AS p105
    WHERE p105
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r106:Actor)
    WITH r106, (EXISTS {
      MATCH ()-[r107:DENIES]->(b109) USING INDEX r107:DENIES(actorId, layer, date, id)
      WHERE r107.actorId = r106.id AND r107.layer = $p12 AND r107.as = $p13 AND r107.date IS NOT NULL AND r107.id IS NOT NULL
      WITH r107, b109, (CASE WHEN EXISTS {
        MATCH (b109)<-[:ABOUT]-(s110:Statement)
        WHERE s110.standing = 'ACCEPTED' AND s110.layer IN $c2 AND s110.kind = 'ACCUSES'
        WITH s110, EXISTS {
          CALL (s110) {
            MATCH (s110)<-[:RESPONDS_TO]-(d111:Statement)
            WHERE d111.layer = s110.layer AND d111.standing = 'ACCEPTED' AND d111.kind = 'DENIES'
            RETURN d111
            UNION ALL
            MATCH (s110)-[:ABOUT]->(e113:Event)
            CALL (e113) {
              RETURN e113 AS e114
              UNION ALL
              MATCH (e113)-[:PART_OF*1..]->(e114:Event)
              RETURN e114
              UNION ALL
              MATCH (e113)<-[:PART_OF*1..]-(e114:Event)
              RETURN e114
            }
            MATCH (e114)<-[x115:DENIES]-()
            WHERE x115.layer = s110.layer AND x115.as = 'DIRECT'
            MATCH (d111:Thing:Statement {id: x115.statementId})
            WHERE d111.respondsToId IS NULL OR d111.respondsToId <> s110.id
            RETURN d111
          }
          WITH d111
          WHERE d111.dateTo >= s110.dateFrom
          WITH d111, EXISTS {
            MATCH (s110)-[:TARGETS]->(t112)
            WHERE (d111.speakerId = t112.id OR EXISTS { (d111)-[:ON_BEHALF_OF]->(t112) } OR EXISTS { (:Thing {id: d111.speakerId})-[:AFFILIATED_WITH]->(t112) })
          } AS p116
          WHERE p116
          RETURN 1 AS found
        } AS p117
        WHERE p117
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (b109)<-[:ABOUT]-(s118:Statement)
        WHERE s118.standing = 'ACCEPTED' AND s118.layer IN $c2 AND s118.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s118, EXISTS {
          MATCH (b109)-[:INVOLVES]->(t119)
          WHERE (s118.speakerId = t119.id OR EXISTS { (s118)-[:ON_BEHALF_OF]->(t119) } OR EXISTS { (:Thing {id: s118.speakerId})-[:AFFILIATED_WITH]->(t119) })
        } AS p120
        WHERE p120
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (b109)<-[:ABOUT]-(s121:Statement)
        WHERE s121.standing = 'ACCEPTED' AND s121.layer IN $c2 AND s121.kind = 'ACCUSES'
        WITH s121, EXISTS {
          CALL (s121) {
            MATCH (s121)<-[:RESPONDS_TO]-(d122:Statement)
            WHERE d122.layer = s121.layer AND d122.standing = 'ACCEPTED' AND d122.kind = 'DENIES'
            RETURN d122
            UNION ALL
            MATCH (s121)-[:ABOUT]->(e123:Event)
            CALL (e123) {
              RETURN e123 AS e124
              UNION ALL
              MATCH (e123)-[:PART_OF*1..]->(e124:Event)
              RETURN e124
              UNION ALL
              MATCH (e123)<-[:PART_OF*1..]-(e124:Event)
              RETURN e124
            }
            MATCH (e124)<-[x125:DENIES]-()
            WHERE x125.layer = s121.layer AND x125.as = 'DIRECT'
            MATCH (d122:Thing:Statement {id: x125.statementId})
            WHERE d122.respondsToId IS NULL OR d122.respondsToId <> s121.id
            RETURN d122
          }
          WITH d122
          WHERE d122.dateTo >= s121.dateFrom
          RETURN 1 AS found
        } AS p126
        WHERE p126
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (b109)<-[:ABOUT]-(s127:Statement)
        WHERE s127.standing = 'ACCEPTED' AND s127.layer IN $c2 AND s127.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (b109)<-[:ABOUT]-(s128:Statement)
        WHERE s128.standing = 'ACCEPTED' AND s128.layer IN $c2 AND s128.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (b109)<-[:ABOUT]-(s129:Statement) WHERE s129.standing = 'ACCEPTED' AND s129.layer IN $c2 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AS p130
      WHERE p130
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r131:DENIES]->() USING INDEX r131:DENIES(actorId, layer, date, id)
      WHERE r131.actorId = r106.id AND r131.layer = $p12 AND r131.as = $p13 AND r131.date < date($p15) AND r131.date IS NOT NULL AND r131.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r134:DENIES]->() USING INDEX r134:DENIES(actorId, layer, date, id)
      WHERE r134.actorId = r106.id AND r134.layer = $p12 AND r134.as = $p13 AND NOT coalesce(r134.as = $p16, false) AND r134.date IS NOT NULL AND r134.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r137:DENIES]->() USING INDEX r137:DENIES(actorId, layer, date, id)
      WHERE r137.actorId = r106.id AND r137.layer = $p12 AND r137.as = $p13 AND r137.date IS NOT NULL AND r137.id IS NOT NULL
    }) AS p140
    WHERE p140
    WITH r106 ORDER BY r106.id LIMIT $p17
    RETURN [[[r106.id]]]
  }, COUNT {
    MATCH (r141:Actor)
    WITH r141, (EXISTS {
      MATCH ()-[r142:DENIES]->(b144) USING INDEX r142:DENIES(actorId, layer, date, id)
      WHERE r142.actorId = r141.id AND r142.layer = $p12 AND r142.as = $p13 AND r142.date IS NOT NULL AND r142.id IS NOT NULL
      WITH r142, b144, (CASE WHEN EXISTS {
        MATCH (b144)<-[:ABOUT]-(s145:Statement)
        WHERE s145.standing = 'ACCEPTED' AND s145.layer IN $c3 AND s145.kind = 'ACCUSES'
        WITH s145, EXISTS {
          CALL (s145) {
            MATCH (s145)<-[:RESPONDS_TO]-(d146:Statement)
            WHERE d146.layer = s145.layer AND d146.standing = 'ACCEPTED' AND d146.kind = 'DENIES'
            RETURN d146
            UNION ALL
            MATCH (s145)-[:ABOUT]->(e148:Event)
            CALL (e148) {
              RETURN e148 AS e149
              UNION ALL
              MATCH (e148)-[:PART_OF*1..]->(e149:Event)
              RETURN e149
              UNION ALL
              MATCH (e148)<-[:PART_OF*1..]-(e149:Event)
              RETURN e149
            }
            MATCH (e149)<-[x150:DENIES]-()
            WHERE x150.layer = s145.layer AND x150.as = 'DIRECT'
            MATCH (d146:Thing:Statement {id: x150.statementId})
            WHERE d146.respondsToId IS NULL OR d146.respondsToId <> s145.id
            RETURN d146
          }
          WITH d146
          WHERE d146.dateTo >= s145.dateFrom
          WITH d146, EXISTS {
            MATCH (s145)-[:TARGETS]->(t147)
            WHERE (d146.speakerId = t147.id OR EXISTS { (d146)-[:ON_BEHALF_OF]->(t147) } OR EXISTS { (:Thing {id: d146.speakerId})-[:AFFILIATED_WITH]->(t147) })
          } AS p151
          WHERE p151
          RETURN 1 AS found
        } AS p152
        WHERE p152
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (b144)<-[:ABOUT]-(s153:Statement)
        WHERE s153.standing = 'ACCEPTED' AND s153.layer IN $c3 AND s153.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s153, EXISTS {
          MATCH (b144)-[:INVOLVES]->(t154)
          WHERE (s153.speakerId = t154.id OR EXISTS { (s153)-[:ON_BEHALF_OF]->(t154) } OR EXISTS { (:Thing {id: s153.speakerId})-[:AFFILIATED_WITH]->(t154) })
        } AS p155
        WHERE p155
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (b144)<-[:ABOUT]-(s156:Statement)
        WHERE s156.standing = 'ACCEPTED' AND s156.layer IN $c3 AND s156.kind = 'ACCUSES'
        WITH s156, EXISTS {
          CALL (s156) {
            MATCH (s156)<-[:RESPONDS_TO]-(d157:Statement)
            WHERE d157.layer = s156.layer AND d157.standing = 'ACCEPTED' AND d157.kind = 'DENIES'
            RETURN d157
            UNION ALL
            MATCH (s156)-[:ABOUT]->(e158:Event)
            CALL (e158) {
              RETURN e158 AS e159
              UNION ALL
              MATCH (e158)-[:PART_OF*1..]->(e159:Event)
              RETURN e159
              UNION ALL
              MATCH (e158)<-[:PART_OF*1..]-(e159:Event)
              RETURN e159
            }
            MATCH (e159)<-[x160:DENIES]-()
            WHERE x160.layer = s156.layer AND x160.as = 'DIRECT'
            MATCH (d157:Thing:Statement {id: x160.statementId})
            WHERE d157.respondsToId IS NULL OR d157.respondsToId <> s156.id
            RETURN d157
          }
          WITH d157
          WHERE d157.dateTo >= s156.dateFrom
          RETURN 1 AS found
        } AS p161
        WHERE p161
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (b144)<-[:ABOUT]-(s162:Statement)
        WHERE s162.standing = 'ACCEPTED' AND s162.layer IN $c3 AND s162.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (b144)<-[:ABOUT]-(s163:Statement)
        WHERE s163.standing = 'ACCEPTED' AND s163.layer IN $c3 AND s163.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (b144)<-[:ABOUT]-(s164:Statement) WHERE s164.standing = 'ACCEPTED' AND s164.layer IN $c3 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p14 AS p165
      WHERE p165
      RETURN 1 AS found
    }) AND NOT (EXISTS {
      MATCH ()-[r166:DENIES]->() USING INDEX r166:DENIES(actorId, layer, date, id)
      WHERE r166.actorId = r141.id AND r166.layer = $p12 AND r166.as = $p13 AND r166.date < date($p15) AND r166.date IS NOT NULL AND r166.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r169:DENIES]->() USING INDEX r169:DENIES(actorId, layer, date, id)
      WHERE r169.actorId = r141.id AND r169.layer = $p12 AND r169.as = $p13 AND NOT coalesce(r169.as = $p16, false) AND r169.date IS NOT NULL AND r169.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r172:DENIES]->() USING INDEX r172:DENIES(actorId, layer, date, id)
      WHERE r172.actorId = r141.id AND r172.layer = $p12 AND r172.as = $p13 AND r172.date IS NOT NULL AND r172.id IS NOT NULL
    }) AS p175
    WHERE p175
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r176:Actor)
    WITH r176, (EXISTS {
      MATCH (r176)-[r177:RECOGNIZES]->()
      WHERE r177.layer IN [$p18, $p19] AND r177.as = $p20 AND r177.targetId = $p21
    }) AND NOT (EXISTS {
      MATCH (r176)-[r179:RECOGNIZES]->()
      WHERE r179.layer IN [$p18, $p19] AND r179.as = $p20 AND r179.date < date($p22)
    }) AND NOT (EXISTS {
      MATCH (r176)-[r181:RECOGNIZES]->()
      WHERE r181.layer IN [$p18, $p19] AND r181.as = $p20
      WITH r181, NOT coalesce(EXISTS { MATCH (n183:Thing:Event {id: r181.eventId}) WHERE n183.type = $p23 }, false) AS p184
      WHERE p184
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r176)-[r185:RECOGNIZES]->() WHERE r185.layer IN [$p18, $p19] AND r185.as = $p20 }) AS p187
    WHERE p187
    WITH r176 ORDER BY r176.id LIMIT $p24
    RETURN [[[r176.id]]]
  }, COUNT {
    MATCH (r188:Actor)
    WITH r188, (EXISTS {
      MATCH (r188)-[r189:RECOGNIZES]->()
      WHERE r189.layer IN [$p18, $p19] AND r189.as = $p20 AND r189.targetId = $p21
    }) AND NOT (EXISTS {
      MATCH (r188)-[r191:RECOGNIZES]->()
      WHERE r191.layer IN [$p18, $p19] AND r191.as = $p20 AND r191.date < date($p22)
    }) AND NOT (EXISTS {
      MATCH (r188)-[r193:RECOGNIZES]->()
      WHERE r193.layer IN [$p18, $p19] AND r193.as = $p20
      WITH r193, NOT coalesce(EXISTS { MATCH (n195:Thing:Event {id: r193.eventId}) WHERE n195.type = $p23 }, false) AS p196
      WHERE p196
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r188)-[r197:RECOGNIZES]->() WHERE r197.layer IN [$p18, $p19] AND r197.as = $p20 }) AS p199
    WHERE p199
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r200:Actor)
    WITH r200, (EXISTS {
      MATCH ()-[r201:RECOGNIZES]->() USING INDEX r201:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r201.targetId = r200.id AND r201.layer = $p25 AND r201.as = $p26 AND r201.actorId = $p27 AND r201.date IS NOT NULL AND r201.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r204:RECOGNIZES]->() USING INDEX r204:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r204.targetId = r200.id AND r204.layer = $p25 AND r204.as = $p26 AND r204.actorId = $p28 AND r204.date IS NOT NULL AND r204.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r207:RECOGNIZES]->() USING INDEX r207:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r207.targetId = r200.id AND r207.layer = $p25 AND r207.as = $p26 AND r207.date IS NOT NULL AND r207.id IS NOT NULL
      WITH r207, NOT coalesce(EXISTS { MATCH (n210:Thing:Statement {id: r207.statementId}) WHERE n210.speakerId IS NULL }, false) AS p211
      WHERE p211
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r212:RECOGNIZES]->() USING INDEX r212:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r212.targetId = r200.id AND r212.layer = $p25 AND r212.as = $p26 AND r212.date IS NOT NULL AND r212.id IS NOT NULL
    }) AS p215
    WHERE p215
    WITH r200 ORDER BY r200.id LIMIT $p29
    RETURN [[[r200.id]]]
  }, COUNT {
    MATCH (r216:Actor)
    WITH r216, (EXISTS {
      MATCH ()-[r217:RECOGNIZES]->() USING INDEX r217:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r217.targetId = r216.id AND r217.layer = $p25 AND r217.as = $p26 AND r217.actorId = $p27 AND r217.date IS NOT NULL AND r217.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r220:RECOGNIZES]->() USING INDEX r220:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r220.targetId = r216.id AND r220.layer = $p25 AND r220.as = $p26 AND r220.actorId = $p28 AND r220.date IS NOT NULL AND r220.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r223:RECOGNIZES]->() USING INDEX r223:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r223.targetId = r216.id AND r223.layer = $p25 AND r223.as = $p26 AND r223.date IS NOT NULL AND r223.id IS NOT NULL
      WITH r223, NOT coalesce(EXISTS { MATCH (n226:Thing:Statement {id: r223.statementId}) WHERE n226.speakerId IS NULL }, false) AS p227
      WHERE p227
      RETURN 1 AS found
    }) AND (EXISTS {
      MATCH ()-[r228:RECOGNIZES]->() USING INDEX r228:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r228.targetId = r216.id AND r228.layer = $p25 AND r228.as = $p26 AND r228.date IS NOT NULL AND r228.id IS NOT NULL
    }) AS p231
    WHERE p231
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r232:Actor)
    WITH r232, (EXISTS {
      MATCH ()-[r233:COOPERATES_WITH]->(b235) USING INDEX r233:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r233.actorId = r232.id AND r233.layer = $p30 AND r233.as = $p31 AND b235.kind = $p34 AND r233.date IS NOT NULL AND r233.id IS NOT NULL
    } OR EXISTS {
      MATCH (a237)-[r236:COOPERATES_WITH]->() USING INDEX r236:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r236.targetId = r232.id AND r236.layer = $p32 AND r236.as = $p33 AND r236.targetId <> r236.actorId AND a237.kind = $p34 AND r236.date IS NOT NULL AND r236.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r239:COOPERATES_WITH]->() USING INDEX r239:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r239.actorId = r232.id AND r239.layer = $p30 AND r239.as = $p31 AND r239.targetId = $p35 AND r239.date IS NOT NULL AND r239.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r242:COOPERATES_WITH]->() USING INDEX r242:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r242.targetId = r232.id AND r242.layer = $p32 AND r242.as = $p33 AND r242.targetId <> r242.actorId AND r242.actorId = $p35 AND r242.date IS NOT NULL AND r242.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r245:COOPERATES_WITH]->() USING INDEX r245:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r245.actorId = r232.id AND r245.layer = $p30 AND r245.as = $p31 AND NOT coalesce(r245.date >= date($p36), false) AND r245.date IS NOT NULL AND r245.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r248:COOPERATES_WITH]->() USING INDEX r248:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r248.targetId = r232.id AND r248.layer = $p32 AND r248.as = $p33 AND r248.targetId <> r248.actorId AND NOT coalesce(r248.date >= date($p36), false) AND r248.date IS NOT NULL AND r248.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r251:COOPERATES_WITH]->() USING INDEX r251:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r251.actorId = r232.id AND r251.layer = $p30 AND r251.as = $p31 AND r251.date IS NOT NULL AND r251.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r254:COOPERATES_WITH]->() USING INDEX r254:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r254.targetId = r232.id AND r254.layer = $p32 AND r254.as = $p33 AND r254.targetId <> r254.actorId AND r254.date IS NOT NULL AND r254.id IS NOT NULL
    }) AS p257
    WHERE p257
    WITH r232 ORDER BY r232.id LIMIT $p37
    RETURN [[[r232.id]]]
  }, COUNT {
    MATCH (r258:Actor)
    WITH r258, (EXISTS {
      MATCH ()-[r259:COOPERATES_WITH]->(b261) USING INDEX r259:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r259.actorId = r258.id AND r259.layer = $p30 AND r259.as = $p31 AND b261.kind = $p34 AND r259.date IS NOT NULL AND r259.id IS NOT NULL
    } OR EXISTS {
      MATCH (a263)-[r262:COOPERATES_WITH]->() USING INDEX r262:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r262.targetId = r258.id AND r262.layer = $p32 AND r262.as = $p33 AND r262.targetId <> r262.actorId AND a263.kind = $p34 AND r262.date IS NOT NULL AND r262.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r265:COOPERATES_WITH]->() USING INDEX r265:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r265.actorId = r258.id AND r265.layer = $p30 AND r265.as = $p31 AND r265.targetId = $p35 AND r265.date IS NOT NULL AND r265.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r268:COOPERATES_WITH]->() USING INDEX r268:COOPERATES_WITH(actorId, targetId, layer, date, id)
      WHERE r268.targetId = r258.id AND r268.layer = $p32 AND r268.as = $p33 AND r268.targetId <> r268.actorId AND r268.actorId = $p35 AND r268.date IS NOT NULL AND r268.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r271:COOPERATES_WITH]->() USING INDEX r271:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r271.actorId = r258.id AND r271.layer = $p30 AND r271.as = $p31 AND NOT coalesce(r271.date >= date($p36), false) AND r271.date IS NOT NULL AND r271.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r274:COOPERATES_WITH]->() USING INDEX r274:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r274.targetId = r258.id AND r274.layer = $p32 AND r274.as = $p33 AND r274.targetId <> r274.actorId AND NOT coalesce(r274.date >= date($p36), false) AND r274.date IS NOT NULL AND r274.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r277:COOPERATES_WITH]->() USING INDEX r277:COOPERATES_WITH(actorId, layer, date, id)
      WHERE r277.actorId = r258.id AND r277.layer = $p30 AND r277.as = $p31 AND r277.date IS NOT NULL AND r277.id IS NOT NULL
    } OR EXISTS {
      MATCH ()-[r280:COOPERATES_WITH]->() USING INDEX r280:COOPERATES_WITH(targetId, layer, date, id)
      WHERE r280.targetId = r258.id AND r280.layer = $p32 AND r280.as = $p33 AND r280.targetId <> r280.actorId AND r280.date IS NOT NULL AND r280.id IS NOT NULL
    }) AS p283
    WHERE p283
    RETURN 1 AS found
  }] AS c5
}
RETURN [c0, c1, c2, c3, c4, c5] AS reply
