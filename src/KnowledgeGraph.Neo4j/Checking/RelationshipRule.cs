using System.Text.Json;
using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>A link or an edge runs between the nodes that its properties name.</summary>
internal sealed class RelationshipRule(ResilientTransport transport, Findings findings) : CheckRule("relationship", findings)
{
    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (!CypherNames.IsRelationship(type))
        {
            return;
        }

        var text = $"UNWIND $ids AS id MATCH (a)-[r:{CypherNames.Quote(type.Label)} {{id: id}}]->(b) RETURN id, a.id, coalesce(b.id, b.dataset + '/' + b.recordId)";
        var ends = (await transport.FindAsync(text, rows, cancellationToken).ConfigureAwait(false)).ToDictionary(item => item[0].GetString()!, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Check(row, ends[row.Id]);
        }
    }

    private void Check(Row row, JsonElement ends)
    {
        var expected = (row.Text(row.Type.From!.Column.Name), row.Text(row.Type.To!.Column.Name) ?? $"{row["dataset"]}/{row["recordId"]}");
        var found = (ends[1].GetString(), ends[2].GetString());
        if (found != expected)
        {
            Report(row, $"It runs from '{found.Item1}' to '{found.Item2}'; expected from '{expected.Item1}' to '{expected.Item2}', which its properties name.");
        }
    }
}
