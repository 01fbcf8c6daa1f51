using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Reads stored records inside a write's transaction.</summary>
internal sealed class Neo4jWriteSession(IQueryTransaction transaction) : IWriteSession
{
    // Ids that were looked for and are free; they stay so while this transaction holds the journal.
    private readonly HashSet<string> _free = new(StringComparer.Ordinal);

    public async ValueTask<IReadOnlyList<Row>> ReadAsync(
        RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        var wanted = values.ToHashSet(StringComparer.Ordinal);
        if (type.Storage == RecordStorage.Node && column == type.Key)
        {
            wanted.ExceptWith(_free);
        }

        if (wanted.Count == 0)
        {
            return [];
        }

        // Ids have their constraint on the label that all things share.
        var pattern = column == type.Key ? CypherNames.ByKey("n", type, "value") : CypherNames.Pattern("n", type);
        var test = column == type.Key ? "" : $" WHERE n.{CypherNames.Quote(column.Name)} = value";
        var reply = await transaction.RunAsync(
            $"CYPHER 5 UNWIND $values AS value MATCH {pattern}{test} RETURN {RowValues.List(type, "n")}",
            new Dictionary<string, object?> { ["values"] = wanted }, cancellationToken).ConfigureAwait(false);
        return [.. reply.Rows().Select(row => RowValues.Read(type, row[0]))];
    }

    public async ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        var reply = await transaction.RunAsync(
            $"CYPHER 5 UNWIND $ids AS id MATCH (n:{CypherNames.Thing} {{id: id}}) RETURN n.id, n.thingType",
            new Dictionary<string, object?> { ["ids"] = ids.Distinct(StringComparer.Ordinal) }, cancellationToken).ConfigureAwait(false);
        var types = reply.Rows().ToDictionary(row => row[0].GetString()!, row => row[1].GetString()!, StringComparer.Ordinal);
        _free.UnionWith(ids.Where(id => !types.ContainsKey(id)));
        return types;
    }
}
