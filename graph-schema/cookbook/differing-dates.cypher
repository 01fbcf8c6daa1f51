// Where do documents date one statement differently?
//
// Parameters: none
//
// Columns
//   gist          what is said, in the coder's words
//   from          first possible day that the statement has
//   to            last possible day that it has
//   document      the document that dates it otherwise
//   reportedFrom  first possible day by that document
//   reportedTo    last possible day by it
MATCH (statement:Statement {layer: 'CURATED', standing: 'ACCEPTED'})-[source:REPORTED_IN]->(document:Document)
WHERE source.reportedFrom IS NOT NULL
RETURN DISTINCT statement.gist AS gist, statement.dateFrom AS from, statement.dateTo AS to, document.id AS document,
  source.reportedFrom AS reportedFrom, source.reportedTo AS reportedTo
ORDER BY from, gist, document
