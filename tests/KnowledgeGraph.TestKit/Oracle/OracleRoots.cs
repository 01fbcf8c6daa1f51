using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>Writes the root fields of a plan as JSON.</summary>
internal sealed class OracleRoots(OracleRecords records, OracleArguments arguments)
{
    private static readonly bool[] _rankNameId = [false, false, false];
    private readonly OracleFilter _filter = new(records, arguments);
    private OracleObjects Objects => new(records, arguments, _filter);

    public string Write(QueryPlan plan) =>
        OracleJson.Object(plan.Roots.Select(root => (root.ResponseName, Root(root.Value))));

    private string Root(RootValue root) => root switch
    {
        LookupRoot lookup => Objects.Record(records.Find(lookup.Selection.Type, arguments.Value(lookup.Id)), lookup.Selection),
        NodeRoot node => Node(arguments.Value(node.Id), node.Selections),
        NodesRoot nodes => OracleJson.Array(arguments.List(nodes.Ids).Select(id => Node(id, nodes.Selections))),
        ConnectionRoot connection => Objects.Connection(connection.Connection, null),
        SearchRoot search => Search(search.Search),
        ConstantRoot constant => OracleJson.Text(constant.Text),
        _ => throw new ArgumentException($"The oracle knows no {root.GetType().Name}."),
    };

    private string Node(object? id, IReadOnlyList<ObjectSelection> selections) => selections
        .Where(selection => records.Find(selection.Type, id) is not null)
        .Select(selection => Objects.Record(records.Find(selection.Type, id), selection))
        .SingleOrDefault("null");

    private string Search(SearchConnection search)
    {
        var text = arguments.Text(search.Text);
        var entries = search.Arms.SelectMany(arm => Found(arm, text)).ToList();
        Comparison<IReadOnlyList<object?>> compare = (left, right) => OracleOrder.CompareKeys(left, right, _rankNameId);
        entries.Sort((left, right) => compare(left.Keys, right.Keys));
        var page = OraclePage.Cut(entries, search.Page, arguments, compare);
        string Cursor(OracleEntry entry) => OracleJson.Cursor(search.Page.Fingerprint, null, entry.Keys);
        return OracleJson.Object(search.Fields.Select(field => (field.ResponseName, OracleObjects.Part(
            field.Value, page, Cursor, Edge, (entry, nodes) => Chosen(entry, ((FoundNodesValue)nodes).Selections)))));

        string Chosen(OracleEntry entry, IReadOnlyList<ObjectSelection> selections) =>
            Objects.Record(entry.Item.Row, selections.Single(selection => selection.Type == entry.Item.Row.Type));
        string Edge(OracleEntry entry, OutputValue value) => value switch
        {
            FoundNodeValue node => Chosen(entry, node.Selections),
            TypeNameValue { Constant: { } name } => OracleJson.Text(name),
            _ => throw new ArgumentException($"The oracle knows no {value.GetType().Name} in what was found."),
        };
    }

    private IEnumerable<OracleEntry> Found(SearchArm arm, string text)
    {
        foreach (var row in records.All(arm.Type).Where(row => _filter.IsSelected(row, arm.Selectors) && Matches(row, text)))
        {
            var name = (string)row[arm.Type.Search[0].Column]!;
            var folded = string.Join(' ', TextFolding.Tokens(name));
            var rank = folded == text ? 0L : folded.StartsWith(text, StringComparison.Ordinal) ? 1L : 2L;
            yield return new OracleEntry(OracleItem.Of(row), [rank, name, row.Id]);
        }
    }

    private static bool Matches(Row row, string text)
    {
        var wanted = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tokens = row.Type.Search.SelectMany(field => Texts(row[field.Column])).SelectMany(TextFolding.Tokens).ToList();
        return wanted.Length > 0
            && wanted.SkipLast(1).All(tokens.Contains)
            && tokens.Exists(token => token.StartsWith(wanted[^1], StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        null => [],
        string text => [text],
        _ => (IEnumerable<string>)value,
    };
}
