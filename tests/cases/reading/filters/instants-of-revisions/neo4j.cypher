CYPHER 5
CALL () {
  RETURN [COUNT {
    MATCH (r0:Document)
    WITH r0, EXISTS { MATCH (n1:Revision {number: r0.revision}) WHERE n1.time = $p0 } AS p2
    WHERE p2
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COUNT {
    MATCH (r3:Document)
    WITH r3, EXISTS { MATCH (n4:Revision {number: r3.revision}) WHERE NOT coalesce(n4.time = $p2, false) } AS p5
    WHERE p5
    RETURN 1 AS found
  }] AS c1
}
CALL () {
  RETURN [COUNT {
    MATCH (r6:Document)
    WITH r6, EXISTS { MATCH (n7:Revision {number: r6.revision}) WHERE n7.time IN $p4 } AS p8
    WHERE p8
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COUNT {
    MATCH (r9:Document)
    WITH r9, EXISTS { MATCH (n10:Revision {number: r9.revision}) WHERE NOT coalesce(n10.time IN $p6, false) } AS p11
    WHERE p11
    RETURN 1 AS found
  }] AS c3
}
CALL () {
  RETURN [COUNT {
    MATCH (r12:Document)
    WITH r12, EXISTS { MATCH (n13:Revision {number: r12.revision}) WHERE n13.time > $p8 } AS p14
    WHERE p14
    RETURN 1 AS found
  }] AS c4
}
CALL () {
  RETURN [COUNT {
    MATCH (r15:Document)
    WITH r15, EXISTS { MATCH (n16:Revision {number: r15.revision}) WHERE NOT coalesce(n16.time > $p10, false) } AS p17
    WHERE p17
    RETURN 1 AS found
  }] AS c5
}
CALL () {
  RETURN [COUNT {
    MATCH (r18:Document)
    WITH r18, EXISTS { MATCH (n19:Revision {number: r18.revision}) WHERE n19.time >= $p12 } AS p20
    WHERE p20
    RETURN 1 AS found
  }] AS c6
}
CALL () {
  RETURN [COUNT {
    MATCH (r21:Document)
    WITH r21, EXISTS { MATCH (n22:Revision {number: r21.revision}) WHERE NOT coalesce(n22.time >= $p14, false) } AS p23
    WHERE p23
    RETURN 1 AS found
  }] AS c7
}
CALL () {
  RETURN [COUNT {
    MATCH (r24:Document)
    WITH r24, EXISTS { MATCH (n25:Revision {number: r24.revision}) WHERE n25.time < $p16 } AS p26
    WHERE p26
    RETURN 1 AS found
  }] AS c8
}
CALL () {
  RETURN [COUNT {
    MATCH (r27:Document)
    WITH r27, EXISTS { MATCH (n28:Revision {number: r27.revision}) WHERE NOT coalesce(n28.time < $p18, false) } AS p29
    WHERE p29
    RETURN 1 AS found
  }] AS c9
}
CALL () {
  RETURN [COUNT {
    MATCH (r30:Document)
    WITH r30, EXISTS { MATCH (n31:Revision {number: r30.revision}) WHERE n31.time <= $p20 } AS p32
    WHERE p32
    RETURN 1 AS found
  }] AS c10
}
CALL () {
  RETURN [COUNT {
    MATCH (r33:Document)
    WITH r33, EXISTS { MATCH (n34:Revision {number: r33.revision}) WHERE NOT coalesce(n34.time <= $p22, false) } AS p35
    WHERE p35
    RETURN 1 AS found
  }] AS c11
}
CALL () {
  RETURN [COUNT {
    MATCH (r36:Document)
    WITH r36, EXISTS {
      MATCH (n37:Revision {number: r36.revision})
      WHERE n37.number = $p24 AND n37.by IS NULL AND NOT coalesce(n37.note STARTS WITH $p25, false) AND n37.source = $p26
    } AS p38
    WHERE p38
    RETURN 1 AS found
  }] AS c12
}
CALL () {
  RETURN [COUNT {
    MATCH (r39:Document)
    WITH r39, EXISTS {
      MATCH (n40:Revision {number: r39.revision})
      WHERE (n40.number > $p28 OR (NOT coalesce(n40.source = $p29, false) AND n40.note IS NULL))
    } AS p41
    WHERE p41
    RETURN 1 AS found
  }] AS c13
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13] AS reply
