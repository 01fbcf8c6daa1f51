using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>A field of a selection with everything that was written under its response name.</summary>
/// <param name="TypeName">The concrete type that the field is of.</param>
/// <param name="ResponseName">Its alias, or its name.</param>
/// <param name="Field">Where it was written first.</param>
/// <param name="Selections">What was selected of it, wherever it was written.</param>
internal sealed record CollectedField(string TypeName, string ResponseName, GraphQLField Field, IReadOnlyList<GraphQLSelectionSet> Selections)
{
    public string Name => Field.Name.StringValue;
}

/// <summary>Collects the fields of selection sets for one concrete type (GraphQL specification, "CollectFields").</summary>
internal sealed class FieldCollector(ISchema schema, GraphQLDocument document, IReadOnlyDictionary<string, InputValue> variables)
{
    private static readonly NonNullGraphType _condition = new(new BooleanGraphType());

    private readonly LiteralReader _literals = new(document, variables);
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions
        .OfType<GraphQLFragmentDefinition>().ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    /// <summary>The fields in the order in which their response names first appear.</summary>
    /// <param name="sets">Selection sets that are merged.</param>
    /// <param name="typeName">The concrete type.</param>
    /// <param name="interfaces">The interfaces that it implements.</param>
    public IReadOnlyList<CollectedField> Collect(
        IReadOnlyList<GraphQLSelectionSet> sets, string typeName, params IReadOnlyCollection<string> interfaces)
    {
        var order = new List<string>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var found = new Dictionary<string, (GraphQLField Field, List<GraphQLSelectionSet> Sets)>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Visit(set);
        }

        return [.. order.Select(name => new CollectedField(typeName, name, found[name].Field, found[name].Sets))];

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
                    case GraphQLFragmentSpread spread when IsIncluded(spread.Directives) && visited.Add(spread.FragmentName.Name.StringValue):
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

        bool Applies(GraphQLTypeCondition? condition) =>
            condition?.Type.Name.StringValue is not { } name || name == typeName || interfaces.Contains(name);
    }

    /// <summary>The value of an argument, or null where it was not given.</summary>
    public InputValue? Argument(CollectedField collected, string name)
    {
        if (Find(collected, name) is not { } argument || _literals.IsAbsent(argument.Value))
        {
            return null;
        }

        var field = schema.AllTypes[collected.TypeName] is IComplexGraphType type ? type.GetField(collected.Field.Name) : null;
        return _literals.Read(field!.Arguments!.Find(name)!.ResolvedType!, argument.Value);
    }

    /// <summary>Where an argument stands that was given.</summary>
    public Place PlaceOf(CollectedField collected, string name) => _literals.At(Find(collected, name)!);

    /// <summary>Where a field stands.</summary>
    public Place PlaceOf(CollectedField collected) => _literals.At(collected.Field);

    private static GraphQLArgument? Find(CollectedField collected, string name) =>
        collected.Field.Arguments?.Items.FirstOrDefault(candidate => candidate.Name.StringValue == name);

    private bool IsIncluded(GraphQLDirectives? directives) => (directives?.Items ?? []).All(directive => directive.Name.StringValue switch
    {
        "skip" => !Condition(directive),
        "include" => Condition(directive),
        _ => true,
    });

    private bool Condition(GraphQLDirective directive) => _literals.Read(_condition, directive.Arguments!.Items[0].Value) is BooleanInput { Value: true };
}
