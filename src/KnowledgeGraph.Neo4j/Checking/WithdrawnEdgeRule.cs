using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>The edges that a statement carried while it was accepted are kept as withdrawn ones, and no others.</summary>
internal sealed class WithdrawnEdgeRule(GraphModel model, Neo4jCopySource source, Findings findings) : EdgeComparisonRule("withdrawn-edge", findings)
{
    private readonly WithdrawnEdges _withdrawn = new(model, source);

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type.Name != "Statement")
        {
            return;
        }

        var derived = (await _withdrawn.DeriveAsync(rows, cancellationToken).ConfigureAwait(false)).ToLookup(edge => edge.Type);
        foreach (var edge in model.Edges)
        {
            var text = $"MATCH ()-[x:{CypherNames.Retracted} {{was: '{edge.Label}'}}]->() WHERE x.statementId IN $ids RETURN {RowValues.List(edge, "x")}";
            var stored = await source.Transport.FindAsync(text, rows, cancellationToken).ConfigureAwait(false);
            Compare(stored.Select(item => RowValues.Read(edge, item[0])), derived[edge]);
        }
    }
}
