// Which accusations did somebody deny who is not accused?
//
// Parameters: none
//
// Columns
//   accuser        who made the accusation
//   accused        against whom
//   gist           what it says, in the coder's words
//   deniedBy       who denied it and is neither accused, nor belongs to an accused, nor speaks for one
//   denialGist     what the denial says, in the coder's words
//   alsoByAccused  whether an accused denied it too
//   standsIn       documents in which the denial stands
MATCH (accuser:Actor)-[:MADE]->(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})
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
  WITH denial, (EXISTS { (accusation)-[:TARGETS]->()-[:MADE|ON_BEHALF_OF]-(denial) }
      OR EXISTS { (accusation)-[:TARGETS]->()<-[:AFFILIATED_WITH]-()-[:MADE]->(denial) }) AS isByAccused
  WITH collect({denial: denial, isByAccused: isByAccused}) AS all
  UNWIND all AS one
  WITH all, one WHERE NOT one.isByAccused
  RETURN one.denial AS denial, any(other IN all WHERE other.isByAccused) AS alsoByAccused
}
MATCH (denier:Actor)-[:MADE]->(denial)
RETURN accuser.name AS accuser,
  COLLECT { MATCH (accusation)-[:TARGETS]->(accused:Actor) RETURN accused.name ORDER BY accused.name } AS accused,
  accusation.gist AS gist, denier.name AS deniedBy, denial.gist AS denialGist, alsoByAccused,
  COLLECT {
    MATCH (denial)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY accusation.dateFrom, accusation.id, denial.dateFrom, denial.id
