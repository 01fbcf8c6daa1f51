using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>The principals and targets of a batch of statements.</summary>
internal sealed record StatementActors(ILookup<string, string> Principals, ILookup<string, string> Targets)
{
    public static async ValueTask<StatementActors> ReadAsync(GraphModel model, ICopySource source, IReadOnlyList<Row> statements, CancellationToken cancellationToken)
    {
        var ids = statements.Select(row => row.Id).ToList();
        return new StatementActors(await FindAsync("OnBehalfOf").ConfigureAwait(false), await FindAsync("Targets").ConfigureAwait(false));

        async ValueTask<ILookup<string, string>> FindAsync(string name)
        {
            var type = model.Record(name);
            var links = await source.FindRowsAsync(type, type.From!.Column, ids, cancellationToken).ConfigureAwait(false);
            return links.ToLookup(row => row.Text("statementId")!, row => row.Text("actorId")!, StringComparer.Ordinal);
        }
    }
}
