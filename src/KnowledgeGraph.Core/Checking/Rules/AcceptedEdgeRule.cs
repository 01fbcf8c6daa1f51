using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>The edges of a statement are those that follow from it while it is accepted, and no others.</summary>
internal sealed class AcceptedEdgeRule(GraphModel model, ICopySource source, Findings findings) : EdgeComparisonRule("edge", findings)
{
    private readonly EdgeDeriver _edges = new(model);

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type.Name != "Statement")
        {
            return;
        }

        var actors = await StatementActors.ReadAsync(model, source, rows, cancellationToken).ConfigureAwait(false);
        var derived = rows.SelectMany(row => _edges.Derive(row, actors.Principals[row.Id], actors.Targets[row.Id])).ToLookup(edge => edge.Type);
        foreach (var edge in model.Edges)
        {
            var stored = await source.FindRowsAsync(edge, edge.Column("statementId"), [.. rows.Select(row => row.Id)], cancellationToken).ConfigureAwait(false);
            Compare(stored, derived[edge]);
        }
    }
}
