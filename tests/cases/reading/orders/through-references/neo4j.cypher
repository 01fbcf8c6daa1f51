CYPHER 5
CALL () {
  RETURN [COLLECT {
    MATCH (r0:Statement)
    WHERE r0.layer = $p0 AND r0.standing = $p1 AND r0.kind IN $p2
    OPTIONAL MATCH (o1:Thing:Actor {id: r0.speakerId})
    OPTIONAL MATCH (o2:Thing:Actor {id: r0.subjectId})
    WITH r0, o1, o2 ORDER BY o1.name IS NULL, o1.name, o2.name IS NULL, o2.name DESC, r0.dateFrom, r0.id LIMIT $p3
    RETURN [[[COLLECT { MATCH (n3:Thing:Actor {id: r0.speakerId}) RETURN [n3.name] }, COLLECT { MATCH (n4:Thing:Actor {id: r0.subjectId}) RETURN [n4.name] }]]]
  }] AS c0
}
CALL () {
  RETURN [COLLECT {
    MATCH (r5:Statement)
    WHERE r5.layer = $p4 AND r5.standing = $p5 AND r5.kind IN $p6
    OPTIONAL MATCH (o6:Thing:Actor {id: r5.speakerId})
    WITH r5, o6 ORDER BY o6.name IS NULL, o6.name DESC, r5.id DESC LIMIT $p7
    RETURN [[[COLLECT { MATCH (n7:Thing:Actor {id: r5.speakerId}) RETURN [n7.name] }]]]
  }] AS c1
}
CALL () {
  RETURN [COLLECT {
    MATCH (r8:Statement)
    WHERE r8.layer = $p8 AND r8.standing = $p9 AND r8.kind = $p10
    OPTIONAL MATCH (o9:Thing:Event {id: r8.eventId})
    OPTIONAL MATCH (o10:Thing:Event {id: o9.partOfId})
    WITH r8, o9, o10 ORDER BY o10.name IS NULL, o10.name, r8.dateFrom DESC, r8.id DESC LIMIT $p11
    RETURN [[[COLLECT {
      MATCH (n11:Thing:Event {id: r8.eventId})
      RETURN [COLLECT { MATCH (n12:Thing:Event {id: n11.partOfId}) RETURN [n12.name] }]
    }, [r8.dateFrom]]]]
  }] AS c2
}
CALL () {
  RETURN [COLLECT {
    MATCH (r13:Statement)
    WHERE r13.layer = $p12 AND r13.standing = $p13 AND r13.kind = $p14
    OPTIONAL MATCH (o14:Thing:Statement {id: r13.respondsToId})
    OPTIONAL MATCH (o15:Thing:Actor {id: o14.speakerId})
    OPTIONAL MATCH (o16:Thing:Statement {id: r13.respondsToId})
    WITH r13, o14, o15, o16 ORDER BY o15.countryCode IS NULL, o15.countryCode DESC, o16.dateFrom IS NULL, o16.dateFrom, r13.id LIMIT $p15
    RETURN [[[r13.gist, COLLECT {
      MATCH (n17:Thing:Statement {id: r13.respondsToId})
      RETURN [COLLECT { MATCH (n18:Thing:Actor {id: n17.speakerId}) RETURN [n18.countryCode] }, [n17.dateFrom]]
    }]]]
  }] AS c3
}
CALL () {
  RETURN [COLLECT {
    MATCH (r19:Event)
    OPTIONAL MATCH (o20:Revision {number: r19.revision})
    OPTIONAL MATCH (o21:Revision {number: r19.revision})
    WITH r19, o20, o21 ORDER BY o20.number DESC, o21.time, r19.id LIMIT $p16
    RETURN [[[r19.id]]]
  }] AS c4
}
RETURN [c0, c1, c2, c3, c4] AS reply
