using System.Text.RegularExpressions;
namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>A plan as Cypher: a constant text, and what its parameters stand for.</summary>
/// <param name="Text">The text; the plan's parameter number n is <c>$p</c>n.</param>
/// <param name="Constants">Parameters that the plan itself fixes, by name.</param>
/// <param name="ComparedTexts">The plan's parameters for which the text asks the expressions of <see cref="TextOrder"/>.</param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Constants, IReadOnlySet<int> ComparedTexts)
{
    /// <summary>The values of the parameters that the text names.</summary>
    public Dictionary<string, object?> BindUsed(IReadOnlyList<object?> arguments) =>
        Bind(arguments).Where(pair => Regex.IsMatch(Text, $@"\${pair.Key}\b")).ToDictionary(StringComparer.Ordinal);

    /// <summary>The values of all parameters for one execution.</summary>
    public Dictionary<string, object?> Bind(IReadOnlyList<object?> arguments)
    {
        var values = new Dictionary<string, object?>(Constants, StringComparer.Ordinal);
        for (var index = 0; index < arguments.Count; index++)
        {
            values["p" + index] = arguments[index];
        }

        foreach (var index in ComparedTexts)
        {
            values[$"p{index}Before"] = arguments[index] is string text ? TextOrder.Before(text) : null;
            values[$"p{index}After"] = arguments[index] is string same ? TextOrder.After(same) : null;
        }

        return values;
    }
}
