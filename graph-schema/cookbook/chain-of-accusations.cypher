// By what shortest chain of accusations does one actor lead to another, within a number of hops and a period?
//
// Parameters
//   start  STRING  id of the actor with whom the chain begins
//   :param start => 'nato'
//   end  STRING  id of the actor who is accused last
//   :param end => 'wagner'
//   hops  INTEGER  longest chain, up to 6
//   :param hops => 4
//   from  STRING  first day of the period
//   :param from => '2022-01-01'
//   to  STRING  last day of the period
//   :param to => '2024-12-31'
//
// Columns
//   hops       length of the chain
//   chain      the actors, each of whom accuses the next, itself or through one who speaks for it
//   firstDays  for each hop the first day of the earliest such accusation in the period
MATCH path = ALL SHORTEST (:Thing:Actor {id: $start})
  (()-[edge:ACCUSES WHERE edge.layer = 'CURATED' AND date($from) <= edge.date <= date($to)]->()){1,6}
  (:Thing:Actor {id: $end})
WHERE length(path) <= $hops
WITH nodes(path) AS actors, collect([edge IN relationships(path) | edge.date]) AS days
RETURN size(actors) - 1 AS hops, [actor IN actors | actor.name] AS chain,
  [hop IN range(0, size(actors) - 2) | reduce(first = null, path IN days | CASE WHEN first <= path[hop] THEN first ELSE path[hop] END)] AS firstDays
ORDER BY chain
