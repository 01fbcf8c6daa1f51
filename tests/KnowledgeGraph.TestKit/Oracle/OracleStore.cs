using System.Buffers;
using System.Text;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>A store that answers plans by walking all rows: slow, and plain enough to be believed. What it says, every store must say.</summary>
public sealed class OracleStore(GraphModel model, MemoryGraph graph) : IGraphStore
{
    /// <inheritdoc/>
    public string Location => "memory";

    /// <summary>The rows as they are now.</summary>
    internal OracleRecords Records => new(model, graph.Rows);

    /// <inheritdoc/>
    public ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        output.Write(Encoding.UTF8.GetBytes(new OracleRoots(Records, new OracleArguments(arguments)).Write(plan)));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) =>
        graph.WriteAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Revision>>([.. graph.Revisions.Where(revision => revision.Number > after).Take(limit)]);

    /// <inheritdoc/>
    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => Task.FromResult(new StoreSummary(
        graph.Rows(model.Records.Single(type => type.Storage == RecordStorage.Journal)).Count,
        model.Nodes.ToDictionary(type => type.Name, type => (long)graph.Rows(type).Count)));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
