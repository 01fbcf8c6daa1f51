// Which statements answer which, and how many days later?
//
// Parameters: none
//
// Columns
//   who         whose statement is answered: the speaker, or where a document narrates it, the one who acts
//   kind        what it does
//   gist        what it says, in the coder's words
//   answeredBy  who answers it
//   answerKind  what the answer does
//   answerGist  what the answer says
//   minDays     days from the statement to the answer, at least
//   maxDays     at most; null where only the statement's last possible day is known
MATCH (statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})<-[:RESPONDS_TO]-(answer:Statement {layer: 'CURATED', standing: 'ACCEPTED'})
MATCH (statement)-[:SUBJECT]->(actor:Actor)
MATCH (answer)-[:SUBJECT]->(answerActor:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(statement)
OPTIONAL MATCH (answerSpeaker:Actor)-[:MADE]->(answer)
RETURN coalesce(speaker.name, actor.name) AS who, statement.kind AS kind, statement.gist AS gist, coalesce(answerSpeaker.name, answerActor.name) AS answeredBy, answer.kind AS answerKind, answer.gist AS answerGist,
  CASE WHEN answer.datePrecision = 'AT_LATEST' OR answer.dateFrom < statement.dateTo THEN 0
    ELSE duration.inDays(statement.dateTo, answer.dateFrom).days END AS minDays,
  CASE WHEN statement.datePrecision <> 'AT_LATEST' THEN duration.inDays(statement.dateFrom, answer.dateTo).days END AS maxDays
ORDER BY statement.dateFrom, statement.id, answer.dateFrom, answer.id
