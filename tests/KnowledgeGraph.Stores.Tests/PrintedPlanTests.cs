using System.Runtime.CompilerServices;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Neo4j;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>The statements that stores keep for plans.</summary>
internal sealed class PrintedPlanTests
{
    [Test]
    public async Task A_statement_is_kept_no_longer_than_its_plan_on_SQLite()
    {
        using var file = new TestFile();
        await using var store = await file.OpenAsync();
        AssertForgotten(store);
    }

    [Test]
    public async Task A_statement_is_kept_no_longer_than_its_plan_over_Neo4j()
    {
        // To print takes no server.
        var options = new Neo4jOptions { Uri = new Uri("http://localhost:1"), Password = "none" };
        await using var store = new Neo4jStore(TestFile.Model, options, TimeProvider.System);
        AssertForgotten(store);
    }

    private static void AssertForgotten(IGraphStore store)
    {
        var (kept, forgotten) = (Plan(), PrintAndForget(store));
        var text = store.StatementText(kept);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(forgotten.IsAlive, Is.False);
        Assert.That(store.StatementText(kept), Is.SameAs(text), "what is kept is not printed again");
    }

    // In a method of its own, so that no variable holds the plan.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference PrintAndForget(IGraphStore store)
    {
        var plan = Plan();
        store.StatementText(plan);
        return new WeakReference(plan);
    }

    private static QueryPlan Plan()
    {
        var actor = TestFile.Model.Nodes.Single(type => type.Name == "Actor");
        var selection = new ObjectSelection(actor, [new SelectionVariant(null, [new OutputField("id", new ColumnValue(actor.Column("id")))])]);
        return new QueryPlan([new RootField("actor", new LookupRoot(0, selection))], [new PlanParameter(ScalarKind.Id)]);
    }
}
