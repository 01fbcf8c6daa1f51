using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>What an export reads at once.</summary>
internal abstract record ExportBatch;

/// <summary>Entries of the journal.</summary>
internal sealed record RevisionBatch(IReadOnlyList<Revision> Revisions) : ExportBatch;

/// <summary>Records of one type.</summary>
internal sealed record RowBatch(RecordType Type, IReadOnlyList<Row> Rows) : ExportBatch;

/// <summary>Statements with all that belongs to them.</summary>
internal sealed record StatementBatch(IReadOnlyList<ExportedStatement> Statements) : ExportBatch;
