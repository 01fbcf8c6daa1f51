using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Exporting;

/// <summary>A store that is read out as of one revision: all that it holds, or the statements that a query selects with what belongs to them.</summary>
/// <remarks>A store that holds no snapshot reads on while others write; whoever reads compares <see cref="ICopySource.ReadNewestAsync"/> before and after.</remarks>
public interface IExportSource : ICopySource
{
    /// <summary>The records that are selected, by key.</summary>
    IAsyncEnumerable<IReadOnlyList<Row>> SelectAsync(RowSelection selection, CancellationToken cancellationToken);

    /// <summary>The records whose column holds one of two values or what lies between them, in no particular order.</summary>
    ValueTask<IReadOnlyList<Row>> FindBetweenAsync(RecordType type, Column column, string first, string last, CancellationToken cancellationToken);

    /// <summary>The entries of the journal with these numbers, in no particular order.</summary>
    ValueTask<IReadOnlyList<Revision>> FindRevisionsAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellationToken);
}
