// Which accusations are known only through those who deny them?
//
// Parameters: none
//
// Columns
//   accuser     who is said to have made the accusation
//   accused     against whom
//   gist        what it says, in the coder's words
//   about       the event
//   toldBy      who tells of it by answering it
//   standsIn    documents, each with the code points of its span
MATCH (accuser:Actor)-[:MADE]->(accusation:Statement {kind: 'ACCUSES', layer: 'CURATED', standing: 'ACCEPTED'})-[:ABOUT]->(event:Event)
WHERE NOT EXISTS { (accusation)-[source:REPORTED_IN]->() WHERE coalesce(source.quote, '') <> 'BY_OPPONENT' }
RETURN accuser.name AS accuser,
  COLLECT { MATCH (accusation)-[:TARGETS]->(accused:Actor) RETURN accused.name ORDER BY accused.name } AS accused,
  accusation.gist AS gist, event.name AS about,
  COLLECT { MATCH (accusation)<-[:RESPONDS_TO]-(:Statement {layer: 'CURATED', standing: 'ACCEPTED'})<-[:MADE]-(denier:Actor) RETURN DISTINCT denier.name ORDER BY denier.name } AS toldBy,
  COLLECT {
    MATCH (accusation)-[source:REPORTED_IN]->(document:Document)
    RETURN document.id + ' ' + source.start + '–' + source.end ORDER BY document.publishedFrom, document.id, source.start
  } AS standsIn
ORDER BY accusation.dateFrom, accusation.id
