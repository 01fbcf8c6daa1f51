using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.TestKit.Oracle;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random plans made from the model alone, with arguments that fit the graph.</summary>
internal sealed class RandomPlan
{
    private const int Depth = 3;
    private readonly GraphModel _model;
    private readonly Draw _draw;
    private readonly PlanParameters _parameters = new();
    private readonly RandomRows _rows;
    private readonly RandomSelections _selections;

    public RandomPlan(GraphModel model, Draw draw, OracleRecords records)
    {
        (_model, _draw) = (model, draw);
        _rows = new RandomRows(draw, records, _parameters);
        _selections = new RandomSelections(draw, _rows, new RandomPredicates(draw, _rows, _parameters), _parameters);
    }

    /// <summary>A plan of one to three root fields.</summary>
    public BoundPlan Make()
    {
        var roots = Enumerable.Range(0, _draw.Between(1, 3))
            .Select(index => new RootField("r" + index.ToString(CultureInfo.InvariantCulture), Root()))
            .ToList();
        return new BoundPlan(new QueryPlan(roots, _parameters.Parameters), _parameters.Arguments);
    }

    private RootValue Root()
    {
        var type = _draw.Pick(_model.Nodes.ToList());
        return _draw.Below(8) switch
        {
            0 => new LookupRoot(Id(type), _selections.Record(type, Depth)),
            1 => new NodeRoot(Id(type), EveryNode()),
            2 => new NodesRoot(
                _parameters.Add(ScalarKind.Id, new List<object?> { _rows.Value(type, type.Key), "nobody" }, isList: true), EveryNode()),
            3 => new SearchRoot(Search()),
            4 => new ConstantRoot("Query"),
            _ => new ConnectionRoot(_selections.Connection(_rows.Root(type), type.Name, Depth)),
        };
    }

    private int Id(RecordType type) => _parameters.Add(ScalarKind.Id, _draw.Once(5) ? "nobody" : _rows.Value(type, type.Key));

    private List<ObjectSelection> EveryNode() => _model.Nodes.Select(type => _selections.Record(type, 1)).ToList();

    private SearchConnection Search()
    {
        var types = _draw.SomeOf(_model.Nodes.ToList(), 4).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        var arms = types.Select(type => new SearchArm(type, _rows.Root(type).Arms[0].Selectors)).ToList();
        var named = _draw.Pick(types);
        var tokens = TextFolding.Tokens((string)_rows.Value(named, named.Search[0].Column)!).DefaultIfEmpty("a").ToList();
        var text = string.Join(' ', tokens);
        var size = _parameters.Add(ScalarKind.Int, (long)_draw.Below(6));
        return new SearchConnection(
            arms,
            _parameters.Add(ScalarKind.String, _draw.Once(2) ? text : tokens[^1].EnumerateRunes().First().ToString()),
            new Page(size, _draw.Once(3), FoundAt(named), FoundAt(named), "5ea4c400"),
            _selections.SearchParts(types));
    }

    /// <summary>A place among what a search finds: rank, name and id.</summary>
    private Keyset? FoundAt(RecordType type) => !_draw.Once(4) ? null : new Keyset(
    [
        _parameters.Add(ScalarKind.Int, (long)_draw.Below(3)),
        _parameters.Add(ScalarKind.String, _rows.Value(type, type.Search[0].Column)),
        _parameters.Add(ScalarKind.Id, _rows.Value(type, type.Key)),
    ]);
}
