using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>A line of a file of codings, whose cells are asked for by column.</summary>
internal sealed record CodingLine(string File, int Number, IReadOnlyList<string> Columns, IReadOnlyList<string> Cells)
{
    private const string Empty = "-";

    public string Text(string column) => Optional(column) ?? throw Refuse($"The cell '{column}' is empty; expected a value.");

    public string? Optional(string column) => Cells[IndexOf(column)] is { } cell && cell != Empty && !string.IsNullOrWhiteSpace(cell) ? cell : null;

    public IReadOnlyList<string> Texts(string column) => Optional(column)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public string OneOf(string column, params IReadOnlyList<string> allowed) =>
        Text(column) is { } text && allowed.Contains(text) ? text : throw Refuse($"'{Text(column)}' is no {column}; expected one of {string.Join(", ", allowed)}.");

    public InvalidModelException Refuse(string reason) =>
        new(FormattableString.Invariant($"{File}:{Number}: {reason}")) { Path = File, Location = new SourceLocation(Number, 1) };

    private int IndexOf(string column)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (Columns[index] == column)
            {
                return index;
            }
        }

        throw new KeyNotFoundException($"{File} has no column '{column}'.");
    }
}
