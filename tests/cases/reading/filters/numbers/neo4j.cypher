CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.confidence = $p2 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
    WITH r0 ORDER BY r0.layer, r0.standing, r0.dateFrom, r0.id LIMIT $p3
    RETURN [[[r0.gist]]]
  }] AS c0
}
CALL () {
  RETURN [COUNT {
    MATCH (r1:Statement) USING INDEX r1:Statement(layer, standing, dateFrom, id)
    WHERE r1.layer = $p4 AND r1.standing = $p5 AND NOT coalesce(r1.confidence = $p6, false) AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r2:Statement) USING INDEX r2:Statement(layer, standing, dateFrom, id)
    WHERE r2.layer = $p8 AND r2.standing = $p9 AND r2.confidence IN $p10 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
    WITH r2 ORDER BY r2.layer, r2.standing, r2.dateFrom, r2.id LIMIT $p11
    RETURN [[[r2.confidence]]]
  }] AS c2
}
CALL () {
  RETURN [COUNT {
    MATCH (r3:Statement) USING INDEX r3:Statement(layer, standing, dateFrom, id)
    WHERE r3.layer = $p12 AND r3.standing = $p13 AND NOT coalesce(r3.confidence IN $p14, false) AND r3.dateFrom IS NOT NULL AND r3.id IS NOT NULL
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Statement) USING INDEX r4:Statement(layer, standing, dateFrom, id)
    WHERE r4.layer = $p16 AND r4.standing = $p17 AND r4.confidence > $p18 AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
    WITH r4 ORDER BY r4.layer, r4.standing, r4.dateFrom, r4.id LIMIT $p19
    RETURN [[[r4.confidence]]]
  }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r5:Statement) USING INDEX r5:Statement(layer, standing, dateFrom, id)
    WHERE r5.layer = $p20 AND r5.standing = $p21 AND NOT coalesce(r5.confidence > $p22, false) AND r5.dateFrom IS NOT NULL AND r5.id IS NOT NULL
  }] AS c5
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, dateFrom, id)
    WHERE r6.layer = $p24 AND r6.standing = $p25 AND r6.confidence >= $p26 AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
    WITH r6 ORDER BY r6.layer, r6.standing, r6.dateFrom, r6.id LIMIT $p27
    RETURN [[[r6.confidence]]]
  }] AS c6
}
CALL () {
  RETURN [COUNT {
    MATCH (r7:Statement) USING INDEX r7:Statement(layer, standing, dateFrom, id)
    WHERE r7.layer = $p28 AND r7.standing = $p29 AND NOT coalesce(r7.confidence >= $p30, false) AND r7.dateFrom IS NOT NULL AND r7.id IS NOT NULL
  }] AS c7
}
CALL () {
  RETURN [COLLECT {
    MATCH (r8:Statement) USING INDEX r8:Statement(layer, standing, dateFrom, id)
    WHERE r8.layer = $p32 AND r8.standing = $p33 AND r8.confidence < $p34 AND r8.dateFrom IS NOT NULL AND r8.id IS NOT NULL
    WITH r8 ORDER BY r8.layer, r8.standing, r8.dateFrom, r8.id LIMIT $p35
    RETURN [[[r8.confidence]]]
  }] AS c8
}
CALL () {
  RETURN [COUNT {
    MATCH (r9:Statement) USING INDEX r9:Statement(layer, standing, dateFrom, id)
    WHERE r9.layer = $p36 AND r9.standing = $p37 AND NOT coalesce(r9.confidence < $p38, false) AND r9.dateFrom IS NOT NULL AND r9.id IS NOT NULL
  }] AS c9
}
CALL () {
  RETURN [COLLECT {
    MATCH (r10:Statement) USING INDEX r10:Statement(layer, standing, dateFrom, id)
    WHERE r10.layer = $p40 AND r10.standing = $p41 AND r10.confidence <= $p42 AND r10.dateFrom IS NOT NULL AND r10.id IS NOT NULL
    WITH r10 ORDER BY r10.layer, r10.standing, r10.dateFrom, r10.id LIMIT $p43
    RETURN [[[r10.confidence]]]
  }] AS c10
}
CALL () {
  RETURN [COUNT {
    MATCH (r11:Statement) USING INDEX r11:Statement(layer, standing, dateFrom, id)
    WHERE r11.layer = $p44 AND r11.standing = $p45 AND NOT coalesce(r11.confidence <= $p46, false) AND r11.dateFrom IS NOT NULL AND r11.id IS NOT NULL
  }] AS c11
}
CALL () {
  RETURN [COUNT {
    MATCH (r12:Statement) USING INDEX r12:Statement(layer, standing, dateFrom, id)
    WHERE r12.layer = $p48 AND r12.standing = $p49 AND r12.confidence IS NULL AND r12.dateFrom IS NOT NULL AND r12.id IS NOT NULL
  }] AS c12
}
CALL () {
  RETURN [COUNT {
    MATCH (r13:Statement) USING INDEX r13:Statement(layer, standing, dateFrom, id)
    WHERE r13.layer = $p51 AND r13.standing = $p52 AND NOT coalesce(r13.confidence IS NULL, false) AND r13.dateFrom IS NOT NULL AND r13.id IS NOT NULL
  }] AS c13
}
CALL () {
  RETURN [COLLECT {
    MATCH (r14:Document) USING INDEX r14:Document(publishedFrom, id)
    WHERE r14.length > $p54 AND r14.length < $p55 AND r14.publishedFrom IS NOT NULL AND r14.id IS NOT NULL
    WITH r14 ORDER BY r14.publishedFrom, r14.id LIMIT $p56
    RETURN [[[r14.id, r14.length]]]
  }] AS c14
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14] AS reply
