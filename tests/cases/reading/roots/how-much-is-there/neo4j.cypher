CYPHER 5
CALL () {
  RETURN [COUNT { MATCH (r0:Actor) }] AS c0
}
CALL () {
  RETURN [COUNT { MATCH (r1:Event) }] AS c1
}
CALL () {
  RETURN [COUNT {
    MATCH (r2:Statement) USING INDEX r2:Statement(layer, standing, dateFrom, id)
    WHERE r2.layer = $p2 AND r2.standing = $p3 AND r2.dateFrom IS NOT NULL AND r2.id IS NOT NULL
  }] AS c2
}
CALL () {
  RETURN [COUNT { MATCH (r3:Document) }] AS c3
}
CALL () {
  RETURN [COUNT {
    MATCH (r4:Statement) USING INDEX r4:Statement(layer, standing, dateFrom, id)
    WHERE r4.layer = $p6 AND r4.standing = $p7 AND r4.dateFrom IS NOT NULL AND r4.id IS NOT NULL
  }] AS c4
}
CALL () {
  RETURN [COUNT { MATCH (r5:Statement) WHERE r5.layer = $p9 AND r5.standing IN [$p10, $p11, $p12] }] AS c5
}
CALL () {
  RETURN [COUNT {
    MATCH (r6:Statement) USING INDEX r6:Statement(layer, standing, kind, dateFrom, id)
    WHERE r6.layer = $p14 AND r6.standing = $p15 AND r6.kind = $p16 AND r6.dateFrom IS NOT NULL AND r6.id IS NOT NULL
  }] AS c6
}
CALL () {
  RETURN [COUNT {
    CALL db.index.fulltext.queryNodes('thing_search', '+' + replace($p20, ' ', ' +') + '*') YIELD node AS n7
    WHERE (n7:Actor) OR (n7:Event) OR (n7:Statement AND n7.layer = $p18 AND n7.standing = $p19) OR (n7:Document)
    WITH n7, CASE WHEN n7.searchName = $p20 THEN 0 WHEN n7.searchName STARTS WITH $p20 THEN 1 ELSE 2 END AS k8, CASE WHEN n7:Actor THEN n7.name WHEN n7:Event THEN n7.name WHEN n7:Statement THEN n7.gist WHEN n7:Document THEN n7.title END AS k9
    RETURN 1 AS found
  }] AS c7
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7] AS reply
