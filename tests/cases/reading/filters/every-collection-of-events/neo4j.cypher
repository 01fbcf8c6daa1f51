CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Event)
    WITH r0, (EXISTS { MATCH (r1:Event) WHERE r1.partOfId = r0.id AND r1.type = $p0 }) AND NOT (EXISTS { MATCH (r2:Event) WHERE r2.partOfId = r0.id AND r2.type = $p1 }) AND NOT (EXISTS {
      MATCH (r3:Event)
      WHERE r3.partOfId = r0.id
      WITH r3, NOT coalesce((CASE WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s4:Statement)
        WHERE s4.standing = 'ACCEPTED' AND s4.layer IN $c0 AND s4.kind = 'ACCUSES'
        WITH s4, EXISTS {
          CALL (s4) {
            MATCH (d5:Statement) USING INDEX d5:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d5.respondsToId = s4.id AND d5.layer = s4.layer AND d5.standing = 'ACCEPTED' AND d5.dateFrom IS NOT NULL AND d5.id IS NOT NULL AND d5.kind = 'DENIES'
            RETURN d5
            UNION ALL
            CALL (s4) {
              RETURN s4.eventId AS e7
              UNION ALL
              MATCH (e9:Thing {id: s4.eventId})
              CALL (e9) {
                MATCH (e9)-[:PART_OF*1..]->(e8:Event)
                RETURN e8
                UNION ALL
                MATCH (e9)<-[:PART_OF*1..]-(e8:Event)
                RETURN e8
              }
              RETURN e8.id AS e7
            }
            MATCH ()-[x10:DENIES]->() USING INDEX x10:DENIES(targetId, layer, as, date, id)
            WHERE x10.targetId = e7 AND x10.layer = s4.layer AND x10.as = 'DIRECT' AND x10.date IS NOT NULL AND x10.id IS NOT NULL
            MATCH (d5:Thing:Statement {id: x10.statementId})
            WHERE d5.respondsToId IS NULL OR d5.respondsToId <> s4.id
            RETURN d5
          }
          WITH d5
          WHERE d5.dateTo >= s4.dateFrom
          WITH d5, EXISTS {
            MATCH (s4)-[:TARGETS]->(t6)
            WHERE (d5.speakerId = t6.id OR EXISTS { (d5)-[:ON_BEHALF_OF]->(t6) } OR EXISTS { (:Thing {id: d5.speakerId})-[:AFFILIATED_WITH]->(t6) })
          } AS p11
          WHERE p11
          RETURN 1 AS found
        } AS p12
        WHERE p12
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s13:Statement)
        WHERE s13.standing = 'ACCEPTED' AND s13.layer IN $c0 AND s13.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s13, EXISTS {
          MATCH (r3)-[:INVOLVES]->(t14)
          WHERE (s13.speakerId = t14.id OR EXISTS { (s13)-[:ON_BEHALF_OF]->(t14) } OR EXISTS { (:Thing {id: s13.speakerId})-[:AFFILIATED_WITH]->(t14) })
        } AS p15
        WHERE p15
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s16:Statement)
        WHERE s16.standing = 'ACCEPTED' AND s16.layer IN $c0 AND s16.kind = 'ACCUSES'
        WITH s16, EXISTS {
          CALL (s16) {
            MATCH (d17:Statement) USING INDEX d17:Statement(respondsToId, layer, standing, dateFrom, id)
            WHERE d17.respondsToId = s16.id AND d17.layer = s16.layer AND d17.standing = 'ACCEPTED' AND d17.dateFrom IS NOT NULL AND d17.id IS NOT NULL AND d17.kind = 'DENIES'
            RETURN d17
            UNION ALL
            CALL (s16) {
              RETURN s16.eventId AS e18
              UNION ALL
              MATCH (e20:Thing {id: s16.eventId})
              CALL (e20) {
                MATCH (e20)-[:PART_OF*1..]->(e19:Event)
                RETURN e19
                UNION ALL
                MATCH (e20)<-[:PART_OF*1..]-(e19:Event)
                RETURN e19
              }
              RETURN e19.id AS e18
            }
            MATCH ()-[x21:DENIES]->() USING INDEX x21:DENIES(targetId, layer, as, date, id)
            WHERE x21.targetId = e18 AND x21.layer = s16.layer AND x21.as = 'DIRECT' AND x21.date IS NOT NULL AND x21.id IS NOT NULL
            MATCH (d17:Thing:Statement {id: x21.statementId})
            WHERE d17.respondsToId IS NULL OR d17.respondsToId <> s16.id
            RETURN d17
          }
          WITH d17
          WHERE d17.dateTo >= s16.dateFrom
          RETURN 1 AS found
        } AS p22
        WHERE p22
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s23:Statement)
        WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 AND s23.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s24:Statement)
        WHERE s24.standing = 'ACCEPTED' AND s24.layer IN $c0 AND s24.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r3)<-[:ABOUT]-(s25:Statement) WHERE s25.standing = 'ACCEPTED' AND s25.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p2, false) AS p26
      WHERE p26
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r27:Event) WHERE r27.partOfId = r0.id }) AS p28
    WHERE p28
    WITH r0 ORDER BY r0.id LIMIT $p3
    RETURN [[[r0.id]]]
  }, COUNT {
    MATCH (r29:Event)
    WITH r29, (EXISTS { MATCH (r30:Event) WHERE r30.partOfId = r29.id AND r30.type = $p0 }) AND NOT (EXISTS { MATCH (r31:Event) WHERE r31.partOfId = r29.id AND r31.type = $p1 }) AND NOT (EXISTS {
      MATCH (r32:Event)
      WHERE r32.partOfId = r29.id
      WITH r32, NOT coalesce((CASE WHEN EXISTS {
        MATCH (r32)<-[:ABOUT]-(s33:Statement)
        WHERE s33.standing = 'ACCEPTED' AND s33.layer IN $c1 AND s33.kind = 'ACCUSES'
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
        WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c1 AND s42.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s42, EXISTS {
          MATCH (r32)-[:INVOLVES]->(t43)
          WHERE (s42.speakerId = t43.id OR EXISTS { (s42)-[:ON_BEHALF_OF]->(t43) } OR EXISTS { (:Thing {id: s42.speakerId})-[:AFFILIATED_WITH]->(t43) })
        } AS p44
        WHERE p44
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r32)<-[:ABOUT]-(s45:Statement)
        WHERE s45.standing = 'ACCEPTED' AND s45.layer IN $c1 AND s45.kind = 'ACCUSES'
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
        WHERE s52.standing = 'ACCEPTED' AND s52.layer IN $c1 AND s52.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r32)<-[:ABOUT]-(s53:Statement)
        WHERE s53.standing = 'ACCEPTED' AND s53.layer IN $c1 AND s53.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r32)<-[:ABOUT]-(s54:Statement) WHERE s54.standing = 'ACCEPTED' AND s54.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p2, false) AS p55
      WHERE p55
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r56:Event) WHERE r56.partOfId = r29.id }) AS p57
    WHERE p57
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r58:Event)
    WITH r58, (EXISTS {
      MATCH (r59:Statement) USING INDEX r59:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r59.eventId = r58.id AND r59.layer = $p4 AND r59.standing = $p5 AND r59.kind = $p6 AND r59.dateFrom IS NOT NULL AND r59.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r60:Statement) USING INDEX r60:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r60.eventId = r58.id AND r60.layer = $p4 AND r60.standing = $p5 AND r60.kind = $p7 AND r60.dateFrom IS NOT NULL AND r60.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r61:Statement) USING INDEX r61:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r61.eventId = r58.id AND r61.layer = $p4 AND r61.standing = $p5 AND NOT coalesce(r61.dateFrom >= date($p8), false) AND r61.dateFrom IS NOT NULL AND r61.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r62:Statement) USING INDEX r62:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r62.eventId = r58.id AND r62.layer = $p4 AND r62.standing = $p5 AND r62.dateFrom IS NOT NULL AND r62.id IS NOT NULL
    }) AS p63
    WHERE p63
    WITH r58 ORDER BY r58.id LIMIT $p9
    RETURN [[[r58.id]]]
  }, COUNT {
    MATCH (r64:Event)
    WITH r64, (EXISTS {
      MATCH (r65:Statement) USING INDEX r65:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r65.eventId = r64.id AND r65.layer = $p4 AND r65.standing = $p5 AND r65.kind = $p6 AND r65.dateFrom IS NOT NULL AND r65.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r66:Statement) USING INDEX r66:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r66.eventId = r64.id AND r66.layer = $p4 AND r66.standing = $p5 AND r66.kind = $p7 AND r66.dateFrom IS NOT NULL AND r66.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r67:Statement) USING INDEX r67:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r67.eventId = r64.id AND r67.layer = $p4 AND r67.standing = $p5 AND NOT coalesce(r67.dateFrom >= date($p8), false) AND r67.dateFrom IS NOT NULL AND r67.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r68:Statement) USING INDEX r68:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r68.eventId = r64.id AND r68.layer = $p4 AND r68.standing = $p5 AND r68.dateFrom IS NOT NULL AND r68.id IS NOT NULL
    }) AS p69
    WHERE p69
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r70:Event)
    WITH r70, (EXISTS {
      MATCH (a72)-[r71:DENIES]->() USING INDEX r71:DENIES(targetId, layer, as, date, id)
      WHERE r71.targetId = r70.id AND r71.layer = $p10 AND r71.as = $p11 AND a72.countryCode = $p12 AND r71.date IS NOT NULL AND r71.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r74:DENIES]->() USING INDEX r74:DENIES(targetId, layer, as, date, id)
      WHERE r74.targetId = r70.id AND r74.layer = $p10 AND r74.as = $p11 AND r74.actorId = $p13 AND r74.date IS NOT NULL AND r74.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r77:DENIES]->() USING INDEX r77:DENIES(targetId, layer, as, date, id)
      WHERE r77.targetId = r70.id AND r77.layer = $p10 AND r77.as = $p11 AND NOT coalesce(r77.date > date($p14), false) AND r77.date IS NOT NULL AND r77.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r80:DENIES]->() USING INDEX r80:DENIES(targetId, layer, as, date, id)
      WHERE r80.targetId = r70.id AND r80.layer = $p10 AND r80.as = $p11 AND r80.date IS NOT NULL AND r80.id IS NOT NULL
    }) AS p83
    WHERE p83
    WITH r70 ORDER BY r70.id LIMIT $p15
    RETURN [[[r70.id]]]
  }, COUNT {
    MATCH (r84:Event)
    WITH r84, (EXISTS {
      MATCH (a86)-[r85:DENIES]->() USING INDEX r85:DENIES(targetId, layer, as, date, id)
      WHERE r85.targetId = r84.id AND r85.layer = $p10 AND r85.as = $p11 AND a86.countryCode = $p12 AND r85.date IS NOT NULL AND r85.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r88:DENIES]->() USING INDEX r88:DENIES(targetId, layer, as, date, id)
      WHERE r88.targetId = r84.id AND r88.layer = $p10 AND r88.as = $p11 AND r88.actorId = $p13 AND r88.date IS NOT NULL AND r88.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r91:DENIES]->() USING INDEX r91:DENIES(targetId, layer, as, date, id)
      WHERE r91.targetId = r84.id AND r91.layer = $p10 AND r91.as = $p11 AND NOT coalesce(r91.date > date($p14), false) AND r91.date IS NOT NULL AND r91.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r94:DENIES]->() USING INDEX r94:DENIES(targetId, layer, as, date, id)
      WHERE r94.targetId = r84.id AND r94.layer = $p10 AND r94.as = $p11 AND r94.date IS NOT NULL AND r94.id IS NOT NULL
    }) AS p97
    WHERE p97
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r98:Event)
    WITH r98, (EXISTS { MATCH (r98)-[r99:INVOLVES]->() WHERE r99.role = $p16 }) AND NOT (EXISTS { MATCH (r98)-[r101:INVOLVES]->() WHERE r101.actorId = $p17 }) AND NOT (EXISTS {
      MATCH (r98)-[r103:INVOLVES]->(b104)
      WHERE NOT coalesce(NOT coalesce(b104.countryCode = $p18, false), false)
    }) AND (EXISTS { MATCH (r98)-[r105:INVOLVES]->() }) AS p107
    WHERE p107
    WITH r98 ORDER BY r98.id LIMIT $p19
    RETURN [[[r98.id]]]
  }, COUNT {
    MATCH (r108:Event)
    WITH r108, (EXISTS { MATCH (r108)-[r109:INVOLVES]->() WHERE r109.role = $p16 }) AND NOT (EXISTS { MATCH (r108)-[r111:INVOLVES]->() WHERE r111.actorId = $p17 }) AND NOT (EXISTS {
      MATCH (r108)-[r113:INVOLVES]->(b114)
      WHERE NOT coalesce(NOT coalesce(b114.countryCode = $p18, false), false)
    }) AND (EXISTS { MATCH (r108)-[r115:INVOLVES]->() }) AS p117
    WHERE p117
    RETURN 1 AS found
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
