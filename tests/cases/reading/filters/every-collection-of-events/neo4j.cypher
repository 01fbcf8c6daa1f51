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
            MATCH (s4)<-[:RESPONDS_TO]-(d5:Statement)
            WHERE d5.layer = s4.layer AND d5.standing = 'ACCEPTED' AND d5.kind = 'DENIES'
            RETURN d5
            UNION ALL
            MATCH (s4)-[:ABOUT]->(e7:Event)
            CALL (e7) {
              RETURN e7 AS e8
              UNION ALL
              MATCH (e7)-[:PART_OF*1..]->(e8:Event)
              RETURN e8
              UNION ALL
              MATCH (e7)<-[:PART_OF*1..]-(e8:Event)
              RETURN e8
            }
            MATCH (e8)<-[x9:DENIES]-()
            WHERE x9.layer = s4.layer AND x9.as = 'DIRECT'
            MATCH (d5:Thing:Statement {id: x9.statementId})
            WHERE d5.respondsToId IS NULL OR d5.respondsToId <> s4.id
            RETURN d5
          }
          WITH d5
          WHERE d5.dateTo >= s4.dateFrom
          WITH d5, EXISTS {
            MATCH (s4)-[:TARGETS]->(t6)
            WHERE (d5.speakerId = t6.id OR EXISTS { (d5)-[:ON_BEHALF_OF]->(t6) } OR EXISTS { (:Thing {id: d5.speakerId})-[:AFFILIATED_WITH]->(t6) })
          } AS p10
          WHERE p10
          RETURN 1 AS found
        } AS p11
        WHERE p11
        RETURN 1 AS found
      } THEN 'CONTESTED' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s12:Statement)
        WHERE s12.standing = 'ACCEPTED' AND s12.layer IN $c0 AND s12.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s12, EXISTS {
          MATCH (r3)-[:INVOLVES]->(t13)
          WHERE (s12.speakerId = t13.id OR EXISTS { (s12)-[:ON_BEHALF_OF]->(t13) } OR EXISTS { (:Thing {id: s12.speakerId})-[:AFFILIATED_WITH]->(t13) })
        } AS p14
        WHERE p14
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s15:Statement)
        WHERE s15.standing = 'ACCEPTED' AND s15.layer IN $c0 AND s15.kind = 'ACCUSES'
        WITH s15, EXISTS {
          CALL (s15) {
            MATCH (s15)<-[:RESPONDS_TO]-(d16:Statement)
            WHERE d16.layer = s15.layer AND d16.standing = 'ACCEPTED' AND d16.kind = 'DENIES'
            RETURN d16
            UNION ALL
            MATCH (s15)-[:ABOUT]->(e17:Event)
            CALL (e17) {
              RETURN e17 AS e18
              UNION ALL
              MATCH (e17)-[:PART_OF*1..]->(e18:Event)
              RETURN e18
              UNION ALL
              MATCH (e17)<-[:PART_OF*1..]-(e18:Event)
              RETURN e18
            }
            MATCH (e18)<-[x19:DENIES]-()
            WHERE x19.layer = s15.layer AND x19.as = 'DIRECT'
            MATCH (d16:Thing:Statement {id: x19.statementId})
            WHERE d16.respondsToId IS NULL OR d16.respondsToId <> s15.id
            RETURN d16
          }
          WITH d16
          WHERE d16.dateTo >= s15.dateFrom
          RETURN 1 AS found
        } AS p20
        WHERE p20
        RETURN 1 AS found
      } THEN 'DISPUTED_BY_THIRD_PARTY' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s21:Statement)
        WHERE s21.standing = 'ACCEPTED' AND s21.layer IN $c0 AND s21.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r3)<-[:ABOUT]-(s22:Statement)
        WHERE s22.standing = 'ACCEPTED' AND s22.layer IN $c0 AND s22.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r3)<-[:ABOUT]-(s23:Statement) WHERE s23.standing = 'ACCEPTED' AND s23.layer IN $c0 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p2, false) AS p24
      WHERE p24
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r25:Event) WHERE r25.partOfId = r0.id }) AS p26
    WHERE p26
    WITH r0 ORDER BY r0.id LIMIT $p3
    RETURN [[[r0.id]]]
  }, COUNT {
    MATCH (r27:Event)
    WITH r27, (EXISTS { MATCH (r28:Event) WHERE r28.partOfId = r27.id AND r28.type = $p0 }) AND NOT (EXISTS { MATCH (r29:Event) WHERE r29.partOfId = r27.id AND r29.type = $p1 }) AND NOT (EXISTS {
      MATCH (r30:Event)
      WHERE r30.partOfId = r27.id
      WITH r30, NOT coalesce((CASE WHEN EXISTS {
        MATCH (r30)<-[:ABOUT]-(s31:Statement)
        WHERE s31.standing = 'ACCEPTED' AND s31.layer IN $c1 AND s31.kind = 'ACCUSES'
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
        WHERE s39.standing = 'ACCEPTED' AND s39.layer IN $c1 AND s39.kind IN ['RECOGNIZES', 'COOPERATES_WITH']
        WITH s39, EXISTS {
          MATCH (r30)-[:INVOLVES]->(t40)
          WHERE (s39.speakerId = t40.id OR EXISTS { (s39)-[:ON_BEHALF_OF]->(t40) } OR EXISTS { (:Thing {id: s39.speakerId})-[:AFFILIATED_WITH]->(t40) })
        } AS p41
        WHERE p41
        RETURN 1 AS found
      } THEN 'CLAIMED' WHEN EXISTS {
        MATCH (r30)<-[:ABOUT]-(s42:Statement)
        WHERE s42.standing = 'ACCEPTED' AND s42.layer IN $c1 AND s42.kind = 'ACCUSES'
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
        WHERE s48.standing = 'ACCEPTED' AND s48.layer IN $c1 AND s48.kind = 'ACCUSES'
      } THEN 'ALLEGED' WHEN EXISTS {
        MATCH (r30)<-[:ABOUT]-(s49:Statement)
        WHERE s49.standing = 'ACCEPTED' AND s49.layer IN $c1 AND s49.kind = 'DENIES'
      } THEN 'DENIED_ONLY' WHEN EXISTS { MATCH (r30)<-[:ABOUT]-(s50:Statement) WHERE s50.standing = 'ACCEPTED' AND s50.layer IN $c1 } THEN 'REPORTED' ELSE 'UNREPORTED' END) = $p2, false) AS p51
      WHERE p51
      RETURN 1 AS found
    }) AND (EXISTS { MATCH (r52:Event) WHERE r52.partOfId = r27.id }) AS p53
    WHERE p53
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r54:Event)
    WITH r54, (EXISTS {
      MATCH (r55:Statement) USING INDEX r55:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r55.eventId = r54.id AND r55.layer = $p4 AND r55.standing = $p5 AND r55.kind = $p6 AND r55.dateFrom IS NOT NULL AND r55.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r56:Statement) USING INDEX r56:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r56.eventId = r54.id AND r56.layer = $p4 AND r56.standing = $p5 AND r56.kind = $p7 AND r56.dateFrom IS NOT NULL AND r56.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r57:Statement) USING INDEX r57:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r57.eventId = r54.id AND r57.layer = $p4 AND r57.standing = $p5 AND NOT coalesce(r57.dateFrom >= date($p8), false) AND r57.dateFrom IS NOT NULL AND r57.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r58:Statement) USING INDEX r58:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r58.eventId = r54.id AND r58.layer = $p4 AND r58.standing = $p5 AND r58.dateFrom IS NOT NULL AND r58.id IS NOT NULL
    }) AS p59
    WHERE p59
    WITH r54 ORDER BY r54.id LIMIT $p9
    RETURN [[[r54.id]]]
  }, COUNT {
    MATCH (r60:Event)
    WITH r60, (EXISTS {
      MATCH (r61:Statement) USING INDEX r61:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r61.eventId = r60.id AND r61.layer = $p4 AND r61.standing = $p5 AND r61.kind = $p6 AND r61.dateFrom IS NOT NULL AND r61.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r62:Statement) USING INDEX r62:Statement(eventId, layer, standing, kind, dateFrom, id)
      WHERE r62.eventId = r60.id AND r62.layer = $p4 AND r62.standing = $p5 AND r62.kind = $p7 AND r62.dateFrom IS NOT NULL AND r62.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH (r63:Statement) USING INDEX r63:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r63.eventId = r60.id AND r63.layer = $p4 AND r63.standing = $p5 AND NOT coalesce(r63.dateFrom >= date($p8), false) AND r63.dateFrom IS NOT NULL AND r63.id IS NOT NULL
    }) AND (EXISTS {
      MATCH (r64:Statement) USING INDEX r64:Statement(eventId, layer, standing, dateFrom, id)
      WHERE r64.eventId = r60.id AND r64.layer = $p4 AND r64.standing = $p5 AND r64.dateFrom IS NOT NULL AND r64.id IS NOT NULL
    }) AS p65
    WHERE p65
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r66:Event)
    WITH r66, (EXISTS {
      MATCH (a68)-[r67:DENIES]->() USING INDEX r67:DENIES(targetId, layer, as, date, id)
      WHERE r67.targetId = r66.id AND r67.layer = $p10 AND r67.as = $p11 AND a68.countryCode = $p12 AND r67.date IS NOT NULL AND r67.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r70:DENIES]->() USING INDEX r70:DENIES(targetId, layer, as, date, id)
      WHERE r70.targetId = r66.id AND r70.layer = $p10 AND r70.as = $p11 AND r70.actorId = $p13 AND r70.date IS NOT NULL AND r70.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r73:DENIES]->() USING INDEX r73:DENIES(targetId, layer, as, date, id)
      WHERE r73.targetId = r66.id AND r73.layer = $p10 AND r73.as = $p11 AND NOT coalesce(r73.date > date($p14), false) AND r73.date IS NOT NULL AND r73.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r76:DENIES]->() USING INDEX r76:DENIES(targetId, layer, as, date, id)
      WHERE r76.targetId = r66.id AND r76.layer = $p10 AND r76.as = $p11 AND r76.date IS NOT NULL AND r76.id IS NOT NULL
    }) AS p79
    WHERE p79
    WITH r66 ORDER BY r66.id LIMIT $p15
    RETURN [[[r66.id]]]
  }, COUNT {
    MATCH (r80:Event)
    WITH r80, (EXISTS {
      MATCH (a82)-[r81:DENIES]->() USING INDEX r81:DENIES(targetId, layer, as, date, id)
      WHERE r81.targetId = r80.id AND r81.layer = $p10 AND r81.as = $p11 AND a82.countryCode = $p12 AND r81.date IS NOT NULL AND r81.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r84:DENIES]->() USING INDEX r84:DENIES(targetId, layer, as, date, id)
      WHERE r84.targetId = r80.id AND r84.layer = $p10 AND r84.as = $p11 AND r84.actorId = $p13 AND r84.date IS NOT NULL AND r84.id IS NOT NULL
    }) AND NOT (EXISTS {
      MATCH ()-[r87:DENIES]->() USING INDEX r87:DENIES(targetId, layer, as, date, id)
      WHERE r87.targetId = r80.id AND r87.layer = $p10 AND r87.as = $p11 AND NOT coalesce(r87.date > date($p14), false) AND r87.date IS NOT NULL AND r87.id IS NOT NULL
    }) AND (EXISTS {
      MATCH ()-[r90:DENIES]->() USING INDEX r90:DENIES(targetId, layer, as, date, id)
      WHERE r90.targetId = r80.id AND r90.layer = $p10 AND r90.as = $p11 AND r90.date IS NOT NULL AND r90.id IS NOT NULL
    }) AS p93
    WHERE p93
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r94:Event)
    WITH r94, (EXISTS { MATCH (r94)-[r95:INVOLVES]->() WHERE r95.role = $p16 }) AND NOT (EXISTS { MATCH (r94)-[r97:INVOLVES]->() WHERE r97.actorId = $p17 }) AND NOT (EXISTS {
      MATCH (r94)-[r99:INVOLVES]->(b100)
      WHERE NOT coalesce(NOT coalesce(b100.countryCode = $p18, false), false)
    }) AND (EXISTS { MATCH (r94)-[r101:INVOLVES]->() }) AS p103
    WHERE p103
    WITH r94 ORDER BY r94.id LIMIT $p19
    RETURN [[[r94.id]]]
  }, COUNT {
    MATCH (r104:Event)
    WITH r104, (EXISTS { MATCH (r104)-[r105:INVOLVES]->() WHERE r105.role = $p16 }) AND NOT (EXISTS { MATCH (r104)-[r107:INVOLVES]->() WHERE r107.actorId = $p17 }) AND NOT (EXISTS {
      MATCH (r104)-[r109:INVOLVES]->(b110)
      WHERE NOT coalesce(NOT coalesce(b110.countryCode = $p18, false), false)
    }) AND (EXISTS { MATCH (r104)-[r111:INVOLVES]->() }) AS p113
    WHERE p113
    RETURN 1 AS found
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
