// What had an official said about a type of event by a given day, and on whose behalf?
//
// Parameters
//   official  STRING  id of the official
//   :param official => 'usa-kirby'
//   eventType  STRING  type of the events
//   :param eventType => 'ARMS_TRANSFER'
//   day  STRING  the day
//   :param day => '2023-06-30'
//
// Columns
//   saidFrom    first possible day
//   saidTo      last possible day, which is not after the given one
//   kind        ACCUSES, DENIES, RECOGNIZES, COOPERATES_WITH or COMMENTS
//   gist        what was said, in the coder's words
//   event       about what
//   onBehalfOf  principals for whom the official spoke
//   standsIn    documents, each with the code points of its span
MATCH (:Thing:Official {id: $official})-[:MADE]->(statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[:ABOUT]->(event:Event {type: $eventType})
WHERE statement.dateTo <= date($day)
RETURN statement.dateFrom AS saidFrom, statement.dateTo AS saidTo, statement.kind AS kind, statement.gist AS gist, event.name AS event,
  COLLECT { MATCH (statement)-[:ON_BEHALF_OF]->(principal:Actor) RETURN principal.name ORDER BY principal.name } AS onBehalfOf,
  COLLECT {
    MATCH (statement)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY saidFrom, statement.id
