using GraphQLParser.AST;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>A field of a selection with everything that was written under its response name.</summary>
internal sealed record CollectedField(string ResponseName, GraphQLField Field, IReadOnlyList<GraphQLSelectionSet> Selections)
{
    public string Name => Field.Name.StringValue;
}

/// <summary>Collects the fields of selection sets for one concrete type (GraphQL specification, "CollectFields").</summary>
internal sealed class FieldCollector(GraphQLDocument document, IReadOnlyDictionary<string, InputValue> variables)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions
        .OfType<GraphQLFragmentDefinition>().ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, InputValue> Variables => variables;

    /// <summary>The fields in the order in which their response names first appear.</summary>
    /// <param name="sets">Selection sets that are merged.</param>
    /// <param name="typeNames">The concrete type and the interfaces that it implements.</param>
    public IReadOnlyList<CollectedField> Collect(IReadOnlyList<GraphQLSelectionSet> sets, params IReadOnlyCollection<string> typeNames)
    {
        var order = new List<string>();
        var found = new Dictionary<string, (GraphQLField Field, List<GraphQLSelectionSet> Sets)>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Visit(set);
        }

        return [.. order.Select(name => new CollectedField(name, found[name].Field, found[name].Sets))];

        void Visit(GraphQLSelectionSet set)
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case GraphQLField node when IsIncluded(node.Directives):
                        Add(node);
                        break;
                    case GraphQLInlineFragment inline when IsIncluded(inline.Directives) && Applies(inline.TypeCondition):
                        Visit(inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread when IsIncluded(spread.Directives):
                        var fragment = _fragments[spread.FragmentName.Name.StringValue];
                        if (Applies(fragment.TypeCondition))
                        {
                            Visit(fragment.SelectionSet);
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        void Add(GraphQLField node)
        {
            var name = (node.Alias?.Name ?? node.Name).StringValue;
            if (!found.TryGetValue(name, out var entry))
            {
                found[name] = entry = (node, []);
                order.Add(name);
            }

            if (node.SelectionSet is not null)
            {
                entry.Sets.Add(node.SelectionSet);
            }
        }

        bool Applies(GraphQLTypeCondition? condition) => condition is null || typeNames.Contains(condition.Type.Name.StringValue);
    }

    /// <summary>The value of an argument, or null where it was not given.</summary>
    public InputValue? Argument(CollectedField collected, string name)
    {
        var argument = collected.Field.Arguments?.Items.FirstOrDefault(candidate => candidate.Name.StringValue == name);
        return argument is null || (argument.Value is GraphQLVariable variable && !variables.ContainsKey(variable.Name.StringValue))
            ? null
            : LiteralReader.Read(argument.Value, variables);
    }

    private bool IsIncluded(GraphQLDirectives? directives) => (directives?.Items ?? []).All(directive => directive.Name.StringValue switch
    {
        "skip" => !Condition(directive),
        "include" => Condition(directive),
        _ => true,
    });

    private bool Condition(GraphQLDirective directive) =>
        LiteralReader.Read(directive.Arguments!.Items[0].Value, variables) is BooleanInput { Value: true };
}
