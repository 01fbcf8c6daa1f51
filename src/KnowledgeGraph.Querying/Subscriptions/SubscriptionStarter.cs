using GraphQL.Types;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>Begins subscriptions: plans them, checks what they may touch, and finds where in the journal they begin.</summary>
internal sealed class SubscriptionStarter(GraphModel model, ISchema schema, IGraphStore store, RequestLimits limits, PagingOptions paging)
{
    private readonly NewestRevision _newest = new(model);

    public async ValueTask<GraphSubscription> StartAsync(
        CompiledDocument document, RequestVariables variables, JournalFeed feed, CancellationToken cancellationToken)
    {
        if (!document.Subscriptions.TryGetValue(variables.Shape, out var planned))
        {
            planned = BoundedCache.Remember(document.Subscriptions, variables.Shape, Plan(document, variables), CompiledDocument.CachedPlans);
        }

        var leaves = variables.Leaves;
        var after = planned.After is { } given ? After(given, leaves) : (long?)null;
        // How many statements an event will hold is not known; it is taken for a page, and looked at again when it comes.
        PlanCost.Require(planned.Query.Plan, planned.Bind(leaves, [], paging.DefaultPageSize, 0), document, limits);
        var newest = await _newest.ReadNumberAsync(store, cancellationToken).ConfigureAwait(false);
        return new GraphSubscription(planned, leaves, store, feed, limits, (after ?? newest, newest));
    }

    private PlannedSubscription Plan(CompiledDocument document, RequestVariables variables)
    {
        var collector = new FieldCollector(schema, document.Document, variables.Values);
        var fields = collector.Collect([document.Operation.SelectionSet], "Subscription");
        return fields is [var field] && !field.Name.StartsWith("__", StringComparison.Ordinal)
            ? new SubscriptionPlanner(model, collector, variables.Leaves, paging).Plan(field)
            : throw new Place(document.Document, document.Operation.Location.Start).Invalid(
                $"The subscription has {fields.Count} root fields once directives are followed, or one of introspection; expected one that is subscribed to.");
    }

    private static long After(ScalarInput given, IReadOnlyList<object?> leaves) => given.Source.Read(leaves) switch
    {
        long number when number >= 0 => number,
        var other => throw given.At.Invalid($"'after' is {other}; expected the number of a revision, or 0 for all."),
    };
}
