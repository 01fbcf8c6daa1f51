using System.Text.Json;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Each shape that the model guarantees is read in index order: Neo4j neither scans, sorts nor expands, and touches no more than the page.</summary>
public sealed class Neo4jGuaranteedShapeTests
{
    private const int Size = 20;
    private const string Page = "edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }";

    private static readonly string[] _forbidden = ["Sort", "PartialSort", "PartialTop", "Scan", "Expand"];

    private readonly Dictionary<ShapeRequest, (string? Owner, string? Node)> _places = [];
    private IDisposable? _turn;
    private Neo4jStore? _store;

    public static IEnumerable<TestCaseData> Shapes() =>
        from shape in ShapeRequest.All(TestFile.Model)
        from direction in ShapeRequest.Directions
        select new TestCaseData(shape, direction).SetArgDisplayNames($"{shape} {direction}");

    [OneTimeSetUp]
    public async Task Open()
    {
        if (Neo4jServer.Absence is { } absence)
        {
            Assert.That(absence.IsFailure, Is.False, absence.Reason);
            Assert.Ignore(absence.Reason);
        }

        _turn = await Neo4jServer.EnterAsync(CancellationToken.None);
        _store = await Neo4jGraph.OpenAsync(CancellationToken.None);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        await (_store?.DisposeAsync() ?? ValueTask.CompletedTask);
        _turn?.Dispose();
    }

    [TestCaseSource(nameof(Shapes))]
    public async Task First_page_is_read_in_index_order(ShapeRequest shape, string direction)
    {
        var (owner, node) = await PlaceAsync(shape);
        var (plan, answer) = await AskAsync(shape.Rooted(owner, shape.Connection(direction, node, $"first: {Size}", Page)));
        Check(plan, Rows(answer), shape.IsMerged);
    }

    [Test]
    public async Task Records_whose_ids_are_given_are_looked_up()
    {
        var (_, answer) = await AskAsync("{ statements(first: 3) { nodes { id } } }");
        var ids = answer.GetProperty("data").GetProperty("statements").GetProperty("nodes").EnumerateArray().Select(node => $"{{ id: {{ in: [{node.GetProperty("id").GetRawText()}] }} }}");
        var (plan, _) = await AskAsync($"{{ statements(where: {{ kind: {{ neq: RECOGNIZES }}, and: [{ids.First()}] }}) {{ nodes {{ gist }} }} }}");
        Assert.That(plan.Operators.Select(step => step.Name), Has.Some.StartWith("NodeUniqueIndexSeek"), plan.ToString());
        Assert.That(plan.Hits, Is.LessThan(50), plan.ToString());
    }

    [TestCaseSource(nameof(Shapes))]
    public async Task Pages_by_cursor_are_read_in_index_order(ShapeRequest shape, string direction)
    {
        var (owner, node) = await PlaceAsync(shape);
        var (_, first) = await AskAsync(shape.Rooted(owner, shape.Connection(direction, node, "first: 2", Page)));
        var cursor = Find(first, "endCursor")!.Value.GetString();
        var (plan, answer) = await AskAsync(shape.Rooted(owner, shape.Connection(direction, node, $"first: {Size}, after: \"{cursor}\"", Page)));
        Assert.That(Find(answer, "hasPreviousPage")!.Value.GetBoolean(), Is.True);
        Check(plan, Rows(answer), shape.IsMerged);
        (plan, answer) = await AskAsync(shape.Rooted(owner, shape.Connection(direction, node, $"last: {Size}, before: \"{cursor}\"", Page)));
        Assert.That(Find(answer, "hasNextPage")!.Value.GetBoolean(), Is.True);
        Check(plan, Rows(answer), shape.IsMerged);
    }

    [TestCaseSource(nameof(Shapes))]
    public async Task Rows_below_others_are_read_in_index_order(ShapeRequest shape, string direction)
    {
        if (shape.Owner is not null)
        {
            var (_, node) = await PlaceAsync(shape);
            var (plan, answer) = await AskAsync(shape.Nested(shape.Connection(direction, node, "first: 5", "edges { cursor } pageInfo { hasNextPage }")));
            Check(plan, Rows(answer) + 2, shape.IsMerged);
        }
    }

    [TestCaseSource(nameof(Shapes))]
    public async Task Rows_are_counted_in_the_index(ShapeRequest shape, string direction)
    {
        var (owner, node) = await PlaceAsync(shape);
        var (plan, answer) = await AskAsync(shape.Rooted(owner, shape.Connection(direction, node, $"first: {Size}", "totalCount")));
        Check(plan, (int)Find(answer, "totalCount")!.Value.GetInt64(), shape.IsMerged);
    }

    // Each relationship that is passed on the way to the denials of an event counts, whatever its type where a node has few.
    [TestCase("edges { date statement { gist isDenied isAnswered denials { by delay { minDays } statement { gist } } } }", "first: 20", 450)]
    [TestCase("edges { statement { event { status } } }", "first: 20", 1100)]
    [TestCase("edges { statement { gist } }", "first: 20, where: { statement: { isDenied: { eq: true } } }", 300)]
    [TestCase("edges { statement { gist } }", "first: 20, where: { statement: { isAnswered: { eq: false } } }", 300)]
    public async Task Denials_are_sought(string selection, string arguments, int hitsPerRow)
    {
        var (plan, answer) = await AskAsync($"{{ actor(id: \"actor1\") {{ accuses({arguments}) {{ {selection} }} }} }}");
        TestContext.Out.WriteLine(plan);
        Assert.That(Rows(answer), Is.EqualTo(Size));
        Assert.That(plan.Operators.Where(step => step.Name.EndsWith("Scan", StringComparison.Ordinal)), Is.Empty);
        Assert.That(plan.Hits, Is.LessThanOrEqualTo(hitsPerRow * Size));
    }

    // For each row at most: the entry on both sides of a merge, its end, and the record. Then the owner, the page's ends, and the
    // entries of the cursor's day. Without an equality column, the index is walked from its beginning.
    private static void Check(Neo4jPlan plan, int rows, bool isMerged)
    {
        TestContext.Out.WriteLine(plan);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Operators.Where(step => step.Name != "NodeIndexScan" && _forbidden.Any(name => step.Name.Contains(name, StringComparison.Ordinal))), Is.Empty);
            Assert.That(plan.Operators.Where(step => step.Name == "Top" && !isMerged), Is.Empty);
            Assert.That(plan.Hits, Is.LessThanOrEqualTo((rows + 1) * (isMerged ? 12 : 4) + 60));
        }
    }

    private async Task<(string? Owner, string? Node)> PlaceAsync(ShapeRequest shape)
    {
        if (shape.Owner is null || _places.TryGetValue(shape, out var place))
        {
            return shape.Owner is null ? (null, null) : _places[shape];
        }

        var (_, owners) = await AskAsync($"{{ {shape.Owner.Plural}(first: 1, where: {{ {shape.Field}: {{ any: true }} }}) {{ nodes {{ id }} }} }}", isProfiled: false);
        place.Owner = Find(owners, "id")!.Value.GetString();
        if (shape.NeedsNode)
        {
            var (_, nodes) = await AskAsync($"{{ {shape.Owner.Singular}(id: \"{place.Owner}\") {{ {shape.Field}(first: 1) {{ nodes {{ id }} }} }} }}", isProfiled: false);
            place.Node = Find(nodes, "id")!.Value.GetString();
        }

        return _places[shape] = place;
    }

    private async Task<(Neo4jPlan Plan, JsonElement Answer)> AskAsync(string query, bool isProfiled = true)
    {
        var catcher = new PlanCatcher(_store!);
        var text = await PlanCatcher.AskAsync(catcher, query);
        var answer = JsonDocument.Parse(text).RootElement;
        Assert.That(answer.TryGetProperty("data", out _), text);
        var statement = ReplyPrinter.Print(catcher.Plans.Single());
        TestContext.Out.WriteLine(statement.Text);
        var plan = isProfiled ? await Neo4jPlan.ProfileAsync(statement.Text, statement.Bind(catcher.Arguments.Single())) : new Neo4jPlan([], 0);
        return (plan, answer);
    }

    private static int Rows(JsonElement answer) => Find(answer, "edges")?.GetArrayLength() ?? 0;

    // The first member of that name, wherever it stands.
    private static JsonElement? Find(JsonElement at, string name) => at.ValueKind switch
    {
        JsonValueKind.Object => at.TryGetProperty(name, out var found) ? found : at.EnumerateObject().Select(member => Find(member.Value, name)).FirstOrDefault(value => value is not null),
        JsonValueKind.Array => at.EnumerateArray().Select(item => Find(item, name)).FirstOrDefault(value => value is not null),
        _ => null,
    };
}
