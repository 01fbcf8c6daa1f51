CYPHER 5
CALL () {
  RETURN [COLLECT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p2, ' ', ' +') + '*') YIELD node AS n0
    WHERE (n0:Actor) OR (n0:Event) OR (n0:Statement AND n0.layer = $p0 AND n0.standing = $p1) OR (n0:Document)
    WITH n0, CASE WHEN n0.searchName = $p2 THEN 0 WHEN n0.searchName STARTS WITH $p2 THEN 1 ELSE 2 END AS k1, CASE WHEN n0:Actor THEN n0.name WHEN n0:Event THEN n0.name WHEN n0:Statement THEN n0.gist WHEN n0:Document THEN n0.title END AS k2
    WITH n0, k1, k2 ORDER BY k1, k2, n0.id LIMIT $p3
    RETURN [CASE WHEN n0:Actor THEN [0, [n0.kind, n0.id, n0.name]] WHEN n0:Event THEN [1, [n0.id]] WHEN n0:Statement THEN [2, [n0.id, n0.gist]] WHEN n0:Document THEN [3, [n0.id]] ELSE null END]
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
    RETURN [k7, k8, n6.id, [CASE WHEN n6:Actor THEN [0, [n6.id]] ELSE null END]]
  }] AS c1
}
RETURN [c0, c1] AS reply
