using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The question that the service exists for, asked over HTTP of the sample data that a new store is filled with.</summary>
internal sealed partial class HeadlineTests : ServerFixture
{
    [Test]
    public async Task Denied_accusations_of_arms_deliveries_come_with_denials_and_documents()
    {
        var nodes = (await RunningServer.AskAsync(Client, (await SampleQueriesAsync())[0])).GetProperty("statements").GetProperty("nodes");

        Assert.That(nodes.GetArrayLength(), Is.GreaterThan(0));
        Assert.Multiple(() =>
        {
            foreach (var accusation in nodes.EnumerateArray())
            {
                Assert.That(accusation.GetProperty("sources").GetArrayLength(), Is.GreaterThan(0), accusation.ToString());
                Assert.That(accusation.GetProperty("denials").GetArrayLength(), Is.GreaterThan(0), accusation.ToString());
                Assert.That(Spans(accusation), Is.All.GreaterThan(0), accusation.ToString());
            }
        });
    }

    [Test]
    public async Task Accusations_come_in_the_order_of_their_dates()
    {
        var nodes = (await RunningServer.AskAsync(Client, (await SampleQueriesAsync())[0])).GetProperty("statements").GetProperty("nodes");

        Assert.That(nodes.EnumerateArray().Select(node => node.GetProperty("date").GetProperty("from").GetString()), Is.Ordered.Using<string>(StringComparer.Ordinal));
    }

    [Test]
    public async Task Every_sample_question_of_the_page_has_an_answer()
    {
        foreach (var query in await SampleQueriesAsync())
        {
            var root = (await RunningServer.AskAsync(Client, query)).EnumerateObject().Single().Value;

            Assert.That(root.GetProperty("nodes").GetArrayLength(), Is.GreaterThan(0), query);
        }
    }

    private static IEnumerable<int> Spans(JsonElement accusation) =>
        from denial in accusation.GetProperty("denials").EnumerateArray()
        from source in denial.GetProperty("statement").GetProperty("sources").EnumerateArray()
        select source.GetProperty("end").GetInt32() - source.GetProperty("start").GetInt32();

    private async Task<IReadOnlyList<string>> SampleQueriesAsync()
    {
        var script = await Client.GetStringAsync(new Uri("/app.js", UriKind.Relative));
        return [.. Query().Matches(script).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("query: `([^`]+)`")]
    private static partial Regex Query();
}
