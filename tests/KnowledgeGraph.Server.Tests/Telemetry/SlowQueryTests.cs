using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Tests.Limits;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>The log of operations that took long.</summary>
internal sealed class SlowQueryTests
{
    private const string Marker = "zanzibar";

    [Test]
    public async Task What_took_longer_than_set_is_logged_with_its_plan_and_statement_and_no_value()
    {
        var entries = await EndAsync("500");

        var line = entries.Single(entry => entry.Category == SlowQueryLog.Category);
        Assert.Multiple(() =>
        {
            Assert.That(line.Level, Is.EqualTo(LogLevel.Warning));
            Assert.That(line.Text, Does.Match("^slow kind=query operation=Endless ms=[0-9.]+ code=TIMEOUT_EXCEEDED trace=[0-9a-f]{32}\n"));
            Assert.That(line.Values["Milliseconds"], Is.GreaterThanOrEqualTo(500));
            Assert.That(line.Values["Plan"], Does.StartWith("statements: connection Statement").And.Match("gist = \\$[0-9]+").And.Contain("parameters $0 Enum, "));
            Assert.That(line.Values["Statement"], Does.StartWith("SELECT ").And.Contain("?1"));
        });
        Assert.That(entries.Where(entry => entry.Text.Contains(Marker, StringComparison.Ordinal)), Is.Empty);
        Assert.That(entries.Where(entry => entry.Level > LogLevel.Warning), Is.Empty, "It is no fault of the service.");
    }

    [TestCase("0")]
    [TestCase("100000")]
    public async Task Nothing_is_logged_below_the_threshold_or_where_there_is_none(string threshold) =>
        Assert.That((await EndAsync(threshold)).Select(entry => entry.Category), Has.None.EqualTo(SlowQueryLog.Category));

    /// <summary>What is logged of a query that runs until its time is up, which is a second.</summary>
    private static async Task<IReadOnlyList<LogEntry>> EndAsync(string threshold)
    {
        using var log = new LogCollector();
        await using var server = new RunningServer(
            ("KnowledgeGraph:SlowQueryMilliseconds", threshold), ("KnowledgeGraph:Limits:Seconds", "1"),
            ("KnowledgeGraph:Limits:Cost", "2147483647"), ("KnowledgeGraph:Limits:FilterDepth", "60"));
        await using (var logged = log.Attach(server))
        {
            using var client = logged.CreateClient();
            Assert.That(await new TracedClient(client).AskAsync($"query Endless {{ statements(where: {{ {EndlessQuestion.Where(Marker)} }}) {{ totalCount }} }}"), Does.Contain("TIMEOUT_EXCEEDED"));
            await Eventually.FindAsync(() => log.Of(RequestLog.Category).SingleOrDefault(), "line in the log");
        }

        return log.Entries;
    }
}
