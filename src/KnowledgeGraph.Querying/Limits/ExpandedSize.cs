using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>How much a selection holds once its fragments are put in.</summary>
/// <param name="Selections">Fields, inline fragments and spreads; no more than one above the limit is counted.</param>
/// <param name="Depth">Levels of fields.</param>
internal readonly record struct SelectionSize(int Selections, int Depth);

/// <summary>Measures selections without putting their fragments in: each fragment is measured once, so that the work grows with the text alone.</summary>
/// <param name="document">The document.</param>
/// <param name="fragments">Its fragments by name.</param>
/// <param name="most">What is counted to.</param>
internal sealed class ExpandedSize(GraphQLDocument document, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, int most)
{
    private readonly Dictionary<string, SelectionSize?> _measured = new(StringComparer.Ordinal);

    /// <summary>How many selections were looked at so far.</summary>
    public int Visited { get; private set; }

    /// <summary>Whether a fragment was spread by what was measured so far.</summary>
    public bool HasMeasured(string fragment) => _measured.ContainsKey(fragment);

    /// <exception cref="InvalidRequestException">A fragment spreads itself.</exception>
    public SelectionSize Measure(GraphQLSelectionSet? set)
    {
        var (count, depth) = (0, 0);
        foreach (var selection in set?.Selections ?? [])
        {
            Visited++;
            var inner = selection switch
            {
                GraphQLField field when Measure(field.SelectionSet) is var below => below with { Depth = below.Depth + 1 },
                GraphQLInlineFragment inline => Measure(inline.SelectionSet),
                GraphQLFragmentSpread spread => Measure(spread),
                _ => default,
            };
            // Each part is at most one above the limit, so that no sum is more than an integer holds.
            count = Math.Min(most + 1, count + 1 + inner.Selections);
            depth = Math.Max(depth, inner.Depth);
        }

        return new SelectionSize(count, depth);
    }

    private SelectionSize Measure(GraphQLFragmentSpread spread)
    {
        var name = spread.FragmentName.Name.StringValue;
        if (!fragments.TryGetValue(name, out var fragment))
        {
            return default;
        }

        if (!_measured.TryGetValue(name, out var size))
        {
            _measured[name] = null;
            _measured[name] = size = Measure(fragment.SelectionSet);
        }

        return size ?? throw new Place(document, spread.Location.Start).Invalid($"The fragment '{name}' spreads itself; expected fragments without a circle.");
    }
}
