// Which independent outlets report each side of a contested event?
//
// Parameters
//   event  STRING  id of the event
//   :param event => 'ev-arms-sale-2022'
//
// Columns
//   side        ACCUSATION, or DENIAL by an accused
//   origin      the agency that is relayed, or else the outlet: outlets that relay one agency are one
//   statements  statements of that side from there
//   documents   documents that carry them
// A report that is known only through the other side (BY_OPPONENT) is no report of its own.
MATCH (event:Thing:Event {id: $event})
CALL (event) {
  MATCH (event)<-[:ABOUT]-(statement:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'}) RETURN statement, 'ACCUSATION' AS side
  UNION
  MATCH (event)<-[:ABOUT]-(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})
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
    RETURN denial AS statement
  }
  RETURN statement, 'DENIAL' AS side
}
MATCH (statement)-[source:REPORTED_IN]->(document:Document) WHERE source.quote <> 'BY_OPPONENT'
WITH side, coalesce(source.via, document.publisher, document.id) AS origin, count(DISTINCT statement) AS statements, collect(DISTINCT document) AS documents
RETURN side, origin, statements, COLLECT { UNWIND documents AS document RETURN document.id ORDER BY document.id } AS documents
ORDER BY side, statements DESC, origin
