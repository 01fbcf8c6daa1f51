// Which statements stand in the most documents, and from how many independent origins?
//
// Parameters
//   limit  INTEGER  most rows
//   :param limit => 5
//
// Columns
//   gist       what is said, in the coder's words
//   who        the speaker; where a document narrates it, the one who acts
//   documents  documents that carry it
//   origins    independent origins: relayed agencies, or else outlets
//   spans      passages that carry it
//   standsIn   documents, each with the code points of its span
MATCH (statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[source:REPORTED_IN]->(document:Document)
WITH statement, count(DISTINCT document) AS documents, count(DISTINCT coalesce(source.via, document.publisher, document.id)) AS origins, count(source) AS spans
ORDER BY documents DESC, origins DESC, spans DESC, statement.id
LIMIT $limit
MATCH (statement)-[:SUBJECT]->(actor:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(statement)
RETURN statement.gist AS gist, coalesce(speaker.name, actor.name) AS who, documents, origins, spans,
  COLLECT {
    MATCH (statement)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY documents DESC, origins DESC, spans DESC, statement.id
