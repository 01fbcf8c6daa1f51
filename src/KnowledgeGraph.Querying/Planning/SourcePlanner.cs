using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>Plans the rows of a connection, list or quantifier: the arms of a collection and what selectors keep out.</summary>
internal sealed class SourcePlanner(ParameterList parameters)
{
    /// <param name="element">The rows' type.</param>
    /// <param name="collection">The collection, or null for all records of the type.</param>
    /// <param name="argument">The value of a selector's argument, or null where it was not given.</param>
    public RowSource Plan(RecordType element, CollectionField? collection, Func<string, InputValue?> argument)
    {
        var outgoing = new SourceArm(collection?.By, collection?.Node, Selectors(element, collection?.AnySelectors ?? [], argument));
        return collection is { IsUndirected: true, Node: { } node }
            ? new RowSource(element, collection, [outgoing, new SourceArm(node, collection.By, Selectors(element, [], argument), ExcludesLoops: true)])
            : new RowSource(element, collection, [outgoing]);
    }

    public IReadOnlyList<SelectorTest> Selectors(RecordType element, IReadOnlyList<string> any, Func<string, InputValue?> argument)
    {
        var tests = new List<SelectorTest>();
        foreach (var selector in element.Selectors)
        {
            var values = Names(argument(selector.Selector!.Argument)) ?? (any.Contains(selector.Name) ? null : selector.Selector.Default);
            if (values is not null)
            {
                tests.Add(new SelectorTest(selector.Column, [.. values.Distinct().Select(value => parameters.Constant(ScalarKind.Enum, value))]));
            }
        }

        return tests;
    }

    /// <summary>The names of a list of enum values; null where it was not given, or null was.</summary>
    public static IReadOnlyList<string>? Names(InputValue? value) =>
        value is ListInput list ? [.. list.Items.OfType<EnumInput>().Select(item => item.Name)] : null;
}
