using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Copying;

/// <summary>An empty store that takes in what another holds. Until it is finished it is empty, or opened by nobody.</summary>
public interface ICopyTarget : IAsyncDisposable
{
    /// <summary>The store's kind and where it lies, for people.</summary>
    string Location { get; }

    /// <summary>When it takes references, and the edges of withdrawn statements.</summary>
    ReferenceDrawing Draws { get; }

    /// <summary>Takes hold of the store.</summary>
    /// <param name="source">Where the copy comes from, for people.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Errors.StoreUnavailableException">It is not empty, or not to be written; it is then left untouched.</exception>
    Task BeginAsync(string source, CancellationToken cancellationToken);

    /// <summary>Takes revisions.</summary>
    Task TakeAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken);

    /// <summary>Takes records of one type: all nodes come before links and edges.</summary>
    Task TakeAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken);

    /// <summary>Takes former versions.</summary>
    Task TakeAsync(IReadOnlyList<StoredFormer> formers, CancellationToken cancellationToken);

    /// <summary>Draws the references of nodes that were taken before.</summary>
    Task DrawAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken);

    /// <summary>Takes edges that statements carried while they were accepted.</summary>
    Task TakeWithdrawnAsync(RecordType type, IReadOnlyList<Row> edges, CancellationToken cancellationToken);

    /// <summary>Makes the store whole, so that it can be opened.</summary>
    /// <param name="newest">The newest revision.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task FinishAsync(Revision newest, CancellationToken cancellationToken);
}
