// What does a document carry, and where in it does each statement stand?
//
// Parameters
//   document  STRING  id of the document
//   :param document => 'doc-ukrainska-pravda-2023-08-16'
//
// Columns
//   start  first code point of the passage
//   end    code point after its last
//   who    the speaker; where the document narrates it, the one who acts
//   kind   what the statement does
//   gist   what is said, in the coder's words
//   quote  DIRECT, PARAPHRASE or BY_OPPONENT
//   via    the agency that the document relays
MATCH (statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[source:REPORTED_IN]->(:Thing:Document {id: $document})
MATCH (statement)-[:SUBJECT]->(actor:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(statement)
RETURN source.start AS start, source.end AS end, coalesce(speaker.name, actor.name) AS who, statement.kind AS kind, statement.gist AS gist, source.quote AS quote, source.via AS via
ORDER BY start, end, statement.id
