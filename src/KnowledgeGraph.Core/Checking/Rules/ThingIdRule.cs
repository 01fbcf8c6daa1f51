using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>No two nodes of different types have one id.</summary>
internal sealed class ThingIdRule(GraphModel model, ICopySource source, Findings findings) : CheckRule("id", findings)
{
    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        // Each pair of types is looked at once.
        foreach (var other in model.Nodes.SkipWhile(node => node != type).Skip(1))
        {
            foreach (var row in await source.FindRowsAsync(other, other.Key, [.. rows.Select(row => row.Id)], cancellationToken).ConfigureAwait(false))
            {
                Report(row, $"Its id is that of a record of the type {type.Name} too; expected ids to be unique across types.");
            }
        }
    }
}
