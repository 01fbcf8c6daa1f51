using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>A column of a tab-separated format.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rule">What its cells must hold; null where anything goes.</param>
internal sealed record LayoutColumn(string Name, CellRule? Rule = null);

/// <summary>The columns of a tab-separated format, each in its place.</summary>
/// <param name="columns">The columns.</param>
internal sealed class Layout(params LayoutColumn[] columns)
{
    private readonly (int Index, CellRule Rule)[] _rules =
        [.. columns.Select((column, index) => (index, column.Rule!)).Where(rule => rule.Item2 is not null)];

    public IReadOnlyList<LayoutColumn> Columns => columns;

    public int IndexOf(string name) => Array.FindIndex(columns, column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Why the cells are no row of this layout; null where they are one.</summary>
    public RowRefusal? Check(TabbedCells cells)
    {
        foreach (var (index, rule) in _rules)
        {
            if (!rule.Holds(cells[index]))
            {
                return Refuse(rule.Reason, cells, index, rule.Expected(cells.Text(index)));
            }
        }

        return null;
    }

    public RowRefusal Refuse(string reason, TabbedCells cells, int index, string expected) =>
        new(reason, Label(index), Quoted.Found(cells[index]), expected);

    /// <summary>What refusals call a column: its name and its number.</summary>
    public string Label(int index) => $"{columns[index].Name} ({index + 1})";

    public EventColumns EventColumns(string code, string first, string second) => new(Label(IndexOf(code)), Label(IndexOf(first)), Label(IndexOf(second)));

    /// <summary>Whether the line names the columns: its first cell is the first column's name.</summary>
    public bool IsHeader(TabbedCells cells) => cells[0].Trim().Equals(columns[0].Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why the header cannot be passed over; null where each of its cells is empty or names its column.</summary>
    /// <exception cref="ImportFailedException">The columns stand in another order, so that every row would be misread.</exception>
    public RowRefusal? CheckHeader(TabbedCells cells, long line)
    {
        for (var index = 0; index < Math.Min(cells.Count, columns.Length); index++)
        {
            var name = cells[index].Trim();
            if (!name.IsEmpty && !name.Equals(columns[index].Name, StringComparison.OrdinalIgnoreCase))
            {
                return IndexOf(name.ToString()) < 0
                    ? Refuse("header", cells, index, $"a header with {columns[index].Name} here, or none")
                    : throw new ImportFailedException(
                        $"The header in line {line} has {name} as column {index + 1}; expected {columns[index].Name}, as the columns are read by their place.");
            }
        }

        return null;
    }
}
