CYPHER 5
CALL () {
  RETURN COLLECT {
    MATCH (n0:Thing:Actor {id: $p0})
    RETURN [[COLLECT {
      MATCH ()-[r1:ACCUSES]->(b3) USING INDEX r1:ACCUSES(actorId, layer, date, id)
      WHERE r1.actorId = n0.id AND r1.layer = $p1 AND r1.date >= date($p2) AND (r1.as = $p3 OR r1.date > date($p4)) AND b3.kind = $p5 AND NOT coalesce(r1.id = $p6, false) AND r1.date < date($p9) AND r1.layer = $p10 AND r1.as IN $p11 AND r1.date IS NOT NULL AND r1.id IS NOT NULL
      WITH r1, b3, EXISTS { MATCH (n4:Thing:Statement {id: r1.statementId}) WHERE NOT coalesce(n4.modality = $p7, false) } AND EXISTS { MATCH (n5:Thing:Event {id: r1.eventId}) WHERE NOT coalesce(n5.name = $p8, false) } AS p7
      WHERE p7
      WITH r1, b3 ORDER BY r1.actorId, r1.layer, r1.date, r1.id LIMIT $p12
      RETURN [[r1.date, r1.as, [[b3.id]], COLLECT { MATCH (n6:Thing:Statement {id: r1.statementId}) RETURN [n6.gist] }]]
    }]]
  } AS c0
}
CALL () {
  RETURN COLLECT {
    MATCH (n8:Thing:Actor {id: $p13})
    RETURN [[COLLECT {
      MATCH (a10)-[r9:ACCUSES]->() USING INDEX r9:ACCUSES(targetId, layer, as, date, id)
      WHERE r9.targetId = n8.id AND r9.layer = $p14 AND r9.as = $p15 AND r9.date >= date($p16) AND (r9.as = $p17 OR r9.date > date($p18)) AND a10.countryCode = $p19 AND NOT coalesce(r9.id = $p20, false) AND r9.date < date($p23) AND r9.layer = $p24 AND r9.as IN $p25 AND r9.date IS NOT NULL AND r9.id IS NOT NULL
      WITH r9, a10, EXISTS { MATCH (n12:Thing:Statement {id: r9.statementId}) WHERE NOT coalesce(n12.modality = $p21, false) } AND EXISTS { MATCH (n13:Thing:Event {id: r9.eventId}) WHERE NOT coalesce(n13.name = $p22, false) } AS p15
      WHERE p15
      WITH r9, a10 ORDER BY r9.targetId, r9.layer, r9.as, r9.date, r9.id LIMIT $p26
      RETURN [[r9.date, r9.as, [[a10.id]], COLLECT { MATCH (n14:Thing:Statement {id: r9.statementId}) RETURN [n14.gist] }]]
    }]]
  } AS c1
}
CALL () {
  RETURN COLLECT {
    MATCH (n16:Thing:Actor {id: $p27})
    RETURN [[COLLECT {
      MATCH ()-[r17:DENIES]->(b19) USING INDEX r17:DENIES(actorId, layer, date, id)
      WHERE r17.actorId = n16.id AND r17.layer = $p28 AND r17.date >= date($p29) AND (r17.as = $p30 OR r17.date > date($p31)) AND b19.type = $p32 AND NOT coalesce(r17.id = $p33, false) AND r17.date < date($p36) AND r17.layer = $p37 AND r17.as IN $p38 AND r17.date IS NOT NULL AND r17.id IS NOT NULL
      WITH r17, b19, EXISTS { MATCH (n20:Thing:Statement {id: r17.statementId}) WHERE NOT coalesce(n20.modality = $p34, false) } AND EXISTS { MATCH (n21:Thing:Event {id: r17.eventId}) WHERE NOT coalesce(n21.name = $p35, false) } AS p23
      WHERE p23
      WITH r17, b19 ORDER BY r17.actorId, r17.layer, r17.date, r17.id LIMIT $p39
      RETURN [[r17.date, r17.as, [[b19.id]], COLLECT { MATCH (n22:Thing:Statement {id: r17.statementId}) RETURN [n22.gist] }]]
    }]]
  } AS c2
}
CALL () {
  RETURN COLLECT {
    MATCH (n24:Thing:Actor {id: $p40})
    RETURN [[COLLECT {
      MATCH ()-[r25:RECOGNIZES]->(b27) USING INDEX r25:RECOGNIZES(actorId, layer, date, id)
      WHERE r25.actorId = n24.id AND r25.layer = $p41 AND r25.date >= date($p42) AND (r25.as = $p43 OR r25.date > date($p44)) AND b27.kind = $p45 AND NOT coalesce(r25.id = $p46, false) AND r25.date < date($p49) AND r25.layer = $p50 AND r25.as IN $p51 AND r25.date IS NOT NULL AND r25.id IS NOT NULL
      WITH r25, b27, EXISTS { MATCH (n28:Thing:Statement {id: r25.statementId}) WHERE NOT coalesce(n28.modality = $p47, false) } AND EXISTS { MATCH (n29:Thing:Event {id: r25.eventId}) WHERE NOT coalesce(n29.name = $p48, false) } AS p31
      WHERE p31
      WITH r25, b27 ORDER BY r25.actorId, r25.layer, r25.date, r25.id LIMIT $p52
      RETURN [[r25.date, r25.as, [[b27.id]], COLLECT { MATCH (n30:Thing:Statement {id: r25.statementId}) RETURN [n30.gist] }]]
    }]]
  } AS c3
}
CALL () {
  RETURN COLLECT {
    MATCH (n32:Thing:Actor {id: $p53})
    RETURN [[COLLECT {
      MATCH (a34)-[r33:RECOGNIZES]->() USING INDEX r33:RECOGNIZES(targetId, layer, as, date, id)
      WHERE r33.targetId = n32.id AND r33.layer = $p54 AND r33.as = $p55 AND r33.date >= date($p56) AND (r33.as = $p57 OR r33.date > date($p58)) AND a34.kind = $p59 AND NOT coalesce(r33.id = $p60, false) AND r33.date < date($p63) AND r33.layer = $p64 AND r33.as IN $p65 AND r33.date IS NOT NULL AND r33.id IS NOT NULL
      WITH r33, a34, EXISTS { MATCH (n36:Thing:Statement {id: r33.statementId}) WHERE NOT coalesce(n36.modality = $p61, false) } AND EXISTS { MATCH (n37:Thing:Event {id: r33.eventId}) WHERE NOT coalesce(n37.name = $p62, false) } AS p39
      WHERE p39
      WITH r33, a34 ORDER BY r33.targetId, r33.layer, r33.as, r33.date, r33.id LIMIT $p66
      RETURN [[r33.date, r33.as, [[a34.id]], COLLECT { MATCH (n38:Thing:Statement {id: r33.statementId}) RETURN [n38.gist] }]]
    }]]
  } AS c4
}
CALL () {
  RETURN COLLECT {
    MATCH (n40:Thing:Actor {id: $p67})
    RETURN [[COLLECT {
      CALL (n40) {
        MATCH ()-[r41:COOPERATES_WITH]->(b46) USING INDEX r41:COOPERATES_WITH(actorId, layer, date, id)
        WHERE r41.actorId = n40.id AND r41.layer = $p68 AND r41.date >= date($p71) AND (r41.as = $p72 OR r41.date > date($p73)) AND b46.countryCode = $p74 AND NOT coalesce(r41.id = $p75, false) AND r41.date < date($p78) AND r41.layer = $p79 AND r41.as IN $p80 AND r41.date IS NOT NULL AND r41.id IS NOT NULL
        WITH r41, b46, EXISTS { MATCH (n47:Thing:Statement {id: r41.statementId}) WHERE NOT coalesce(n47.modality = $p76, false) } AND EXISTS { MATCH (n48:Thing:Event {id: r41.eventId}) WHERE NOT coalesce(n48.name = $p77, false) } AS p49
        WHERE p49
        WITH r41, b46 ORDER BY r41.actorId, r41.layer, r41.date, r41.id LIMIT $p81
        RETURN r41, r41.targetId AS k42, b46 AS m43
        UNION ALL
        MATCH (a50)-[r41:COOPERATES_WITH]->() USING INDEX r41:COOPERATES_WITH(targetId, layer, date, id)
        WHERE r41.targetId = n40.id AND r41.layer = $p69 AND r41.as = $p70 AND r41.targetId <> r41.actorId AND r41.date >= date($p71) AND (r41.as = $p72 OR r41.date > date($p73)) AND a50.countryCode = $p74 AND NOT coalesce(r41.id = $p75, false) AND r41.date < date($p78) AND r41.layer = $p79 AND r41.as IN $p80 AND r41.date IS NOT NULL AND r41.id IS NOT NULL
        WITH r41, a50, EXISTS { MATCH (n52:Thing:Statement {id: r41.statementId}) WHERE NOT coalesce(n52.modality = $p76, false) } AND EXISTS { MATCH (n53:Thing:Event {id: r41.eventId}) WHERE NOT coalesce(n53.name = $p77, false) } AS p54
        WHERE p54
        WITH r41, a50 ORDER BY r41.targetId, r41.layer, r41.date, r41.id LIMIT $p81
        RETURN r41, r41.actorId AS k42, a50 AS m43
      }
      WITH r41, k42, m43 ORDER BY r41.date, r41.id LIMIT $p81
      RETURN [[r41.date, r41.as, [[m43.id]], COLLECT { MATCH (n44:Thing:Statement {id: r41.statementId}) RETURN [n44.gist] }]]
    }]]
  } AS c5
}
CALL () {
  RETURN COLLECT {
    MATCH (n55:Thing:Event {id: $p82})
    RETURN [[COLLECT {
      MATCH (a57)-[r56:DENIES]->() USING INDEX r56:DENIES(targetId, layer, as, date, id)
      WHERE r56.targetId = n55.id AND r56.layer = $p83 AND r56.as = $p84 AND r56.date >= date($p85) AND (r56.as = $p86 OR r56.date > date($p87)) AND a57.kind = $p88 AND NOT coalesce(r56.id = $p89, false) AND r56.date < date($p92) AND r56.layer = $p93 AND r56.as IN $p94 AND r56.date IS NOT NULL AND r56.id IS NOT NULL
      WITH r56, a57, EXISTS { MATCH (n59:Thing:Statement {id: r56.statementId}) WHERE NOT coalesce(n59.modality = $p90, false) } AND EXISTS { MATCH (n60:Thing:Event {id: r56.eventId}) WHERE NOT coalesce(n60.name = $p91, false) } AS p62
      WHERE p62
      WITH r56, a57 ORDER BY r56.targetId, r56.layer, r56.as, r56.date, r56.id LIMIT $p95
      RETURN [[r56.date, r56.as, [[a57.id]], COLLECT { MATCH (n61:Thing:Statement {id: r56.statementId}) RETURN [n61.gist] }]]
    }]]
  } AS c6
}
CALL () {
  RETURN COLLECT {
    MATCH (n63:Thing:Actor {id: $p96})
    RETURN [[COLLECT {
      MATCH (a65)-[r64:TARGETS]->(n63)
      WHERE r64.layer = $p97 AND r64.standing = $p98 AND r64.date < date($p99) AND (a65.kind = $p100 OR r64.date < date($p101)) AND a65.speakerId = $p102 AND NOT coalesce(r64.id = $p103, false) AND r64.date >= date($p104) AND NOT coalesce(r64.layer = $p105, false) AND r64.standing = $p106
      WITH r64, a65 ORDER BY r64.actorId, r64.id LIMIT $p107
      RETURN [[r64.date, [[a65.gist]]]]
    }]]
  } AS c7
}
CALL () {
  RETURN COLLECT {
    MATCH (n66:Thing:Actor {id: $p108})
    RETURN [[COLLECT {
      MATCH (n66)-[r67:AFFILIATED_WITH]->(b68)
      WHERE r67.role CONTAINS $p109 AND (r67.from IS NULL OR r67.to > date($p110)) AND b68.kind = $p111 AND NOT coalesce(r67.id = $p112, false) AND NOT coalesce(r67.role = $p113, false) AND r67.from IS NULL AND r67.to IS NULL
      WITH r67, b68, EXISTS { MATCH (n69:Revision {number: r67.revision}) WHERE n69.number = $p114 } AS p70
      WHERE p70
      WITH r67, b68 ORDER BY r67.wholeId, r67.role, r67.id LIMIT $p115
      RETURN [[r67.role, [[b68.id]]]]
    }]]
  } AS c8
}
CALL () {
  RETURN COLLECT {
    MATCH (n71:Thing:Actor {id: $p116})
    RETURN [[COLLECT {
      MATCH (a73)-[r72:AFFILIATED_WITH]->(n71)
      WHERE r72.role CONTAINS $p117 AND (r72.from IS NULL OR r72.to > date($p118)) AND a73.kind = $p119 AND NOT coalesce(r72.id = $p120, false) AND NOT coalesce(r72.role = $p121, false) AND r72.from IS NULL AND r72.to IS NULL
      WITH r72, a73, EXISTS { MATCH (n74:Revision {number: r72.revision}) WHERE n74.number = $p122 } AS p75
      WHERE p75
      WITH r72, a73 ORDER BY r72.wholeId, r72.role, r72.id LIMIT $p123
      RETURN [[r72.role, [[a73.id]]]]
    }]]
  } AS c9
}
CALL () {
  RETURN COLLECT {
    MATCH (n76:Thing:Actor {id: $p124})
    RETURN [[COLLECT {
      MATCH (a78)-[r77:INVOLVES]->(n76)
      WHERE NOT coalesce(r77.role = $p125, false) AND (r77.date IS NULL OR r77.role = $p126) AND NOT coalesce(a78.type = $p127, false) AND NOT coalesce(r77.id = $p128, false) AND r77.role = $p129 AND r77.date IS NULL
      WITH r77, a78 ORDER BY r77.date IS NULL, r77.date, r77.id LIMIT $p130
      RETURN [[r77.role, [[a78.id]]]]
    }]]
  } AS c10
}
CALL () {
  RETURN COLLECT {
    MATCH (n79:Thing:Event {id: $p131})
    RETURN [[COLLECT {
      MATCH (n79)-[r80:INVOLVES]->(b81)
      WHERE NOT coalesce(r80.role = $p132, false) AND (r80.date > date($p133) OR r80.role = $p134) AND b81.countryCode = $p135 AND NOT coalesce(r80.id = $p136, false) AND r80.role = $p137 AND r80.date = date($p138)
      WITH r80, b81 ORDER BY b81.name, r80.id LIMIT $p139
      RETURN [[r80.role, r80.date, [[b81.id]]]]
    }]]
  } AS c11
}
CALL () {
  RETURN COLLECT {
    MATCH (n82:Thing:Document {id: $p140})
    RETURN [[COLLECT {
      MATCH (a84)-[r83:REPORTED_IN]->(n82)
      WHERE r83.layer = $p141 AND r83.standing = $p142 AND r83.start < $p143 AND (NOT coalesce(r83.dataset IS NULL, false) OR r83.via = $p144) AND a84.kind = $p145 AND NOT coalesce(r83.id = $p146, false) AND r83.start >= $p147 AND r83.`end` <= $p148 AND r83.textHash STARTS WITH $p149 AND NOT coalesce(r83.quote = $p150, false) AND NOT coalesce(r83.via IS NULL, false) AND r83.reportedFrom IS NULL AND r83.dataset IS NULL AND r83.recordId IS NULL AND r83.date = date($p152) AND r83.layer = $p153 AND r83.standing = $p154
      WITH r83, a84, EXISTS { MATCH (n85:Revision {number: r83.revision}) WHERE n85.number = $p151 } AS p86
      WHERE p86
      WITH r83, a84 ORDER BY r83.documentId IS NULL, r83.documentId, r83.start IS NULL, r83.start, r83.id LIMIT $p155
      RETURN [[r83.start, r83.`end`, [[a84.gist]]]]
    }]]
  } AS c12
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12] AS reply
