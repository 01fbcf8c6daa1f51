CYPHER 5
CALL () { RETURN [COLLECT { MATCH (r0:Actor) WHERE r0.countryCode IS NULL WITH r0 ORDER BY r0.name, r0.id LIMIT $p0 + 1 RETURN [[r0.id]] }] AS c0 }
CALL () { RETURN [COUNT { MATCH (r1:Actor) WHERE NOT coalesce(r1.countryCode IS NULL, false) RETURN 1 AS found }] AS c1 }
CALL () { RETURN [COLLECT { MATCH (r2:Actor) WHERE (NOT coalesce(r2.countryCode = $p2, false) AND r2.kind = $p3) WITH r2 ORDER BY r2.name, r2.id LIMIT $p4 + 1 RETURN [[r2.id, r2.countryCode]] }] AS c2 }
CALL () { RETURN [COUNT { MATCH (r3:Event) WHERE r3.place IS NULL RETURN 1 AS found }] AS c3 }
CALL () { RETURN [COUNT { MATCH (r4:Event) WHERE NOT coalesce(r4.place CONTAINS $p6, false) RETURN 1 AS found }] AS c4 }
CALL () { RETURN [COUNT { MATCH (r5:Statement) WHERE r5.layer = $p8 AND r5.standing = $p9 AND NOT (EXISTS { MATCH (r5)-[r6:REPORTED_IN]->() WHERE NOT coalesce(r6.via IS NULL, false) RETURN 1 AS found }) RETURN 1 AS found }] AS c5 }
CALL () { RETURN [COUNT { MATCH (r7:Statement) WHERE r7.layer = $p11 AND r7.standing = $p12 AND NOT coalesce(r7.speakerNote IS NULL, false) RETURN 1 AS found }] AS c6 }
CALL () { RETURN [COUNT { MATCH (r8:Statement) WHERE r8.layer = $p14 AND r8.standing = $p15 AND r8.retractionReason IS NULL RETURN 1 AS found }] AS c7 }
CALL () { RETURN [COUNT { MATCH (r9:Statement) WHERE r9.layer = $p17 AND r9.standing = $p18 RETURN 1 AS found }] AS c8 }
CALL () { RETURN [COUNT { MATCH (r10:Statement) WHERE r10.layer = $p20 AND r10.standing = $p21 RETURN 1 AS found }] AS c9 }
CALL () { RETURN [COUNT { MATCH (r11:Statement) WHERE r11.layer = $p23 AND r11.standing = $p24 RETURN 1 AS found }] AS c10 }
CALL () { RETURN [COUNT { MATCH (r12:Statement) WHERE r12.layer = $p26 AND r12.standing = $p27 AND false RETURN 1 AS found }] AS c11 }
CALL () { RETURN [COUNT { MATCH (r13:Statement) WHERE r13.layer = $p29 AND r13.standing = $p30 RETURN 1 AS found }] AS c12 }
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12] AS reply
