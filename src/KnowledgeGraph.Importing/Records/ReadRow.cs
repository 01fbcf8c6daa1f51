namespace KnowledgeGraph.Importing.Records;

/// <summary>A row of an input file as a reader gives it.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">The row as it is written, without its line end, so that a refused one can be mended and imported again.</param>
/// <param name="Content">What it holds.</param>
public sealed record ReadRow(long Line, string Text, RowContent Content);

/// <summary>Why a row is not taken.</summary>
/// <param name="Reason">A short name by which refusals are counted, such as <c>incomplete</c>.</param>
/// <param name="Column">The column's name, with its number from 1 where it has one, such as <c>SQLDATE (2)</c>; null where it is the whole row.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record RowRefusal(string Reason, string? Column, string Found, string Expected);
