using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Copying;

/// <summary>A store that is read out as a whole, in batches of bounded size.</summary>
public interface ICopySource : IAsyncDisposable
{
    /// <summary>The store's kind and where it lies, for people.</summary>
    string Location { get; }

    /// <summary>The newest revision's number as it is now; 0 for an empty store.</summary>
    Task<long> ReadNewestAsync(CancellationToken cancellationToken);

    /// <summary>The journal, oldest first.</summary>
    IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync(CancellationToken cancellationToken);

    /// <summary>The records of a type, by key.</summary>
    IAsyncEnumerable<IReadOnlyList<Row>> ReadRowsAsync(RecordType type, CancellationToken cancellationToken);

    /// <summary>The former versions of all records.</summary>
    IAsyncEnumerable<IReadOnlyList<StoredFormer>> ReadFormersAsync(CancellationToken cancellationToken);

    /// <summary>The records whose column holds one of the values.</summary>
    ValueTask<IReadOnlyList<Row>> FindRowsAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken);

    /// <summary>The former versions of the records with these keys.</summary>
    ValueTask<IReadOnlyList<StoredFormer>> FindFormersAsync(RecordType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);
}
