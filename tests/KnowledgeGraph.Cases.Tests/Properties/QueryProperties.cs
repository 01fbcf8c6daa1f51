using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core.Plans;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random plans on random graphs.</summary>
[TestFixtureSource(typeof(TestStores), nameof(TestStores.Names))]
internal sealed class QueryProperties(string storeName)
{
    private const int PlansPerGraph = 5;

    [OneTimeSetUp]
    public void The_store_is_there() => TestStores.EnsurePresent(storeName);

    [Test]
    public void Every_plan_is_answered_as_the_oracle_answers_it() => PropertyRuns.Check(storeName, async draw =>
    {
        await using var store = await PropertyStore.OpenAsync(storeName);
        await store.FillAsync(draw, isBatched: TestStores.IsServer(storeName));
        for (var number = 0; number < PlansPerGraph; number++)
        {
            var bound = new RandomPlan(Repository.Model, draw, store.Oracle.Records).Make();
            var expected = await store.AskOracleAsync(bound);
            var actual = await TryAsync(() => store.AskAsync(bound), bound);
            Assert.That(actual, Is.EqualTo(expected), () => Describe(bound));
        }
    });

    [Test]
    public void An_answer_is_one_JSON_object_with_the_names_of_the_plan_in_order() => PropertyRuns.Check(storeName, async draw =>
    {
        await using var store = await PropertyStore.OpenAsync(storeName);
        await store.FillAsync(draw, isBatched: TestStores.IsServer(storeName));
        var bound = new RandomPlan(Repository.Model, draw, store.Oracle.Records).Make();
        using var answer = System.Text.Json.JsonDocument.Parse(await store.AskAsync(bound));
        Assert.That(
            answer.RootElement.EnumerateObject().Select(member => member.Name),
            Is.EqualTo(bound.Plan.Roots.Select(root => root.ResponseName)));
    });

    private static string Describe(BoundPlan bound) =>
        PlanDump.Write(bound.Plan) + "arguments " + System.Text.Json.JsonSerializer.Serialize(bound.Arguments);

    private static async Task<string> TryAsync(Func<Task<string>> ask, BoundPlan bound)
    {
        try
        {
            return await ask();
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{problem.Message}\n{Describe(bound)}", problem);
        }
    }
}
