// Which states cooperate with whom, by how many statements, and from when to when?
//
// Parameters: none
//
// Columns
//   state       a state that cooperates, itself or through one who speaks for it
//   with        a state or territory
//   statements  how many
//   done        of these, how many speak of an act that is done
//   intended    how many of one that is intended
//   first       first possible day of the first
//   last        first possible day of the last
//   events      in what, by their ids
// An edge from a state itself is DIRECT or PRINCIPAL, never both for one statement: so each statement counts once.
MATCH (state:State)-[edge:COOPERATES_WITH {layer: 'CURATED'}]->(partner:State|Territory)
MATCH (statement:Thing:Statement {id: edge.statementId})
WITH state, partner, edge, statement ORDER BY edge.date, edge.id
RETURN state.name AS state, partner.name AS with, count(edge) AS statements,
  count(CASE statement.modality WHEN 'DONE' THEN 1 END) AS done, count(CASE statement.modality WHEN 'INTENDED' THEN 1 END) AS intended,
  min(edge.date) AS first, max(edge.date) AS last,
  collect(DISTINCT edge.eventId) AS events
ORDER BY statements DESC, state, with
