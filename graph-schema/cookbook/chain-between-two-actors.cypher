// By what shortest chains of accusations, denials and cooperation are two actors connected, within a number of hops and a period?
//
// Parameters
//   start  STRING  id of an actor
//   :param start => 'nato-stoltenberg'
//   end  STRING  id of another actor
//   :param end => 'ukr'
//   hops  INTEGER  longest chain, up to 6
//   :param hops => 4
//   from  STRING  first day of the period
//   :param from => '2022-01-01'
//   to  STRING  last day of the period
//   :param to => '2024-12-31'
//
// Columns
//   hops   length of the chain
//   chain  the actors and events that it leads through
//   links  what leads from one to the next, by how many statements, and the first possible day of the first
// Edges count in both directions; a denial leads to an event, and from there to whoever else denies it.
MATCH path = ALL SHORTEST (:Thing:Actor {id: $start})
  (()-[edge:ACCUSES|DENIES|COOPERATES_WITH WHERE edge.layer = 'CURATED' AND date($from) <= edge.date <= date($to)]-()){1,6}
  (:Thing:Actor {id: $end})
WHERE length(path) <= $hops
WITH nodes(path) AS steps, collect(relationships(path)) AS parallel
CALL (steps, parallel) {
  UNWIND range(0, size(steps) - 2) AS hop
  UNWIND parallel AS edges
  WITH DISTINCT hop, edges[hop] AS edge
  WITH hop, startNode(edge).name + ' ' + type(edge) + ' ' + endNode(edge).name AS link, count(edge) AS statements, min(edge.date) AS first
  ORDER BY hop, link
  RETURN collect(link + ' (' + statements + ', from ' + first + ')') AS links
}
RETURN size(steps) - 1 AS hops, [step IN steps | step.name] AS chain, links
ORDER BY chain
