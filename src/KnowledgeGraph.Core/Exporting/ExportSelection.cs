namespace KnowledgeGraph.Core.Exporting;

/// <summary>What an export holds.</summary>
/// <param name="Statements">The statements; null for all that the store holds, whatever no statement names among it.</param>
/// <param name="Query">The same as canonical JSON, for people and to be asked again.</param>
public sealed record ExportSelection(RowSelection? Statements, string Query);
