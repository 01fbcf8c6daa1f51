using System.Buffers;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A store whose end the test decides.</summary>
internal sealed class DelegatingStore(IGraphStore store, Func<ValueTask> end) : IGraphStore
{
    public string Location => store.Location;

    public ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken) =>
        store.QueryAsync(plan, arguments, output, cancellationToken);

    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) =>
        store.WriteAsync(request, cancellationToken);

    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken) =>
        store.ReadJournalAsync(after, limit, cancellationToken);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => store.SummarizeAsync(cancellationToken);

    public ValueTask DisposeAsync() => end();
}
