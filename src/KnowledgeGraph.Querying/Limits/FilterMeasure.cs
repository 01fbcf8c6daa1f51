using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Measures the filters and orders of a valid operation once, for all values that its variables will have.</summary>
internal sealed class FilterMeasure
{
    private readonly Dictionary<string, (int Uses, int Depth)> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphQLArgument, FilterSize> _measured = new(ReferenceEqualityComparer.Instance);

    /// <param name="operation">The operation.</param>
    /// <param name="fragments">The fragments of its document.</param>
    public static FilterUse Measure(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments)
    {
        var measure = new FilterMeasure();
        var written = new MergedFields(fragments).Walk(operation.SelectionSet)
            .SelectMany(field => field.First.Arguments?.Items ?? []).Where(argument => argument.Name.StringValue is "where" or "order")
            .Aggregate(default(FilterSize), (sum, argument) => sum.Plus(measure.Of(argument), 1, 0));
        var variables = (operation.Variables?.Items ?? []).Where(definition => measure._variables.ContainsKey(definition.Variable.Name.StringValue))
            .Select(definition => (definition, measure._variables[definition.Variable.Name.StringValue]))
            .Select(found => new FilterVariable(found.definition, found.Item2.Uses, found.Item2.Depth));
        return new FilterUse(written, [.. variables]);
    }

    private FilterSize Of(GraphQLArgument argument)
    {
        Find(argument.Value, 0);
        return _measured.TryGetValue(argument, out var size) ? size : _measured[argument] = FilterSize.Of(argument.Value);
    }

    private void Find(GraphQLValue value, int depth)
    {
        switch (value)
        {
            case GraphQLVariable { Name.StringValue: var name }:
                var known = _variables.GetValueOrDefault(name);
                _variables[name] = (known.Uses + 1, Math.Max(known.Depth, depth));
                break;
            case GraphQLObjectValue given:
                given.Fields?.ForEach(field => Find(field.Value, depth + 1));
                break;
            case GraphQLListValue list:
                list.Values?.ForEach(item => Find(item, depth));
                break;
            default:
                break;
        }
    }
}
