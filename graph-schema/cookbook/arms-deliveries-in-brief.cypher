// Who accuses whom of arms deliveries, and who denies them? (for the graph view)
//
// Parameters: none
//
// Columns
//   actor  who accuses or denies
//   edge   ACCUSES or DENIES, as the actor said it itself
//   other  the accused, or the event that is denied
MATCH (actor:Actor)-[edge:ACCUSES|DENIES {as: 'DIRECT', layer: 'CURATED'}]->(other)
MATCH (event:Thing:Event {id: edge.eventId})
WHERE event.type IN ['ARMS_TRANSFER', 'ARMS_PURCHASE']
RETURN actor, edge, other
ORDER BY edge.date, edge.id
