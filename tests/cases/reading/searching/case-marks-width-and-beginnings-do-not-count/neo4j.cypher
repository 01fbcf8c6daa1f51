CYPHER 5
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p2, ' ', ' +') + '*') YIELD node AS n0
    WHERE (n0:Actor) OR (n0:Event) OR (n0:Statement AND n0.layer = $p0 AND n0.standing = $p1) OR (n0:Document)
    WITH n0, CASE WHEN n0.searchName = $p2 THEN 0 WHEN n0.searchName STARTS WITH $p2 THEN 1 ELSE 2 END AS k1, CASE WHEN n0:Actor THEN n0.name WHEN n0:Event THEN n0.name WHEN n0:Statement THEN n0.gist WHEN n0:Document THEN n0.title END AS k2
    WITH n0, k1, k2 ORDER BY k1, k2, n0.id LIMIT $p3
    RETURN [CASE WHEN n0:Actor THEN [0, [n0.name]] WHEN n0:Event THEN [1, []] WHEN n0:Statement THEN [2, []] WHEN n0:Document THEN [3, []] ELSE null END]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p4, ' ', ' +') + '*') YIELD node AS n3
    WHERE (n3:Actor)
    WITH n3, CASE WHEN n3.searchName = $p4 THEN 0 WHEN n3.searchName STARTS WITH $p4 THEN 1 ELSE 2 END AS k4, CASE WHEN n3:Actor THEN n3.name END AS k5
    WITH n3, k4, k5 ORDER BY k4, k5, n3.id LIMIT $p5
    RETURN [CASE WHEN n3:Actor THEN [0, [n3.id]] ELSE null END]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p6, ' ', ' +') + '*') YIELD node AS n6
    WHERE (n6:Actor)
    WITH n6, CASE WHEN n6.searchName = $p6 THEN 0 WHEN n6.searchName STARTS WITH $p6 THEN 1 ELSE 2 END AS k7, CASE WHEN n6:Actor THEN n6.name END AS k8
    WITH n6, k7, k8 ORDER BY k7, k8, n6.id LIMIT $p7
    RETURN [CASE WHEN n6:Actor THEN [0, [n6.id]] ELSE null END]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p10, ' ', ' +') + '*') YIELD node AS n9
    WHERE (n9:Actor) OR (n9:Event) OR (n9:Statement AND n9.layer = $p8 AND n9.standing = $p9) OR (n9:Document)
    WITH n9, CASE WHEN n9.searchName = $p10 THEN 0 WHEN n9.searchName STARTS WITH $p10 THEN 1 ELSE 2 END AS k10, CASE WHEN n9:Actor THEN n9.name WHEN n9:Event THEN n9.name WHEN n9:Statement THEN n9.gist WHEN n9:Document THEN n9.title END AS k11
    WITH n9, k10, k11 ORDER BY k10, k11, n9.id LIMIT $p11
    RETURN [CASE WHEN n9:Actor THEN [0, [n9.id]] WHEN n9:Event THEN [1, [n9.id]] WHEN n9:Statement THEN [2, [n9.id]] WHEN n9:Document THEN [3, [n9.id]] ELSE null END]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p12, ' ', ' +') + '*') YIELD node AS n12
    WHERE (n12:Actor)
    WITH n12, CASE WHEN n12.searchName = $p12 THEN 0 WHEN n12.searchName STARTS WITH $p12 THEN 1 ELSE 2 END AS k13, CASE WHEN n12:Actor THEN n12.name END AS k14
    WITH n12, k13, k14 ORDER BY k13, k14, n12.id LIMIT $p13
    RETURN [CASE WHEN n12:Actor THEN [0, [n12.name]] ELSE null END]
  }] AS c4
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p14, ' ', ' +') + '*') YIELD node AS n15
    WHERE (n15:Actor)
    WITH n15, CASE WHEN n15.searchName = $p14 THEN 0 WHEN n15.searchName STARTS WITH $p14 THEN 1 ELSE 2 END AS k16, CASE WHEN n15:Actor THEN n15.name END AS k17
    WITH n15, k16, k17 ORDER BY k16, k17, n15.id LIMIT $p15
    RETURN [CASE WHEN n15:Actor THEN [0, [n15.name]] ELSE null END]
  }] AS c5
}
CALL () {
  RETURN [COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p18, ' ', ' +') + '*') YIELD node AS n18
    WHERE (n18:Actor) OR (n18:Event) OR (n18:Statement AND n18.layer = $p16 AND n18.standing = $p17) OR (n18:Document)
    WITH n18, CASE WHEN n18.searchName = $p18 THEN 0 WHEN n18.searchName STARTS WITH $p18 THEN 1 ELSE 2 END AS k19, CASE WHEN n18:Actor THEN n18.name WHEN n18:Event THEN n18.name WHEN n18:Statement THEN n18.gist WHEN n18:Document THEN n18.title END AS k20
    RETURN 1 AS found
  }] AS c6
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p20, ' ', ' +') + '*') YIELD node AS n21
    WHERE (n21:Actor)
    WITH n21, CASE WHEN n21.searchName = $p20 THEN 0 WHEN n21.searchName STARTS WITH $p20 THEN 1 ELSE 2 END AS k22, CASE WHEN n21:Actor THEN n21.name END AS k23
    WITH n21, k22, k23 ORDER BY k22, k23, n21.id LIMIT $p21
    RETURN [CASE WHEN n21:Actor THEN [0, [n21.name]] ELSE null END]
  }] AS c7
}
CALL () {
  RETURN [COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p24, ' ', ' +') + '*') YIELD node AS n24
    WHERE (n24:Actor) OR (n24:Event) OR (n24:Statement AND n24.layer = $p22 AND n24.standing = $p23) OR (n24:Document)
    WITH n24, CASE WHEN n24.searchName = $p24 THEN 0 WHEN n24.searchName STARTS WITH $p24 THEN 1 ELSE 2 END AS k25, CASE WHEN n24:Actor THEN n24.name WHEN n24:Event THEN n24.name WHEN n24:Statement THEN n24.gist WHEN n24:Document THEN n24.title END AS k26
    RETURN 1 AS found
  }] AS c8
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p26, ' ', ' +') + '*') YIELD node AS n27
    WHERE (n27:Actor)
    WITH n27, CASE WHEN n27.searchName = $p26 THEN 0 WHEN n27.searchName STARTS WITH $p26 THEN 1 ELSE 2 END AS k28, CASE WHEN n27:Actor THEN n27.name END AS k29
    WITH n27, k28, k29 ORDER BY k28, k29, n27.id LIMIT $p27
    RETURN [CASE WHEN n27:Actor THEN [0, [n27.id]] ELSE null END]
  }] AS c9
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p30, ' ', ' +') + '*') YIELD node AS n30
    WHERE (n30:Actor) OR (n30:Event) OR (n30:Statement AND n30.layer = $p28 AND n30.standing = $p29) OR (n30:Document)
    WITH n30, CASE WHEN n30.searchName = $p30 THEN 0 WHEN n30.searchName STARTS WITH $p30 THEN 1 ELSE 2 END AS k31, CASE WHEN n30:Actor THEN n30.name WHEN n30:Event THEN n30.name WHEN n30:Statement THEN n30.gist WHEN n30:Document THEN n30.title END AS k32
    WITH n30, k31, k32 ORDER BY k31, k32, n30.id LIMIT $p31
    RETURN [CASE WHEN n30:Actor THEN [0, [n30.id]] WHEN n30:Event THEN [1, [n30.id]] WHEN n30:Statement THEN [2, [n30.id]] WHEN n30:Document THEN [3, [n30.id]] ELSE null END]
  }] AS c10
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p32, ' ', ' +') + '*') YIELD node AS n33
    WHERE (n33:Event)
    WITH n33, CASE WHEN n33.searchName = $p32 THEN 0 WHEN n33.searchName STARTS WITH $p32 THEN 1 ELSE 2 END AS k34, CASE WHEN n33:Event THEN n33.name END AS k35
    WITH n33, k34, k35 ORDER BY k34, k35, n33.id LIMIT $p33
    RETURN [CASE WHEN n33:Event THEN [0, [n33.id]] ELSE null END]
  }] AS c11
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11] AS reply
