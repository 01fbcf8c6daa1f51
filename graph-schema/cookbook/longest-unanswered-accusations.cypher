// Which accusations has no accused denied, and for how long by a given day?
//
// Parameters
//   day  STRING  the day up to which is counted
//   :param day => '2024-01-31'
//   limit  INTEGER  most rows
//   :param limit => 10
//
// Columns
//   minDays             days since the accusation, at least
//   maxDays             at most; null where only its last possible day is known
//   accuser             who made it
//   accused             against whom
//   gist                what it says, in the coder's words
//   deniedByThirdParty  whether somebody else denied it
//   standsIn            documents, each with the code points of its span
MATCH (accuser:Actor)-[:MADE]->(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})
WHERE accusation.dateTo <= date($day)
CALL (accusation) {
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
    RETURN denial, (EXISTS { (accusation)-[:TARGETS]->()-[:MADE|ON_BEHALF_OF]-(denial) }
        OR EXISTS { (accusation)-[:TARGETS]->()<-[:AFFILIATED_WITH]-()-[:MADE]->(denial) }) AS isByAccused
  }
  RETURN count(denial) AS denials, coalesce(max(toInteger(isByAccused)), 0) AS isAnswered
}
WITH accuser, accusation, denials WHERE isAnswered = 0
RETURN duration.inDays(accusation.dateTo, date($day)).days AS minDays,
  CASE WHEN accusation.datePrecision <> 'AT_LATEST' THEN duration.inDays(accusation.dateFrom, date($day)).days END AS maxDays,
  accuser.name AS accuser,
  COLLECT { MATCH (accusation)-[:TARGETS]->(accused:Actor) RETURN accused.name ORDER BY accused.name } AS accused,
  accusation.gist AS gist, denials > 0 AS deniedByThirdParty,
  COLLECT {
    MATCH (accusation)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY minDays DESC, accusation.id
LIMIT $limit
