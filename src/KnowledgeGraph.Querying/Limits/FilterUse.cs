using System.Text.Json;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>What the filters and orders of an operation hold: so much that is written, and variables whose values come with each request.</summary>
/// <param name="Written">The size of what is written, without the variables in it.</param>
/// <param name="Variables">The variables in it.</param>
internal sealed record FilterUse(FilterSize Written, IReadOnlyList<FilterVariable> Variables)
{
    /// <exception cref="LimitExceededException">With the values of the variables it is too much.</exception>
    public void Check(GraphQLDocument document, GraphQLOperationDefinition operation, JsonElement? values, RequestLimits limits)
    {
        var size = Written;
        foreach (var variable in Variables)
        {
            size = size.Plus(variable.SizeOf(values), variable.Uses, variable.Depth);
        }

        var at = new Place(document, operation.Location.Start);
        if (size.Operators > limits.FilterOperators)
        {
            throw at.Exceeded($"'where' and 'order' hold {size.Operators} fields, those in variables among them; at most {limits.FilterOperators} are taken.");
        }

        if (size.Depth > limits.FilterDepth)
        {
            throw at.Exceeded($"A 'where' or 'order' nests {size.Depth} levels deep; at most {limits.FilterDepth} are taken.");
        }
    }
}

/// <summary>A variable within filters and orders.</summary>
/// <param name="Definition">Where it is defined.</param>
/// <param name="Uses">How often it stands there, fragments put in.</param>
/// <param name="Depth">The most levels of objects around it.</param>
internal sealed record FilterVariable(GraphQLVariableDefinition Definition, int Uses, int Depth)
{
    public FilterSize SizeOf(JsonElement? values) =>
        values is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(Definition.Variable.Name.StringValue, out var value)
            ? FilterSize.Of(value)
            : FilterSize.Of(Definition.DefaultValue);
}
