using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Copying;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>What must hold in a database besides what must hold in any store.</summary>
public static class Neo4jRules
{
    /// <summary>The rules for a database.</summary>
    public static IEnumerable<CheckRule> Of(GraphModel model, Neo4jCopySource source, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(source);
        return
        [
            new SchemaRule(model, source, findings),
            new NodeRule(source.Transport, findings),
            new RelationshipRule(source.Transport, findings),
            new ReferenceRelationshipRule(source.Transport, findings),
            new WithdrawnEdgeRule(model, source, findings),
        ];
    }
}
