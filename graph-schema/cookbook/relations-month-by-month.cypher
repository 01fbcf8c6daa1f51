// How did cooperation and accusation between two states develop month by month?
//
// Parameters
//   one  STRING  id of a state
//   :param one => 'prk'
//   other  STRING  id of another state
//   :param other => 'usa'
//   from  STRING  first month, by a day in it
//   :param from => '2022-01-01'
//   to  STRING  last month, by a day in it
//   :param to => '2024-01-31'
//
// Columns
//   month            first day of the month; a statement counts in the month of its first possible day
//   oneAccusesOther  accusations by the first state or on its behalf against the other
//   otherAccusesOne  the reverse
//   cooperation      statements of cooperation, in both directions
//   uncertain        how many of all these may belong to a later month, or, where only the last possible day is known, to an earlier one
// An edge from a state itself is DIRECT or PRINCIPAL, never both for one statement: so each statement counts once.
WITH date.truncate('month', date($from)) AS first, date.truncate('month', date($to)) AS last
UNWIND range(0, duration.inMonths(first, last).months) AS n
WITH first + duration({months: n}) AS month
OPTIONAL CALL (month) {
  MATCH (:Thing:State {id: $one})-[edge:ACCUSES|COOPERATES_WITH {layer: 'CURATED'}]-(:Thing:State {id: $other})
  WHERE edge.date >= month AND edge.date < month + duration({months: 1})
  MATCH (statement:Thing:Statement {id: edge.statementId})
  RETURN edge, statement.datePrecision = 'AT_LATEST' OR statement.dateTo >= month + duration({months: 1}) AS isUncertain
}
RETURN month,
  count(CASE WHEN type(edge) = 'ACCUSES' AND edge.actorId = $one THEN 1 END) AS oneAccusesOther,
  count(CASE WHEN type(edge) = 'ACCUSES' AND edge.actorId = $other THEN 1 END) AS otherAccusesOne,
  count(CASE WHEN type(edge) = 'COOPERATES_WITH' THEN 1 END) AS cooperation,
  count(CASE WHEN isUncertain THEN 1 END) AS uncertain
ORDER BY month
