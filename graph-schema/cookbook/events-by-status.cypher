// What do the statements about each event make of it: is it alleged, contested, claimed?
//
// Parameters: none
//
// Columns
//   status       CONTESTED, CLAIMED, DISPUTED_BY_THIRD_PARTY, ALLEGED, DENIED_ONLY, REPORTED or UNREPORTED, by graph-schema/event-status.md
//   event        the event
//   type         what it is about
//   accusations  statements that accuse somebody of it
//   denials      statements that deny it itself
//   statements   all statements about it
MATCH (event:Event)
CALL (event) {
  OPTIONAL MATCH (event)<-[:ABOUT]-(statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})
  RETURN count(statement) AS statements, count(CASE statement.kind WHEN 'ACCUSES' THEN 1 END) AS accusations,
    count(CASE statement.kind WHEN 'DENIES' THEN 1 END) AS denials
}
CALL (event) {
  OPTIONAL MATCH (event)<-[:ABOUT]-(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})
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
    RETURN (EXISTS { (accusation)-[:TARGETS]->()-[:MADE|ON_BEHALF_OF]-(denial) }
        OR EXISTS { (accusation)-[:TARGETS]->()<-[:AFFILIATED_WITH]-()-[:MADE]->(denial) }) AS isByAccused
  }
  RETURN collect(DISTINCT isByAccused) AS deniers
}
WITH event, statements, accusations, denials, deniers,
  EXISTS { (event)-[:INVOLVES]->()-[:MADE|ON_BEHALF_OF]-(claim:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[:ABOUT]->(event) WHERE claim.kind IN ['RECOGNIZES', 'COOPERATES_WITH'] }
  OR EXISTS { (event)-[:INVOLVES]->()<-[:AFFILIATED_WITH]-()-[:MADE]->(claim:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[:ABOUT]->(event) WHERE claim.kind IN ['RECOGNIZES', 'COOPERATES_WITH'] } AS isClaimed
RETURN CASE
    WHEN true IN deniers THEN 'CONTESTED'
    WHEN isClaimed THEN 'CLAIMED'
    WHEN false IN deniers THEN 'DISPUTED_BY_THIRD_PARTY'
    WHEN accusations > 0 THEN 'ALLEGED'
    WHEN denials > 0 THEN 'DENIED_ONLY'
    WHEN statements > 0 THEN 'REPORTED'
    ELSE 'UNREPORTED'
  END AS status, event.name AS event, event.type AS type, accusations, denials, statements
ORDER BY status, event
