// Whom do states accuse, with whom do they cooperate, whom do they recognise, and what do they deny? (for the graph view)
//
// Parameters: none
//
// Columns
//   state  a state that speaks or acts, itself or through one who speaks for it
//   edge   ACCUSES, COOPERATES_WITH, RECOGNIZES or DENIES: one for each statement
//   other  the other state or territory, or the event that is denied
// An edge from a state itself is DIRECT or PRINCIPAL, never both for one statement: so each statement is drawn once.
MATCH (state:State)-[edge:ACCUSES|COOPERATES_WITH|RECOGNIZES|DENIES {layer: 'CURATED'}]->(other:State|Territory|Event)
RETURN state, edge, other
ORDER BY edge.date, edge.id
