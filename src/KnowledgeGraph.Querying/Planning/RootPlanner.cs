using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>Plans the root fields of a query.</summary>
internal sealed class RootPlanner(GraphModel model, FieldCollector collector, ParameterList parameters, PagingOptions options)
{
    private readonly SelectionPlanner _selections = new(collector, parameters, options);

    /// <summary>The root fields, without those of introspection.</summary>
    public QueryPlan Plan(IReadOnlyList<CollectedField> fields)
    {
        var roots = fields.Where(root => !IsIntrospection(root.Name)).Select(root => new RootField(root.ResponseName, Root(root))).ToList();
        return new QueryPlan(roots, parameters.Parameters);
    }

    /// <summary>Nodes of one type in the order of ids that a write made.</summary>
    public RootValue Nodes(RecordType type, IReadOnlyList<GraphQLSelectionSet> sets, ValueSource ids) =>
        new NodesRoot(parameters.Add(ScalarKind.Id, ids, isList: true), [_selections.Plan(type, sets)]);

    /// <summary>One record by its key.</summary>
    public RootValue Lookup(RecordType type, IReadOnlyList<GraphQLSelectionSet> sets, ValueSource key) =>
        new LookupRoot(parameters.Add(type.Key.Scalar, key), _selections.Plan(type, sets, key));

    public static bool IsIntrospection(string name) => name is "__schema" or "__type";

    private RootValue Root(CollectedField root)
    {
        switch (root.Name)
        {
            case "__typename":
                return new ConstantRoot("Query");
            case "node":
                var id = Source(root, "id");
                return new NodeRoot(parameters.Add(ScalarKind.Id, id), NodeSelections(root.Selections, id));
            case "nodes":
                return new NodesRoot(parameters.Add(ScalarKind.Id, Source(root, "ids"), isList: true), NodeSelections(root.Selections, null));
            case "search":
                return Search(root);
            default:
                var single = model.Nodes.FirstOrDefault(type => type.Singular == root.Name);
                return single is not null
                    ? Lookup(single, root.Selections, Source(root, "id"))
                    : new ConnectionRoot(_selections.PlanConnection(null, model.Nodes.First(type => type.Plural == root.Name), null, root, null));
        }
    }

    private List<ObjectSelection> NodeSelections(IReadOnlyList<GraphQLSelectionSet> sets, ValueSource? id) =>
        [.. model.Nodes.Select(type => _selections.Plan(type, sets, id))];

    private SearchRoot Search(CollectedField root)
    {
        InputValue? Argument(string name) => collector.Argument(root, name);
        var names = SourcePlanner.Names(Argument("types"));
        var sources = new SourcePlanner(parameters);
        var types = model.Nodes.Where(type => names is null || names.Contains(RootSdl.EnumName(type))).ToList();
        var arms = types.Select(type => new SearchArm(type, sources.Selectors(type, [], Argument))).ToList();
        var text = parameters.Add(ScalarKind.String, new SearchTextSource(Source(root, "text")));
        var form = new CursorForm("", CursorForm.FingerprintOf("search", []), false, 3);
        var page = new PagePlanner(parameters, options).Plan(Argument, form, null);
        return new SearchRoot(new SearchConnection(arms, text, page,
            [.. collector.Collect(root.Selections, "SearchConnection").Select(part => new OutputField(part.ResponseName, SearchPart(part, types)))]));
    }

    private OutputValue SearchPart(CollectedField part, List<RecordType> types) => part.Name switch
    {
        "edges" => new EdgesValue([.. collector.Collect(part.Selections, "SearchEdge").Select(member => new OutputField(member.ResponseName, member.Name switch
        {
            "cursor" => new CursorValue(),
            "node" => new FoundNodeValue([.. types.Select(type => _selections.Plan(type, member.Selections))]),
            _ => new TypeNameValue("SearchEdge"),
        }))]),
        "nodes" => new FoundNodesValue([.. types.Select(type => _selections.Plan(type, part.Selections))]),
        "pageInfo" => _selections.PlanPageInfo(part),
        "totalCount" => new TotalCountValue(),
        _ => new TypeNameValue("SearchConnection"),
    };

    private ValueSource Source(CollectedField root, string argument) => collector.Argument(root, argument) switch
    {
        ScalarInput scalar => scalar.Source,
        ListInput list => new ListSource([.. list.Items.Select(item => ((ScalarInput)item).Source)]),
        _ => new ConstantSource(null),
    };
}
