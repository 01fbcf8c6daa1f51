// What was said about the arms deliveries, by whom, and in which documents? (for the graph view)
//
// Parameters: none
//
// Columns
//   nodes          alleged deliveries and purchases, the statements about them, who made them, those accused, and the documents
//   relationships  who MADE a statement ABOUT what, what it RESPONDS_TO, in which document it is REPORTED_IN; what is PART_OF what; who ACCUSES whom and DENIES what
MATCH (event:Event)<-[about:ABOUT]-(statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})
WHERE event.type IN ['ARMS_TRANSFER', 'ARMS_PURCHASE']
MATCH (statement)-[reported:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (speaker:Actor)-[made:MADE]->(statement)
WITH collect(DISTINCT event) AS events, collect(DISTINCT statement) AS statements, collect(DISTINCT speaker) AS speakers,
  collect(DISTINCT document) AS documents, collect(DISTINCT about) + collect(DISTINCT made) + collect(DISTINCT reported) AS links
CALL (events) {
  UNWIND events AS event
  MATCH (a:Actor)-[edge:ACCUSES|DENIES {as: 'DIRECT', layer: 'CURATED', eventId: event.id}]->(b)
  RETURN collect(DISTINCT a) + collect(DISTINCT b) AS ends, collect(edge) AS edges
}
CALL (statements) {
  UNWIND statements AS statement
  MATCH (statement)-[answer:RESPONDS_TO]->(answered) WHERE answered IN statements
  RETURN collect(answer) AS answers
}
CALL (events) {
  UNWIND events AS event
  MATCH (event)-[part:PART_OF]->(whole) WHERE whole IN events
  RETURN collect(part) AS parts
}
CALL (events, statements, speakers, documents, ends) {
  UNWIND events + statements + speakers + documents + ends AS node
  RETURN collect(DISTINCT node) AS nodes
}
RETURN nodes, links + edges + answers + parts AS relationships
