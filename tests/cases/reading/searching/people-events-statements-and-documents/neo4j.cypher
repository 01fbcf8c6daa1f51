CYPHER 5
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p2, ' ', ' +') + '*') YIELD node AS n0
    WHERE (n0:Actor) OR (n0:Event) OR (n0:Statement AND n0.layer = $p0 AND n0.standing = $p1) OR (n0:Document)
    WITH n0, CASE WHEN n0.searchName = $p2 THEN 0 WHEN n0.searchName STARTS WITH $p2 THEN 1 ELSE 2 END AS k1, CASE WHEN n0:Actor THEN n0.name WHEN n0:Event THEN n0.name WHEN n0:Statement THEN n0.gist WHEN n0:Document THEN n0.title END AS k2
    WITH n0, k1, k2 ORDER BY k1, k2, n0.id LIMIT $p3 + 1
    RETURN [k1, k2, n0.id, CASE WHEN n0:Actor THEN [0, [n0.kind, n0.id, n0.name]] WHEN n0:Event THEN [1, [n0.id, n0.name]] WHEN n0:Statement THEN [2, [n0.id, n0.gist]] WHEN n0:Document THEN [3, [n0.id, n0.title]] ELSE null END, [CASE WHEN n0:Actor THEN [0, [n0.kind, n0.id]] WHEN n0:Event THEN [1, [n0.id]] WHEN n0:Statement THEN [2, [n0.id]] WHEN n0:Document THEN [3, [n0.id]] ELSE null END]]
  }, COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p2, ' ', ' +') + '*') YIELD node AS n3
    WHERE (n3:Actor) OR (n3:Event) OR (n3:Statement AND n3.layer = $p0 AND n3.standing = $p1) OR (n3:Document)
    WITH n3, CASE WHEN n3.searchName = $p2 THEN 0 WHEN n3.searchName STARTS WITH $p2 THEN 1 ELSE 2 END AS k4, CASE WHEN n3:Actor THEN n3.name WHEN n3:Event THEN n3.name WHEN n3:Statement THEN n3.gist WHEN n3:Document THEN n3.title END AS k5
    RETURN 1 AS found
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p4, ' ', ' +') + '*') YIELD node AS n6
    WHERE (n6:Actor)
    WITH n6, CASE WHEN n6.searchName = $p4 THEN 0 WHEN n6.searchName STARTS WITH $p4 THEN 1 ELSE 2 END AS k7, CASE WHEN n6:Actor THEN n6.name END AS k8
    WITH n6, k7, k8 ORDER BY k7, k8, n6.id LIMIT $p5
    RETURN [CASE WHEN n6:Actor THEN [0, CASE WHEN n6.kind IN ['STATE', 'OFFICIAL', 'AGENCY', 'TERRITORY'] THEN [0] ELSE [1, n6.name, n6.countryCode] END] ELSE null END]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p6, ' ', ' +') + '*') YIELD node AS n9
    WHERE (n9:Event) OR (n9:Document)
    WITH n9, CASE WHEN n9.searchName = $p6 THEN 0 WHEN n9.searchName STARTS WITH $p6 THEN 1 ELSE 2 END AS k10, CASE WHEN n9:Event THEN n9.name WHEN n9:Document THEN n9.title END AS k11
    WITH n9, k10, k11 ORDER BY k10, k11, n9.id LIMIT $p7
    RETURN [CASE WHEN n9:Event THEN [0, []] WHEN n9:Document THEN [1, []] ELSE null END]
  }, COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p6, ' ', ' +') + '*') YIELD node AS n12
    WHERE (n12:Event) OR (n12:Document)
    WITH n12, CASE WHEN n12.searchName = $p6 THEN 0 WHEN n12.searchName STARTS WITH $p6 THEN 1 ELSE 2 END AS k13, CASE WHEN n12:Event THEN n12.name WHEN n12:Document THEN n12.title END AS k14
    RETURN 1 AS found
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p10, ' ', ' +') + '*') YIELD node AS n15
    WHERE (n15:Statement AND n15.layer = $p8 AND n15.standing = $p9)
    WITH n15, CASE WHEN n15.searchName = $p10 THEN 0 WHEN n15.searchName STARTS WITH $p10 THEN 1 ELSE 2 END AS k16, CASE WHEN n15:Statement THEN n15.gist END AS k17
    WITH n15, k16, k17 ORDER BY k16, k17, n15.id LIMIT $p11
    RETURN [CASE WHEN n15:Statement THEN [0, [COLLECT { MATCH (n18:Thing:Actor {id: n15.speakerId}) RETURN [n18.name] }, COLLECT { MATCH (n19:Thing:Event {id: n15.eventId}) RETURN [n19.id] }]] ELSE null END]
  }] AS c3
}
RETURN [c0, c1, c2, c3] AS reply
