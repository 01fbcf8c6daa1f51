using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads a tab-separated format row by row; what a row means is told by those who derive from it.</summary>
/// <param name="format">The format's name.</param>
/// <param name="layouts">The layouts that rows of the format have, told apart by their number of columns.</param>
internal abstract class TabbedReader(string format, params Layout[] layouts) : IFileReader
{
    private readonly int _most = layouts.Max(layout => layout.Columns.Count);

    public string Format => format;

    /// <summary>Whether empty cells may follow the last column.</summary>
    protected virtual bool AllowsTrailingTabs => false;

    public bool Recognizes(IReadOnlyList<string> lines)
    {
        var cells = new TabbedCells(_most);
        return lines.Any(line =>
        {
            Split(cells, line);
            return Find(cells) is { } layout && (layout.IsHeader(cells) ? layout.CheckHeader(cells, 1) : layout.Check(cells)) is null;
        });
    }

    public IEnumerable<ReadRow> Read(LineReader lines, CancellationToken cancellationToken)
    {
        var cells = new TabbedCells(_most);
        while (lines.TryRead(out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Read(line, cells) is { } content)
            {
                yield return new ReadRow(line.Number, line.Text, content);
            }
        }
    }

    /// <summary>What a row holds whose cells keep the rules of their columns.</summary>
    protected abstract RowContent Read(Layout layout, TabbedCells cells);

    // Null for lines that are no rows: empty ones and headers.
    private RowContent? Read(InputLine line, TabbedCells cells)
    {
        if (line.Fault is { } fault)
        {
            return new RefusedRecord(fault);
        }

        Split(cells, line.Text);
        if (layouts.FirstOrDefault(layout => layout.IsHeader(cells)) is { } header)
        {
            return (Find(cells) ?? header).CheckHeader(cells, line.Number) is { } broken ? new RefusedRecord(broken) : null;
        }

        return Find(cells) switch
        {
            { } layout => layout.Check(cells) is { } refusal ? new RefusedRecord(refusal) : Read(layout, cells),
            null when line.Text.AsSpan().IsWhiteSpace() => null,
            null => new RefusedRecord(new RowRefusal("columns", null, $"{cells.Count} columns", $"{Widths()} columns separated by tabs")),
        };
    }

    private void Split(TabbedCells cells, string line)
    {
        cells.Split(line);
        if (AllowsTrailingTabs)
        {
            cells.TrimEnd(_most);
        }
    }

    private Layout? Find(TabbedCells cells)
    {
        foreach (var layout in layouts)
        {
            if (layout.Columns.Count == cells.Count)
            {
                return layout;
            }
        }

        return null;
    }

    private string Widths() => string.Join(" or ", layouts.Select(layout => layout.Columns.Count));
}
