using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>Plans the one root field of a subscription as a query that is asked anew for each event.</summary>
internal sealed class SubscriptionPlanner(GraphModel model, FieldCollector collector, IReadOnlyList<object?> leaves, PagingOptions options)
{
    private readonly ParameterList _parameters = new(leaves);
    private readonly LeafSource _ids = new(leaves.Count);
    private readonly LeafSource _rows = new(leaves.Count + 1);
    private readonly LeafSource _revision = new(leaves.Count + 2);

    public PlannedSubscription Plan(CollectedField field)
    {
        var after = collector.Argument(field, "after") as ScalarInput;
        if (StatementEvents.All.FirstOrDefault(told => told.FieldName == field.Name) is not { } events)
        {
            return new PlannedSubscription(field.ResponseName, null, [], Prepare([new RootField(field.ResponseName, Revision(field))]), after);
        }

        var members = collector.Collect(field.Selections, events.TypeName);
        var parts = members.Select(member => member.Name switch
        {
            "revision" => new EventPart(member.ResponseName, EventPartKind.Revision),
            "statements" => new EventPart(member.ResponseName, EventPartKind.Statements),
            _ => new EventPart(member.ResponseName, EventPartKind.Constant, $"\"{events.TypeName}\""),
        }).ToList();
        var roots = members.Where(member => member.Name != "__typename")
            .Select(member => member.Name == "revision" ? Revision(member) : Statements(field, events, Selections().Plan(Statement, member.Selections))).ToList();
        if (!parts.Exists(part => part.Kind == EventPartKind.Statements))
        {
            parts.Add(new EventPart(null, EventPartKind.Statements));
            roots.Add(Statements(field, events, Key));
        }

        return new PlannedSubscription(
            field.ResponseName, events.Kind, parts, Prepare([.. roots.Select((root, index) => new RootField($"r{index}", root))]), after);
    }

    private RecordType Statement => StatementEvents.Type(model);

    private ObjectSelection Key => new(Statement, [new SelectionVariant(null, [new OutputField("id", new ColumnValue(Statement.Key))])]);

    private SelectionPlanner Selections() => new(collector, _parameters, options);

    private PreparedQuery Prepare(IReadOnlyList<RootField> roots) => new(new QueryPlan(roots, _parameters.Parameters), _parameters.Sources, null);

    private RootValue Revision(CollectedField member) =>
        new RootPlanner(model, collector, _parameters, options).Lookup(model.Record("Revision"), member.Selections, _revision, null);

    private ConnectionRoot Statements(CollectedField field, StatementEvents events, ObjectSelection selection)
    {
        var selectors = events.Selectors(model).ToDictionary(selector => selector.Argument, StringComparer.Ordinal);
        var source = new SourcePlanner(_parameters).Plan(Statement, null, name => Selected(field, selectors[name]));
        var among = new MembershipPredicate(new ColumnOperand(Statement.Key), _parameters.Add(ScalarKind.Id, _ids, isList: true));
        var asked = new FilterPlanner(_parameters).Plan(Statement, null, collector.Argument(field, "where"));
        var page = new Page(_parameters.Add(ScalarKind.Int, _rows), false, null, null, "");
        return new ConnectionRoot(new Connection(
            source, asked is null ? among : new AndPredicate([among, asked]), OrderPlanner.Plan(Statement, null, null), page,
            [new OutputField("nodes", new NodesValue(selection))]));
    }

    private ListInput Selected(CollectedField field, EventSelector selector)
    {
        var given = selector.IsArgument ? collector.Argument(field, selector.Argument) as ListInput : null;
        return given ?? new ListInput([.. selector.Default.Select(value => new EnumInput(value, collector.PlaceOf(field)))], collector.PlaceOf(field));
    }
}
