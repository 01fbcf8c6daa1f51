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
    /// <param name="type">The record's type.</param>
    /// <param name="sets">What is selected of it.</param>
    /// <param name="key">Its key.</param>
    /// <param name="owner">Its key again where that is known before execution, for the cursors of its collections.</param>
    public RootValue Lookup(RecordType type, IReadOnlyList<GraphQLSelectionSet> sets, ValueSource key, ValueSource? owner) =>
        new LookupRoot(parameters.Add(type.Key.Scalar, key), _selections.Plan(type, sets, owner));

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
                    ? Lookup(single, root)
                    : new ConnectionRoot(_selections.PlanConnection(null, model.Nodes.First(type => type.Plural == root.Name), null, root, null));
        }
    }

    private RootValue Lookup(RecordType type, CollectedField root)
    {
        var id = Source(root, "id");
        return Lookup(type, root.Selections, id, id);
    }

    private List<ObjectSelection> NodeSelections(IReadOnlyList<GraphQLSelectionSet> sets, ValueSource? id) =>
        [.. model.Nodes.Select(type => _selections.Plan(type, sets, id))];

    private SearchRoot Search(CollectedField root)
    {
        var arguments = new FieldArguments(collector, root);
        var names = SourcePlanner.Names(arguments.Find("types"));
        var sources = new SourcePlanner(parameters);
        var types = model.Nodes.Where(type => names is null || names.Contains(RootSdl.EnumName(type))).ToList();
        var arms = types.Select(type => new SearchArm(type, sources.Selectors(type, [], arguments.Find))).ToList();
        if (arms.Count == 0)
        {
            // Stores print at least one arm; no record's key is among none.
            types.Add(model.Nodes.First());
            arms.Add(new SearchArm(types[0], [new SelectorTest(types[0].Key, [])]));
        }

        var text = parameters.Add(ScalarKind.String, new SearchTextSource((ScalarInput)arguments.Find("text")!));
        var page = new PagePlanner(parameters, options).Plan(arguments, CursorForm.OfSearch, null);
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

    private ValueSource Source(CollectedField root, string argument) => ((ScalarInput)collector.Argument(root, argument)!).Source;
}
