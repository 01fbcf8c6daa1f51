using System.Buffers;
using System.Diagnostics;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>Keeps the plan that it is asked, and answers nothing.</summary>
internal sealed class PlanCatcher : IGraphStore
{
    public string Location => "nowhere";

    public QueryPlan? Plan { get; private set; }

    public ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        Plan = plan;
        output.Write("{}"u8);
        return ValueTask.CompletedTask;
    }

    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) => throw new UnreachableException();

    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken) =>
        throw new UnreachableException();

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => throw new UnreachableException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
