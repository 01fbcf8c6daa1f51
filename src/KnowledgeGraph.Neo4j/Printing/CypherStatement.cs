namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>A plan as Cypher: a constant text, and what its parameters stand for.</summary>
/// <param name="Text">The text; the plan's parameter number n is <c>$p</c>n.</param>
/// <param name="Constants">Parameters that the plan itself fixes, by name.</param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Constants)
{
    /// <summary>The values of all parameters for one execution.</summary>
    public Dictionary<string, object?> Bind(IReadOnlyList<object?> arguments)
    {
        var values = new Dictionary<string, object?>(Constants, StringComparer.Ordinal);
        for (var index = 0; index < arguments.Count; index++)
        {
            values["p" + index] = arguments[index];
        }

        return values;
    }
}
