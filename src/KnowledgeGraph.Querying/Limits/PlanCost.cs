using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Estimates how many rows a plan may touch: what a page says it holds, times what is read for each row. Filters and counts can touch more, which only the store's time-out bounds.</summary>
/// <param name="arguments">The values of the plan's parameters.</param>
/// <param name="writtenIds">How many ids a list holds that is known only after a write.</param>
internal sealed class PlanCost(IReadOnlyList<object?> arguments, int writtenIds)
{
    // What lists hold that have no page; and the most that is told, so that no product leaves the range of the type.
    private const long ListRows = 10;
    private const long CountedRows = 1_000;
    private const long Most = 1_000_000_000_000;

    public static long Estimate(QueryPlan plan, IReadOnlyList<object?> arguments, int writtenIds = 0)
    {
        var cost = new PlanCost(arguments, writtenIds);
        return Sum(plan.Roots, root => cost.Root(root.Value));
    }

    /// <summary>The estimate, which a request must keep within its limit.</summary>
    /// <exception cref="LimitExceededException">It does not.</exception>
    public static long Require(QueryPlan plan, IReadOnlyList<object?> arguments, CompiledDocument document, RequestLimits limits)
    {
        var cost = Estimate(plan, arguments);
        return cost <= limits.Cost
            ? cost
            : throw new Place(document.Document, document.Operation.Location.Start).Exceeded(
                $"The request may touch {cost} rows; at most {limits.Cost} are taken. Smaller pages lower it.");
    }

    private long Root(RootValue root) => root switch
    {
        LookupRoot lookup => 1 + Selection(lookup.Selection),
        NodeRoot node => 1 + Largest(node.Selections),
        NodesRoot nodes => Times(Count(nodes.Ids), 1 + Largest(nodes.Selections)),
        ConnectionRoot connection => Connection(connection.Connection),
        SearchRoot search => Page(search.Search.Page, 1, search.Search.Fields),
        _ => 0,
    };

    private long Connection(Connection connection) => Page(connection.Page, 1 + Filter(connection.Filter), connection.Fields);

    // One row more than the page holds tells whether another follows.
    private long Page(Page page, long row, IReadOnlyList<OutputField> fields)
    {
        var rows = (arguments[page.Limit] as long? ?? 0) + 1;
        return Math.Min(Most, Times(rows, row + Fields(fields)) + (Counts(fields) ? CountedRows : 0));
    }

    private static bool Counts(IReadOnlyList<OutputField> fields)
    {
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].Value is TotalCountValue)
            {
                return true;
            }
        }

        return false;
    }

    private long Fields(IReadOnlyList<OutputField> fields)
    {
        var sum = 0L;
        for (var index = 0; index < fields.Count; index++)
        {
            sum = Math.Min(Most, sum + Value(fields[index].Value));
        }

        return sum;
    }

    private long Value(OutputValue value) => value switch
    {
        ReferenceValue reference => 1 + Selection(reference.Selection),
        NodeValue node => 1 + Selection(node.Selection),
        NodesValue nodes => 1 + Selection(nodes.Selection),
        FoundNodeValue found => 1 + Largest(found.Selections),
        FoundNodesValue found => 1 + Largest(found.Selections),
        EdgesValue edges => Fields(edges.Fields),
        EmbeddedValue embedded => Fields(embedded.Fields),
        ConnectionValue connection => Connection(connection.Connection),
        ListValue list => Times(list.First is { } first ? arguments[first] as long? ?? ListRows : ListRows, 1 + Filter(list.Filter) + Selection(list.Item)),
        ComputedValue => ListRows,
        _ => 0,
    };

    private long Selection(ObjectSelection selection)
    {
        var most = 0L;
        for (var index = 0; index < selection.Variants.Count; index++)
        {
            most = Math.Max(most, Fields(selection.Variants[index].Fields));
        }

        return most;
    }

    private long Largest(IReadOnlyList<ObjectSelection> selections) => selections.Max(Selection);

    private long Filter(Predicate? predicate) => predicate switch
    {
        AndPredicate all => Sum(all.Items, Filter),
        OrPredicate some => Sum(some.Items, Filter),
        NotPredicate not => Filter(not.Item),
        ReferencePredicate reference => 1 + Filter(reference.Item),
        NodeMatch node => 1 + Filter(node.Item),
        QuantifiedPredicate quantified => Times(ListRows, 1 + Filter(quantified.Item)),
        ComparisonPredicate { Operand: ComputedOperand } or MembershipPredicate { Operand: ComputedOperand } => ListRows,
        _ => 0,
    };

    private long Count(int parameter) => arguments[parameter] is System.Collections.ICollection ids ? ids.Count : writtenIds;

    // Every request is estimated: fields and variants, which are nearly all of a plan, are walked without allocating, above, and the rest by this.
    private static long Sum<T>(IReadOnlyList<T> items, Func<T, long> cost) => items.Aggregate(0L, (sum, item) => Math.Min(Most, sum + cost(item)));

    private static long Times(long rows, long each) => (long)Int128.Min(Most, (Int128)rows * each);
}
