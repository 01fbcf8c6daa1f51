using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>A row of a graph file, and what it refers to among the records of its own type.</summary>
/// <param name="Row">The row.</param>
/// <param name="Section">The type of the record; null for a line that is none.</param>
/// <param name="Id">The record's id; null where nothing waits for it.</param>
/// <param name="References">The ids of records of the same type that must be there before it.</param>
internal sealed record GraphRow(ReadRow Row, string? Section, string? Id, IReadOnlyList<string> References)
{
    /// <summary>A row that waits for nothing.</summary>
    public static GraphRow Of(InputLine line, RowContent content, string? section = null) => new(new ReadRow(line.Number, line.Text, content), section, null, []);
}
