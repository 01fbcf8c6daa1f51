using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Finds the rows that belong to a batch of records, such as the links of statements.</summary>
/// <param name="source">The store.</param>
/// <param name="isWhole">Whether each batch holds all records from its first to its last, so that what belongs to them is read in one go rather than looked up.</param>
internal sealed class OwnedRows(IExportSource source, bool isWhole)
{
    /// <summary>The rows whose column holds the key of one of the records.</summary>
    public ValueTask<IReadOnlyList<Row>> FindAsync(RecordType type, string column, IReadOnlyList<Row> owners, CancellationToken cancellationToken) => isWhole
        ? source.FindBetweenAsync(type, type.Column(column), owners[0].Id, owners[^1].Id, cancellationToken)
        : source.FindRowsAsync(type, type.Column(column), [.. owners.Select(row => row.Id)], cancellationToken);
}
