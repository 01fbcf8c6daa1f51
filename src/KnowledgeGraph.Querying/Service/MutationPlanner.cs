using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Service;

/// <summary>One mutation: what it writes, and the members of its payload.</summary>
/// <param name="ResponseName">Its response name.</param>
/// <param name="TypeName">The payload's type.</param>
/// <param name="Request">What it writes; null for <c>__typename</c>.</param>
/// <param name="Members">The members of its payload in order.</param>
internal sealed record PlannedMutation(string ResponseName, string TypeName, WriteRequest? Request, IReadOnlyList<PayloadMember> Members);

/// <summary>A member of a payload; <paramref name="ReadBack"/> reads what it shows of the graph after the write, with what was written as the last leaf.</summary>
internal sealed record PayloadMember(CollectedField Field, PreparedQuery? ReadBack);

/// <summary>Plans mutations whole, so that whatever is wrong with a request is found before the first of them writes.</summary>
internal sealed class MutationPlanner(GraphModel model, AccessRule access, PagingOptions options, RequestLimits limits)
{
    private readonly MutationReader _reader = new(model);

    public IReadOnlyList<PlannedMutation> Plan(IReadOnlyList<CollectedField> mutations, FieldCollector collector, RequestVariables variables, Caller caller)
    {
        foreach (var mutation in mutations.Where(mutation => mutation.Name != "__typename"))
        {
            access.Require(caller, MutationSdl.PermissionOf(mutation.Name), $"'{mutation.Name}'", collector.PlaceOf(mutation));
        }

        return [.. mutations.Select(mutation => Plan(mutation, collector, variables, caller))];
    }

    private PlannedMutation Plan(CollectedField mutation, FieldCollector collector, RequestVariables variables, Caller caller)
    {
        if (mutation.Name == "__typename")
        {
            return new PlannedMutation(mutation.ResponseName, mutation.TypeName, null, []);
        }

        var input = new InputData((ObjectInput)collector.Argument(mutation, "input")!, variables.Leaves);
        var typeName = Naming.Pascal(mutation.Name) + "Payload";
        var request = _reader.Read(mutation.Name, input);
        request = request with { By = access.Author(caller, request.By, collector.PlaceOf(mutation).Within("input.by")) };
        var members = collector.Collect(mutation.Selections, typeName)
            .Select(member => new PayloadMember(member, ReadBack(member, collector, variables.Leaves, request.Commands.Sum(Written)))).ToList();
        return new PlannedMutation(mutation.ResponseName, typeName, request, members);
    }

    private static int Written(WriteCommand command) => command switch
    {
        UpsertCommand upsert => upsert.Patches.Count,
        RemoveCommand remove => remove.Ids.Count,
        RecordStatementsCommand record => record.Statements.Count,
        _ => 1,
    };

    private PreparedQuery? ReadBack(CollectedField member, FieldCollector collector, IReadOnlyList<object?> leaves, int written)
    {
        if (member.Name == "errors")
        {
            // Which error it will be is not known, but a directive's condition that is null must be found now.
            foreach (var type in MutationSdl.ErrorTypes)
            {
                collector.Collect(member.Selections, type, "Error");
            }
        }

        if (member.Name is "__typename" or "errors" or "outcomes")
        {
            return null;
        }

        var parameters = new ParameterList(leaves);
        var planner = new RootPlanner(model, collector, parameters, options);
        var ids = new LeafSource(leaves.Count);
        var root = member.Name switch
        {
            "revision" => planner.Lookup(model.Record("Revision"), member.Selections, ids, null),
            "statement" => planner.Lookup(model.Record("Statement"), member.Selections, ids, null),
            _ => planner.Nodes(model.Nodes.First(type => type.Plural == member.Name), member.Selections, ids),
        };
        var prepared = new PreparedQuery(new QueryPlan([new RootField("x", root)], parameters.Parameters), parameters.Sources, null);
        // Sizes of pages and the like are checked as they are bound.
        var arguments = prepared.Bind([.. leaves, null]);
        var cost = PlanCost.Estimate(prepared.Plan, arguments, written);
        return cost <= limits.Cost
            ? prepared
            : throw collector.PlaceOf(member).Exceeded(
                $"To read '{member.ResponseName}' after the write may touch {cost} rows; at most {limits.Cost} are taken. Smaller pages lower it.");
    }
}
