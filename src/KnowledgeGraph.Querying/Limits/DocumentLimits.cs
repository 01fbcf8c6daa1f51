using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Refuses documents that are too large to be validated, in time that grows with their text alone.</summary>
internal static class DocumentLimits
{
    /// <exception cref="LimitExceededException">A limit is passed.</exception>
    /// <exception cref="InvalidRequestException">A fragment spreads itself.</exception>
    public static void Check(GraphQLDocument document, RequestLimits limits)
    {
        var fragments = Fragments(document, limits);
        var roots = CheckSize(document, fragments, limits);
        var merged = new MergedFields(fragments);
        var introspection = new IntrospectionLimits(document, limits);
        foreach (var field in roots.SelectMany(merged.Walk))
        {
            if (field.Count > limits.Repeats)
            {
                throw new Place(document, field.Last.Location.Start).Exceeded(
                    $"'{(field.First.Alias?.Name ?? field.First.Name).StringValue}' is selected {field.Count} times in one place; at most {limits.Repeats} times are taken.");
            }

            introspection.Check(field);
        }
    }

    /// <summary>The fragments of a document by name; of two with one name, the first.</summary>
    public static IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments(GraphQLDocument document, RequestLimits limits)
    {
        var fragments = new Dictionary<string, GraphQLFragmentDefinition>(StringComparer.Ordinal);
        var count = 0;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            if (++count > limits.Fragments)
            {
                throw new Place(document, fragment.Location.Start).Exceeded($"The document defines at least {count} fragments; at most {limits.Fragments} are taken.");
            }

            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        return fragments;
    }

    // Fragments that no operation spreads are validated like any other.
    private static List<GraphQLSelectionSet> CheckSize(
        GraphQLDocument document, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, RequestLimits limits)
    {
        var sizes = new ExpandedSize(document, fragments, limits.Fields);
        var roots = new List<GraphQLSelectionSet>();
        var count = 0;
        foreach (var definition in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Add(definition, definition.SelectionSet);
        }

        foreach (var (name, fragment) in fragments)
        {
            if (!sizes.HasMeasured(name))
            {
                Add(fragment, fragment.SelectionSet);
            }
        }

        return roots;

        void Add(ASTNode definition, GraphQLSelectionSet set)
        {
            var size = sizes.Measure(set);
            count = Math.Min(limits.Fields + 1, count + size.Selections);
            var at = new Place(document, definition.Location.Start);
            if (count > limits.Fields)
            {
                throw at.Exceeded($"The document holds at least {count} fields once its fragments are put in; at most {limits.Fields} are taken.");
            }

            if (size.Depth > limits.Depth)
            {
                throw at.Exceeded($"The fields nest {size.Depth} levels deep once fragments are put in; at most {limits.Depth} are taken.");
            }

            roots.Add(set);
        }
    }
}
