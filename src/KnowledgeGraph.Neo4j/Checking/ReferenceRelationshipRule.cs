using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>Each reference of a node is one relationship to the node that it names.</summary>
internal sealed class ReferenceRelationshipRule(ResilientTransport transport, Findings findings) : CheckRule("reference-relationship", findings)
{
    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (CypherNames.IsRelationship(type))
        {
            return;
        }

        foreach (var reference in type.References.Where(reference => reference.Label is not null))
        {
            var (left, right) = reference.IsIncoming ? ("<-", "-") : ("-", "->");
            var text = $"UNWIND $ids AS id MATCH {CypherNames.ByKey("n", type, "id")} RETURN id, [(n){left}[:{CypherNames.Quote(reference.Label!)}]{right}(m) | m.id]";
            var targets = (await transport.FindAsync(text, rows, cancellationToken).ConfigureAwait(false)).ToDictionary(
                item => item[0].GetString()!, item => string.Join(", ", item[1].EnumerateArray().Select(id => id.GetString())), StringComparer.Ordinal);
            foreach (var row in rows)
            {
                var (found, expected) = (targets[row.Id], (string?)row[reference.Column] ?? "");
                if (found != expected)
                {
                    Report(row, $"Its relationships {reference.Label} are with '{found}'; expected '{expected}', as '{reference.Column}' says.");
                }
            }
        }
    }
}
