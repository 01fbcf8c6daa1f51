// Which accusations against a state were denied, by whom, how long after, and which were never denied?
//
// Parameters
//   state  STRING  id of the accused state
//   :param state => 'rus'
//
// Columns
//   saidFrom      first possible day of the accusation
//   saidTo        last possible day
//   accuser       who made it
//   gist          what it says, in the coder's words
//   accusationIn  documents in which it stands, each with the code points of its span
//   deniedBy      who denied it, one row for each denial; null where nobody did
//   role          ACCUSED (a target, one affiliated with a target, or one speaking for it) or THIRD_PARTY
//   minDays       days from the accusation to the denial, at least
//   maxDays       at most; null where only the accusation's last possible day is known
//   denialIn      documents in which the denial stands
MATCH (accuser:Actor)-[:MADE]->(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})-[:TARGETS]->(:Thing:State {id: $state})
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
  MATCH (denier:Actor)-[:MADE]->(denial)
  RETURN denial, denier.name AS deniedBy,
    CASE WHEN (EXISTS { (accusation)-[:TARGETS]->()-[:MADE|ON_BEHALF_OF]-(denial) }
        OR EXISTS { (accusation)-[:TARGETS]->()<-[:AFFILIATED_WITH]-()-[:MADE]->(denial) })
      THEN 'ACCUSED' ELSE 'THIRD_PARTY' END AS role
}
RETURN accusation.dateFrom AS saidFrom, accusation.dateTo AS saidTo, accuser.name AS accuser, accusation.gist AS gist,
  COLLECT {
    MATCH (accusation)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS accusationIn,
  deniedBy, role,
  CASE WHEN denial.datePrecision = 'AT_LATEST' OR denial.dateFrom < accusation.dateTo THEN 0
    ELSE duration.inDays(accusation.dateTo, denial.dateFrom).days END AS minDays,
  CASE WHEN accusation.datePrecision <> 'AT_LATEST' THEN duration.inDays(accusation.dateFrom, denial.dateTo).days END AS maxDays,
  COLLECT {
    MATCH (denial)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS denialIn
ORDER BY saidFrom, accusation.id, denial.dateFrom, denial.id
