// Which outlets carry only one side of a contested event?
//
// Parameters: none
//
// Columns
//   event       a contested event
//   outlet      publisher; documents of publishers that are not known by name may share one
//   side        ACCUSATION or DENIAL: the side that it carries
//   statements  how many statements of that side it carries
//   documents   its documents that carry them
// A side that an outlet knows only through the other one (BY_OPPONENT) is not carried by it.
MATCH (event:Event)<-[:ABOUT]-(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})
CALL (accusation) {
  CALL (accusation) {
    MATCH (accusation)<-[:RESPONDS_TO]-(denial:Statement) RETURN denial
    UNION
    MATCH (accusation)-[:ABOUT]->(:Event)-[:PART_OF]->*(:Event)<-[:ABOUT]-(denial:Statement) RETURN denial
    UNION
    MATCH (accusation)-[:ABOUT]->(:Event)<-[:PART_OF]-*(:Event)<-[:ABOUT]-(denial:Statement) RETURN denial
  }
  WITH accusation, denial
  WHERE denial.kind = 'DENIES' AND denial.layer = 'CURATED' AND denial.standing = 'ACCEPTED'
    AND denial.dateTo >= accusation.dateFrom
    AND (EXISTS { (accusation)-[:TARGETS]->()-[:MADE|ON_BEHALF_OF]-(denial) }
      OR EXISTS { (accusation)-[:TARGETS]->()<-[:AFFILIATED_WITH]-()-[:MADE]->(denial) })
  RETURN denial
}
WITH DISTINCT event, denial
WITH event, collect(denial) AS denials
CALL (event, denials) {
  MATCH (event)<-[:ABOUT]-(statement:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'}) RETURN statement, 'ACCUSATION' AS side
  UNION
  UNWIND denials AS statement RETURN statement, 'DENIAL' AS side
}
MATCH (statement)-[source:REPORTED_IN]->(document:Document) WHERE source.quote <> 'BY_OPPONENT'
WITH event, coalesce(document.publisher, document.id) AS outlet, collect(DISTINCT side) AS sides,
  count(DISTINCT statement) AS statements, collect(DISTINCT document) AS documents
WHERE size(sides) = 1
RETURN event.name AS event, outlet, sides[0] AS side, statements,
  COLLECT { UNWIND documents AS document RETURN document.id ORDER BY document.id } AS documents
ORDER BY event, outlet
