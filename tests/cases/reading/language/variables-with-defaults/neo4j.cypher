CYPHER 5
CALL () { RETURN [COLLECT { MATCH (r0:Statement) WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind = $p2 AND r0.dateFrom IS NOT NULL AND r0.id IS NOT NULL WITH r0 ORDER BY r0.layer DESC, r0.standing DESC, r0.dateFrom DESC, r0.id DESC LIMIT $p3 + 1 RETURN [[r0.gist, CASE WHEN r0.dateFrom IS NULL THEN null ELSE [r0.dateFrom] END]] }, COUNT { MATCH (r1:Statement) WHERE r1.layer = $p0 AND r1.standing = $p1 AND r1.kind = $p2 RETURN 1 AS found }] AS c0 }
CALL () { RETURN [COLLECT { MATCH (r2:Actor) WHERE (r2.kind IN $p4 AND NOT coalesce(r2.name IS NULL, false) AND (EXISTS { MATCH (r2)-[r3:ACCUSES]->() WHERE r3.layer = $p5 AND r3.date >= date($p6) RETURN 1 AS found })) WITH r2 ORDER BY r2.name, r2.id LIMIT $p7 + 1 RETURN [[r2.name]] }] AS c1 }
CALL () { RETURN [COLLECT { MATCH (r4:Actor) WHERE r4.kind IN $p8 WITH r4 ORDER BY r4.name, r4.id LIMIT $p9 + 1 RETURN [[r4.name]] }] AS c2 }
RETURN [c0, c1, c2] AS reply
