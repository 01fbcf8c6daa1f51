// Who recognises a territory, since when, and according to which documents?
//
// Parameters
//   territory  STRING  id of the territory
//   :param territory => 'donetsk'
//
// Columns
//   state      who recognises it
//   sinceFrom  first possible day
//   sinceTo    last possible day
//   precision  how exactly the day is known; AT_LATEST: only the last possible day is
//   gist       what is reported, in the coder's words
//   saidBy     who said so; null where the documents narrate it
//   standsIn   documents, each with the code points of its span
MATCH (recognition:Statement {kind: 'RECOGNIZES', layer: 'CURATED', standing: 'ACCEPTED'})-[:TARGETS]->(:Thing:Territory {id: $territory})
MATCH (recognition)-[:SUBJECT]->(state:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(recognition)
RETURN state.name AS state, recognition.dateFrom AS sinceFrom, recognition.dateTo AS sinceTo, recognition.datePrecision AS precision,
  recognition.gist AS gist, speaker.name AS saidBy,
  COLLECT {
    MATCH (recognition)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY sinceFrom, state
