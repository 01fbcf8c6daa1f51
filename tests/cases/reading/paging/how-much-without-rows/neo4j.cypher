CYPHER 5
CALL () {
  RETURN [COUNT {
    MATCH (r0:Statement) USING INDEX r0:Statement(layer, standing, kind, dateFrom, id)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind = $p2 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r1:Statement) USING INDEX r1:Statement(layer, standing, kind, dateFrom, id)
    WHERE r1.layer = $p4 AND r1.standing = $p5 AND r1.kind = $p6 AND r1.dateFrom IS NOT NULL AND r1.id IS NOT NULL
    WITH r1 ORDER BY r1.layer, r1.standing, r1.kind, r1.dateFrom, r1.id LIMIT $p7 + 1
    RETURN [r1.dateFrom, r1.id, [[r1.id]], []]
  }, COUNT {
    MATCH (r2:Statement) USING INDEX r2:Statement(layer, standing, kind, dateFrom, id)
    WHERE r2.layer = $p4 AND r2.standing = $p5 AND r2.kind = $p6 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
  }] AS c1
}
CALL () {
  RETURN [reverse(COLLECT {
    MATCH (r3:Statement) USING INDEX r3:Statement(layer, standing, kind, dateFrom, id)
    WHERE r3.layer = $p8 AND r3.standing = $p9 AND r3.kind = $p10 AND r3.dateFrom IS NOT NULL AND r3.id IS NOT NULL
    WITH r3 ORDER BY r3.layer DESC, r3.standing DESC, r3.kind DESC, r3.dateFrom DESC, r3.id DESC LIMIT $p11 + 1
    RETURN [[[r3.id]]]
  })] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r4:Statement) USING INDEX r4:Statement(layer, standing, dateFrom, id)
    WHERE r4.layer = $p12 AND r4.standing = $p13 AND r4.speakerId = $p14 AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
    WITH r4 ORDER BY r4.layer, r4.standing, r4.dateFrom, r4.id LIMIT $p15 + 1
    RETURN [r4.dateFrom, r4.id, [[r4.id]]]
  }, COUNT {
    MATCH (r5:Statement) USING INDEX r5:Statement(layer, standing, dateFrom, id)
    WHERE r5.layer = $p12 AND r5.standing = $p13 AND r5.speakerId = $p14 AND r5.dateFrom IS NOT NULL AND r5.id IS NOT NULL
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, dateFrom, id)
    WHERE r6.layer = $p16 AND r6.standing = $p17 AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
    WITH r6 ORDER BY r6.layer, r6.standing, r6.dateFrom, r6.id LIMIT $p18 + 1
    RETURN []
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    MATCH (r7:Document) USING INDEX r7:Document(publishedFrom, id)
    WHERE r7.publishedFrom IS NOT NULL AND r7.id IS NOT NULL
    WITH r7 ORDER BY r7.publishedFrom, r7.id LIMIT $p19 + 1
    RETURN [[[r7.id]]]
  }] AS c5
}
CALL () {
  RETURN [reverse(COLLECT {
    MATCH (r8:Document) USING INDEX r8:Document(publishedFrom, id)
    WHERE r8.publishedFrom IS NOT NULL AND r8.id IS NOT NULL
    WITH r8 ORDER BY r8.publishedFrom DESC, r8.id DESC LIMIT $p20 + 1
    RETURN [[[[r8.publishedFrom]]]]
  })] AS c6
}
CALL () {
  RETURN [reverse(COLLECT {
    MATCH (r9:Document) USING INDEX r9:Document(publishedFrom, id)
    WHERE r9.publishedFrom IS NOT NULL AND r9.id IS NOT NULL
    WITH r9 ORDER BY r9.publishedFrom DESC, r9.id DESC LIMIT $p21 + 1
    RETURN []
  }), COUNT { MATCH (r10:Document) }] AS c7
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7] AS reply
