// Who accused whom, how often, and from when to when?
//
// Parameters: none
//
// Columns
//   accuser      who made the accusations itself
//   accused      against whom
//   accusations  how many
//   first        first possible day of the first
//   last         first possible day of the last
//   events       of what, by their ids
// Edges marked PRINCIPAL tell the same accusations once more, of those on whose behalf they were made.
MATCH (accuser:Actor)-[edge:ACCUSES {as: 'DIRECT', layer: 'CURATED'}]->(accused:Actor)
WITH accuser, accused, edge ORDER BY edge.date, edge.id
RETURN accuser.name AS accuser, accused.name AS accused, count(edge) AS accusations,
  min(edge.date) AS first, max(edge.date) AS last, collect(DISTINCT edge.eventId) AS events
ORDER BY accusations DESC, accuser, accused
