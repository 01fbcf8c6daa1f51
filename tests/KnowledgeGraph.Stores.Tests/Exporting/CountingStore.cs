using System.Buffers;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Stores.Tests.Exporting;

/// <summary>A store that counts after each write how many statements have a standing.</summary>
internal sealed class CountingStore(IGraphStore store, TestFile file, string standing) : IGraphStore
{
    /// <summary>The counts by revision.</summary>
    public SortedDictionary<long, long> Counts { get; } = [];

    public string Location => store.Location;

    public ValueTask QueryAsync(QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken) =>
        store.QueryAsync(plan, arguments, output, cancellationToken);

    public async Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        var result = await store.WriteAsync(request, cancellationToken);
        using var connection = file.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM statement WHERE standing = '{standing}'";
        Counts[result.Revision] = (long)command.ExecuteScalar()!;
        return result;
    }

    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken) => store.ReadJournalAsync(after, limit, cancellationToken);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => store.SummarizeAsync(cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
