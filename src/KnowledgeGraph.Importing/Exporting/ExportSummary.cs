using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>What an export held.</summary>
/// <param name="Revision">The newest revision that it holds.</param>
/// <param name="Counts">How many records by type, in the order of the file; sources are counted apart from their statements.</param>
public sealed record ExportSummary(Revision Revision, IReadOnlyDictionary<string, long> Counts);
