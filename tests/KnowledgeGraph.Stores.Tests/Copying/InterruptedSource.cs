using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>A source during whose reading something happens, just before the records of one type.</summary>
internal sealed class InterruptedSource(ICopySource source, string type, Func<Task> happening) : ICopySource
{
    public string Location => source.Location;

    public Task<long> ReadNewestAsync(CancellationToken cancellationToken) => source.ReadNewestAsync(cancellationToken);

    public IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync(CancellationToken cancellationToken) => source.ReadRevisionsAsync(cancellationToken);

    public async IAsyncEnumerable<IReadOnlyList<Row>> ReadRowsAsync(RecordType rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (rows.Name == type)
        {
            await happening();
        }

        await foreach (var batch in source.ReadRowsAsync(rows, cancellationToken))
        {
            yield return batch;
        }
    }

    public IAsyncEnumerable<IReadOnlyList<StoredFormer>> ReadFormersAsync(CancellationToken cancellationToken) => source.ReadFormersAsync(cancellationToken);

    public ValueTask<IReadOnlyList<Row>> FindRowsAsync(RecordType rows, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
        source.FindRowsAsync(rows, column, values, cancellationToken);

    public ValueTask<IReadOnlyList<StoredFormer>> FindFormersAsync(RecordType rows, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        source.FindFormersAsync(rows, ids, cancellationToken);

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
