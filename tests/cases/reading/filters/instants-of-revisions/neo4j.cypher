CYPHER 5
CALL () { RETURN [COUNT { MATCH (r0:Document) WHERE EXISTS { MATCH (n1:Revision {number: r0.revision}) WHERE n1.time = $p0 RETURN 1 AS found } RETURN 1 AS found }] AS c0 }
CALL () { RETURN [COUNT { MATCH (r2:Document) WHERE EXISTS { MATCH (n3:Revision {number: r2.revision}) WHERE NOT coalesce(n3.time = $p2, false) RETURN 1 AS found } RETURN 1 AS found }] AS c1 }
CALL () { RETURN [COUNT { MATCH (r4:Document) WHERE EXISTS { MATCH (n5:Revision {number: r4.revision}) WHERE n5.time IN $p4 RETURN 1 AS found } RETURN 1 AS found }] AS c2 }
CALL () { RETURN [COUNT { MATCH (r6:Document) WHERE EXISTS { MATCH (n7:Revision {number: r6.revision}) WHERE NOT coalesce(n7.time IN $p6, false) RETURN 1 AS found } RETURN 1 AS found }] AS c3 }
CALL () { RETURN [COUNT { MATCH (r8:Document) WHERE EXISTS { MATCH (n9:Revision {number: r8.revision}) WHERE n9.time > $p8 RETURN 1 AS found } RETURN 1 AS found }] AS c4 }
CALL () { RETURN [COUNT { MATCH (r10:Document) WHERE EXISTS { MATCH (n11:Revision {number: r10.revision}) WHERE NOT coalesce(n11.time > $p10, false) RETURN 1 AS found } RETURN 1 AS found }] AS c5 }
CALL () { RETURN [COUNT { MATCH (r12:Document) WHERE EXISTS { MATCH (n13:Revision {number: r12.revision}) WHERE n13.time >= $p12 RETURN 1 AS found } RETURN 1 AS found }] AS c6 }
CALL () { RETURN [COUNT { MATCH (r14:Document) WHERE EXISTS { MATCH (n15:Revision {number: r14.revision}) WHERE NOT coalesce(n15.time >= $p14, false) RETURN 1 AS found } RETURN 1 AS found }] AS c7 }
CALL () { RETURN [COUNT { MATCH (r16:Document) WHERE EXISTS { MATCH (n17:Revision {number: r16.revision}) WHERE n17.time < $p16 RETURN 1 AS found } RETURN 1 AS found }] AS c8 }
CALL () { RETURN [COUNT { MATCH (r18:Document) WHERE EXISTS { MATCH (n19:Revision {number: r18.revision}) WHERE NOT coalesce(n19.time < $p18, false) RETURN 1 AS found } RETURN 1 AS found }] AS c9 }
CALL () { RETURN [COUNT { MATCH (r20:Document) WHERE EXISTS { MATCH (n21:Revision {number: r20.revision}) WHERE n21.time <= $p20 RETURN 1 AS found } RETURN 1 AS found }] AS c10 }
CALL () { RETURN [COUNT { MATCH (r22:Document) WHERE EXISTS { MATCH (n23:Revision {number: r22.revision}) WHERE NOT coalesce(n23.time <= $p22, false) RETURN 1 AS found } RETURN 1 AS found }] AS c11 }
CALL () { RETURN [COUNT { MATCH (r24:Document) WHERE EXISTS { MATCH (n25:Revision {number: r24.revision}) WHERE (n25.number = $p24 AND n25.by IS NULL AND NOT coalesce(n25.note STARTS WITH $p25, false) AND n25.source = $p26) RETURN 1 AS found } RETURN 1 AS found }] AS c12 }
CALL () { RETURN [COUNT { MATCH (r26:Document) WHERE EXISTS { MATCH (n27:Revision {number: r26.revision}) WHERE (n27.number > $p28 OR (NOT coalesce(n27.source = $p29, false) AND n27.note IS NULL)) RETURN 1 AS found } RETURN 1 AS found }] AS c13 }
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13] AS reply
