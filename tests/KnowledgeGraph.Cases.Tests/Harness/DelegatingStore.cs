using System.Buffers;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A store with something to clear up after it.</summary>
internal sealed class DelegatingStore(IGraphStore store, Action clearUp) : IGraphStore
{
    public string Location => store.Location;

    public ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken) =>
        store.QueryAsync(plan, arguments, output, cancellationToken);

    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) =>
        store.WriteAsync(request, cancellationToken);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => store.SummarizeAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        clearUp();
    }
}
