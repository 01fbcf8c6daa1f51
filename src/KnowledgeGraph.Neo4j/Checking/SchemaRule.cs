using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Neo4j.Schema;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>The constraints and indexes that the model asks for are there; without them the records are not read.</summary>
internal sealed class SchemaRule(GraphModel model, Neo4jCopySource source, Findings findings) : CheckRule("schema", findings)
{
    public override async ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        await new OwnershipCheck(model, source.Transport, source.Location).CheckAsync(cancellationToken).ConfigureAwait(false);
        var (present, states) = await SchemaReader.ReadAsync(source.Transport, cancellationToken).ConfigureAwait(false);
        var missing = Neo4jSchema.Items(model).Where(item => !present.Any(item.IsServedBy)).ToList();
        foreach (var item in missing)
        {
            Report(item.Name, $"There is no {item}; the service, started on the database once, makes it.");
        }

        foreach (var name in states["FAILED"])
        {
            Report(name, "The index is in the state FAILED; expected one that can be read.");
        }

        return missing.Count == 0 && !states["FAILED"].Any();
    }
}
