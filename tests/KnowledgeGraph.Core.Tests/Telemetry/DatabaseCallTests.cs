using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Core.Tests.Telemetry;

internal sealed class DatabaseCallTests
{
    private static readonly DatabaseIdentity _database = new("sqlite", "graph.db");

    [Test]
    public void A_call_allocates_nothing_where_nobody_listens()
    {
        Call();
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var count = 0; count < 1000; count++)
        {
            Call();
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void Call()
    {
        var call = DatabaseCall.Start(_database, "SELECT", "SELECT ?1");
        Instruments.PlanLookups.Count(isHit: true);
        call.Succeed(12);
    }
}
