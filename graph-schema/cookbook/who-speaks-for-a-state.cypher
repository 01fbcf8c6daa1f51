// Who speaks for a state, in what office, and how often?
//
// Parameters
//   state  STRING  id of the state
//   :param state => 'rus'
//
// Columns
//   speaker    an official, agency or organization that spoke on behalf of the state, or belongs to it and spoke
//   kind       OFFICIAL, AGENCY or ORGANIZATION
//   offices    what it is, and of whom
//   onBehalf   statements that it made on behalf of the state
//   inOwnName  statements that it made without the state as a principal
//   first      first possible day of its first statement
//   last       first possible day of its last statement
MATCH (state:Thing:State {id: $state})
CALL (state) {
  MATCH (state)<-[:ON_BEHALF_OF]-(:Statement)<-[:MADE]-(speaker:Actor) RETURN speaker
  UNION
  MATCH (state)<-[:AFFILIATED_WITH]-(speaker:Actor) RETURN speaker
}
MATCH (speaker)-[:MADE]->(statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})
WITH state, speaker, statement, EXISTS { (statement)-[:ON_BEHALF_OF]->(state) } AS isOnBehalf
WITH speaker, count(CASE WHEN isOnBehalf THEN 1 END) AS onBehalf, count(CASE WHEN NOT isOnBehalf THEN 1 END) AS inOwnName,
  min(statement.dateFrom) AS first, max(statement.dateFrom) AS last
RETURN speaker.name AS speaker, speaker.kind AS kind,
  COLLECT { MATCH (speaker)-[office:AFFILIATED_WITH]->(whole:Actor) RETURN office.role + ', ' + whole.name AS text ORDER BY text } AS offices,
  onBehalf, inOwnName, first, last
ORDER BY onBehalf DESC, inOwnName DESC, speaker
