using System.Text.Json;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Pages visit every row that was there once and in order, while others are recorded and retracted.</summary>
public sealed class PagingTests
{
    [TestCase(1, "first", "after", "endCursor", "hasNextPage")]
    [TestCase(3, "first", "after", "endCursor", "hasNextPage")]
    [TestCase(1, "last", "before", "startCursor", "hasPreviousPage")]
    [TestCase(4, "last", "before", "startCursor", "hasPreviousPage")]
    public async Task Rows_recorded_meanwhile_move_no_other(int size, string count, string beyond, string cursorName, string moreName)
    {
        using var file = new TestFile();
        await using var store = await file.OpenSampleAsync();
        var recorded = await RecordAsync(store, "old", Enumerable.Range(1, 20));
        var visited = new List<string>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var after = cursor is null ? "" : $", {beyond}: \"{cursor}\"";
            var answer = await PlanCatcher.AskAsync(store, $$"""
                { actor(id: "swe") { accuses({{count}}: {{size}}{{after}}) { nodes: edges { statement { id } } pageInfo { {{cursorName}} {{moreName}} } } } }
                """);
            var page = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("actor").GetProperty("accuses");
            var ids = page.GetProperty("nodes").EnumerateArray().Select(edge => edge.GetProperty("statement").GetProperty("id").GetString()!).ToList();
            visited.InsertRange(count == "first" ? visited.Count : 0, ids);
            cursor = page.GetProperty("pageInfo").GetProperty(cursorName).GetString();
            more = page.GetProperty("pageInfo").GetProperty(moreName).GetBoolean();
            await RecordAsync(store, $"new{visited.Count}", [1 + (visited.Count % 20)]);
        }

        Assert.That(visited.Where(recorded.Contains), Is.EqualTo(recorded));
        Assert.That(visited, Is.Unique);
    }

    // The ids in the order of the connection: by day, as each has a day of its own.
    private static async Task<List<string>> RecordAsync(SqliteStore store, string key, IEnumerable<int> days)
    {
        var drafts = days.Select(day => new StatementDraft(
            "ACCUSES", new UncertainDateDraft($"2023-05-{day:00}", $"2023-05-{day:00}", "DAY", "STATED"), "A claim.", [new SourceDraft { Dataset = "test", RecordId = $"{key}-{day}" }])
        {
            Speaker = "swe",
            Targets = ["nato"],
            Key = key,
        });
        var result = await store.WriteAsync(new WriteRequest([new RecordStatementsCommand("input", [.. drafts])]), CancellationToken.None);
        return [.. result.Outcomes.Select(outcome => outcome.Id)];
    }
}
