using System.Text.Json;
using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Pages, whatever their size, visit every row once and in order.</summary>
[TestFixtureSource(typeof(TestStores), nameof(TestStores.Names))]
internal sealed class PagingProperties(string storeName)
{
    [OneTimeSetUp]
    public void The_store_is_there() => TestStores.EnsurePresent(storeName);

    [Test]
    public void Pages_forwards_visit_every_row_once() => Visit(isBackward: false);

    [Test]
    public void Pages_backwards_visit_every_row_once() => Visit(isBackward: true);

    private void Visit(bool isBackward) => PropertyRuns.Check(storeName, async draw =>
    {
        await using var store = await PropertyStore.OpenAsync(storeName);
        await store.FillAsync(draw, isBatched: TestStores.IsServer(storeName));
        var type = draw.Pick(Repository.Model.Nodes.ToList());
        var rows = new RandomRows(draw, store.Oracle.Records, new PlanParameters());
        var order = rows.Order(new RowSource(type, null, [new SourceArm(null, null, [])]));
        var size = draw.Between(1, 4);
        var whole = Ids(await store.AskAsync(Page(type, order, 1000, false, null)));
        var visited = new List<string>();
        IReadOnlyList<object?>? cursor = null;
        for (var hasMore = true; hasMore;)
        {
            var answer = await store.AskAsync(Page(type, order, size, isBackward, cursor));
            var page = Ids(answer);
            visited.InsertRange(isBackward ? 0 : visited.Count, page);
            Assert.That(visited, Has.Count.LessThanOrEqualTo(whole.Count));
            (hasMore, cursor) = Rest(answer);
            Assert.That(page, hasMore ? Has.Count.EqualTo(size) : Has.Count.LessThanOrEqualTo(size));
        }

        Assert.That(visited, Is.EqualTo(whole));
    });

    private static BoundPlan Page(RecordType type, IReadOnlyList<SortKey> order, long size, bool isBackward, IReadOnlyList<object?>? cursor)
    {
        var parameters = new PlanParameters();
        var limit = parameters.Add(ScalarKind.Int, size);
        var keyset = cursor is null ? null : new Keyset(order.Select((key, index) =>
            cursor[index] is { } value ? parameters.Add(key.Column.Scalar, value) : (int?)null).ToList());
        var page = new Page(limit, isBackward, isBackward ? null : keyset, isBackward ? keyset : null, "00000000");
        var connection = new Connection(new RowSource(type, null, [new SourceArm(null, null, [])]), null, order, page,
        [
            new OutputField("nodes", new NodesValue(new ObjectSelection(
                type, [new SelectionVariant(null, [new OutputField("id", new ColumnValue(type.Key))])]))),
            new OutputField("pageInfo", new PageInfoValue(
            [
                new OutputField("more", new PageInfoPart(isBackward ? PageInfoKind.HasPreviousPage : PageInfoKind.HasNextPage)),
                new OutputField("cursor", new PageInfoPart(isBackward ? PageInfoKind.StartCursor : PageInfoKind.EndCursor)),
            ])),
        ]);
        return new BoundPlan(new QueryPlan([new RootField("page", new ConnectionRoot(connection))], parameters.Parameters), parameters.Arguments);
    }

    private static List<string> Ids(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("page").GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("id").GetString()!)
            .ToList();
    }

    private static (bool HasMore, IReadOnlyList<object?>? Cursor) Rest(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var info = json.RootElement.GetProperty("page").GetProperty("pageInfo");
        return (info.GetProperty("more").GetBoolean(), Keys(info.GetProperty("cursor").GetString()));
    }

    /// <summary>The keys in a root connection's cursor: after the version and the fingerprint, JSON in hexadecimal.</summary>
    private static List<object?>? Keys(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        using var keys = JsonDocument.Parse(Convert.FromHexString(cursor[9..]));
        return keys.RootElement.EnumerateArray().Select(key => key.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => (object)key.GetInt64(),
            _ => key.GetString(),
        }).ToList();
    }
}
