// Which alleged events are contested, and by how many independent outlets is each side reported?
//
// Parameters: none
//
// Columns
//   event            an event of which an accused denies what it is accused of
//   id               its id
//   accusations      statements that accuse somebody of it
//   accusingOutlets  independent origins of their reports: the relayed agency, or else the outlet
//   denials          statements by which an accused denies it, or what it is a part of, or a part of it
//   denyingOutlets   independent origins of their reports
// A report that is known only through the other side (BY_OPPONENT) is no report of its own.
MATCH (event:Event)<-[:ABOUT]-(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})
OPTIONAL CALL (accusation) {
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
WITH event, collect(DISTINCT accusation) AS accusations, collect(DISTINCT denial) AS denials
WHERE size(denials) > 0
RETURN event.name AS event, event.id AS id,
  size(accusations) AS accusations,
  COUNT {
    UNWIND accusations AS statement
    MATCH (statement)-[source:REPORTED_IN]->(document:Document) WHERE source.quote <> 'BY_OPPONENT'
    RETURN DISTINCT coalesce(source.via, document.publisher, document.id) AS origin
  } AS accusingOutlets,
  size(denials) AS denials,
  COUNT {
    UNWIND denials AS statement
    MATCH (statement)-[source:REPORTED_IN]->(document:Document) WHERE source.quote <> 'BY_OPPONENT'
    RETURN DISTINCT coalesce(source.via, document.publisher, document.id) AS origin
  } AS denyingOutlets
ORDER BY id
