using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Writing;

/// <content>Links and derived edges.</content>
internal sealed partial class ChangeApplier
{
    /// <summary>Applies changes of links or edges.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="inserted">The ids of statements that are new, so that no edge of theirs was ever withdrawn.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task ApplyRelationshipsAsync(RecordType type, List<Change> changes, HashSet<string> inserted, CancellationToken cancellationToken)
    {
        var isEdge = type.Storage == RecordStorage.Edge;
        var retract = isEdge
            ? $"WITH r, startNode(r) AS a, endNode(r) AS b CREATE (a)-[x:{CypherNames.Retracted}]->(b) SET x = properties(r), x.was = '{type.Label}' "
            : "";
        await statements.AddAsync($"MATCH {CypherNames.ByKey("r", type, "row[0]")} {retract}DELETE r", Ids(changes, ChangeKind.Delete), cancellationToken)
            .ConfigureAwait(false);

        // The ends may have changed with the values.
        await statements.AddAsync($"MATCH {CypherNames.ByKey("r", type, "row[0]")} DELETE r", Ids(changes, ChangeKind.Update), cancellationToken)
            .ConfigureAwait(false);
        var kept = changes.Where(change => change.Kind != ChangeKind.Delete).Select(change => change.Row).ToList();
        if (isEdge)
        {
            // An edge comes back when its statement is accepted again; one of a new statement was never there.
            await statements.AddAsync(
                $"MATCH {From(type)}-[x:{CypherNames.Retracted} {{id: row[0]}}]->() DELETE x",
                [.. kept.Where(row => !inserted.Contains(row.Text("statementId")!)).Select(RowValues.Of)], cancellationToken).ConfigureAwait(false);
        }

        var write = $"CREATE (a)-[:{CypherNames.Quote(type.Label)} {RowValues.Properties(type, "row")}]->(b)";
        await statements.AddAsync(
            $"MATCH {From(type)} MATCH {To(type)} {write}",
            [.. kept.Where(row => row[type.To!.Column] is not null).Select(RowValues.Of)], cancellationToken).ConfigureAwait(false);
        await WriteDataRecordsAsync(type, [.. kept.Where(row => row[type.To!.Column] is null)], write, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores edges that are withdrawn already.</summary>
    public Task WriteRetractedAsync(RecordType type, IEnumerable<Row> edges, CancellationToken cancellationToken) => statements.AddAsync(
        $"MATCH {From(type)} MATCH {To(type)} CREATE (a)-[:{CypherNames.Retracted} {RowValues.Properties(type, "row")[..^1]}, was: '{type.Label}'}}]->(b)",
        [.. edges.Select(RowValues.Of)], cancellationToken);

    // A statement coded from a data set stands in one of its records, which is no document.
    private async Task WriteDataRecordsAsync(RecordType type, List<Row> rows, string write, CancellationToken cancellationToken)
    {
        if (rows.Count > 0)
        {
            var (dataset, record) = (type.Column("dataset").Index, type.Column("recordId").Index);
            await statements.AddAsync(
                $"MATCH {From(type)} MERGE (b:DataRecord {{dataset: row[{dataset}], recordId: row[{record}]}}) {write}",
                [.. rows.Select(RowValues.Of)], cancellationToken).ConfigureAwait(false);
        }
    }

    private static string From(RecordType type) => Find("a", type.From!.Target, $"row[{type.From.Column.Index}]");

    private static string To(RecordType type) => Find("b", type.To!.Target, $"row[{type.To.Column.Index}]");
}
