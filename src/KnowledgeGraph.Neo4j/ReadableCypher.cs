using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j;

/// <summary>Shows people what a request asks, in Cypher that they can paste into Neo4j Browser and go on from.</summary>
public static class ReadableCypher
{
    /// <summary>A line that sets the parameters, then a statement that answers a column for each root field.</summary>
    public static string Print(QueryPlan plan, IReadOnlyList<object?> arguments) => ReadablePrinter.Print(plan, arguments);
}
