using System.Diagnostics;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Hands what was read to a writer, and counts it.</summary>
internal sealed class CountingWriter(IGraphWriter writer)
{
    private readonly Dictionary<string, long> _counts = [];

    /// <summary>How many records were written, by type.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    public void Write(ExportBatch batch)
    {
        switch (batch)
        {
            case RevisionBatch { Revisions: var revisions }:
                Count("Revision", revisions.Count);
                writer.Write(revisions);
                break;
            case RowBatch { Type: var type, Rows: var rows }:
                Count(type.Name, rows.Count);
                writer.Write(type, rows);
                break;
            case StatementBatch { Statements: var statements }:
                Count("Statement", statements.Count);
                Count("Source", statements.Sum(statement => statement.Sources.Count));
                writer.Write(statements);
                break;
            default:
                throw new UnreachableException(batch.GetType().Name);
        }
    }

    private void Count(string type, long more) => _counts[type] = _counts.GetValueOrDefault(type) + more;
}
