// What was said about an event and its parts, by whom, when, and in which documents?
//
// Parameters
//   event  STRING  id of the event
//   :param event => 'ev-arms-supply-2023'
//
// Columns
//   saidFrom    first possible day
//   saidTo      last possible day
//   precision   how exactly the day is known; AT_LATEST: only the last possible day is
//   who         the speaker; where a document narrates it, the one who acts
//   onBehalfOf  principals for whom the speaker spoke
//   kind        what the statement does
//   gist        what is said, in the coder's words
//   about       the event or its part
//   standsIn    documents, each with the code points of its span
MATCH (:Thing:Event {id: $event})<-[:PART_OF]-*(about:Event)<-[:ABOUT]-(statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[:SUBJECT]->(actor:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(statement)
RETURN statement.dateFrom AS saidFrom, statement.dateTo AS saidTo, statement.datePrecision AS precision, coalesce(speaker.name, actor.name) AS who,
  COLLECT { MATCH (statement)-[:ON_BEHALF_OF]->(principal:Actor) RETURN principal.name ORDER BY principal.name } AS onBehalfOf,
  statement.kind AS kind, statement.gist AS gist, about.id AS about,
  COLLECT {
    MATCH (statement)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY saidFrom, statement.id
