using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>What a batch of the generator's statements stores, as few statements written by hand: one for nodes with their references, one for each kind of link and edge.</summary>
internal static class HandWrittenWrite
{
    private const string Statements = """
        CYPHER 5 MATCH (j:Journal {id: 'journal'}) SET j.number = $number, j.time = $time
        CREATE (:Revision {number: $number, time: $time, by: $by, writeKey: $writeKey, payloadHash: $hash, outcomes: $outcomes})
        WITH 1 AS one UNWIND $rows AS row
        MATCH (speaker:Thing {id: row[11]}) MATCH (subject:Thing {id: row[12]}) MATCH (event:Thing {id: row[13]})
        CREATE (n:Thing:Statement {id: row[0], kind: row[1], layer: row[2], standing: row[3], gist: row[4], dateFrom: date(row[5]), dateTo: date(row[6]),
          datePrecision: row[7], dateBasis: row[8], modality: row[9], key: row[10], speakerId: row[11], subjectId: row[12], eventId: row[13], version: 1,
          revision: $number, thingType: 'Statement', searchName: row[14], searchFolded: row[14], searchTokens: row[14]})
        CREATE (speaker)-[:MADE {actorId: row[11], id: row[0], layer: row[2], standing: row[3], date: date(row[5])}]->(n)
        CREATE (n)-[:SUBJECT {actorId: row[12], id: row[0], layer: row[2], standing: row[3], date: date(row[5])}]->(subject)
        CREATE (n)-[:ABOUT {eventId: row[13], id: row[0], layer: row[2], standing: row[3], date: date(row[5])}]->(event)
        """;

    private const string Targets = """
        CYPHER 5 UNWIND $rows AS row MATCH (n:Thing {id: row[1]}) MATCH (actor:Thing {id: row[2]})
        CREATE (n)-[:TARGETS {id: row[0], statementId: row[1], actorId: row[2], date: date(row[3]), layer: row[4], standing: row[5]}]->(actor)
        """;

    private const string Sources = """
        CYPHER 5 UNWIND $rows AS row MATCH (n:Thing {id: row[1]}) MATCH (document:Thing {id: row[2]})
        CREATE (n)-[:REPORTED_IN {id: row[0], statementId: row[1], documentId: row[2], date: date(row[3]), layer: row[4], standing: row[5], start: row[6], `end`: row[7],
          quote: row[8], revision: row[9]}]->(document)
        """;

    private const string Edges = """
        CYPHER 5 UNWIND $rows AS row MATCH (actor:Thing {id: row[2]}) MATCH (target:Thing {id: row[3]})
        CREATE (actor)-[:LABEL {id: row[0], statementId: row[1], actorId: row[2], targetId: row[3], eventId: row[4], date: date(row[5]), layer: row[6], `as`: row[7]}]->(target)
        """;

    private static readonly string[] _statement =
        ["id", "kind", "layer", "standing", "gist", "dateFrom", "dateTo", "datePrecision", "dateBasis", "modality", "key", "speakerId", "subjectId", "eventId"];

    private static readonly string[] _target = ["id", "statementId", "actorId", "date", "layer", "standing"];
    private static readonly string[] _source = ["id", "statementId", "documentId", "date", "layer", "standing", "start", "end", "quote", "revision"];
    private static readonly string[] _edge = ["id", "statementId", "actorId", "targetId", "eventId", "date", "layer", "as"];

    /// <summary>The statements of one transaction.</summary>
    public static IReadOnlyList<CypherCall> Of(ChangeSet changes, long number)
    {
        var rows = changes.Changes.Select(change => change.Row).ToLookup(row => row.Type.Name);
        var first = new CypherCall(Statements, new()
        {
            ["number"] = number,
            ["time"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["by"] = BenchmarkDatabase.By,
            ["writeKey"] = Guid.NewGuid().ToString("N"),
            ["hash"] = "sha256:" + new string('0', 64),
            ["outcomes"] = OutcomesJson.Write(changes.Outcomes),
            ["rows"] = rows["Statement"].Select(row => Values(row, _statement).Append(string.Join(' ', TextFolding.Tokens(row.Text("gist")!)))).ToList(),
        });
        return
        [
            first,
            Call(Targets, rows["Targets"], _target),
            Call(Sources, rows["Source"], _source),
            .. rows.Where(group => group.First().Type.Storage == RecordStorage.Edge)
                .Select(group => Call(Edges.Replace("LABEL", group.First().Type.Label, StringComparison.Ordinal), group, _edge)),
        ];
    }

    private static CypherCall Call(string text, IEnumerable<Row> rows, string[] columns) => new(text, new() { ["rows"] = rows.Select(row => Values(row, columns)).ToList() });

    private static object?[] Values(Row row, string[] columns) => [.. columns.Select(column => row[column])];
}
