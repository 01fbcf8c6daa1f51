using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Running;

/// <summary>A row of an input file with what coding made of it.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">The row as it is written, without its line end.</param>
/// <param name="Row">What coding made of it.</param>
public sealed record CodedLine(long Line, string Text, CodedRow Row);

/// <summary>A row that is not taken, whether coding or the store refused it.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">The row as it is written, without its line end.</param>
/// <param name="Refusal">Why.</param>
public sealed record RefusedLine(long Line, string Text, RowRefusal Refusal);
