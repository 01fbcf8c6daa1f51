using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>The header of a table: where the columns of a mapping stand.</summary>
internal sealed class CsvHeader
{
    private static readonly char[] _separators = [',', ';', '\t'];

    private readonly Dictionary<string, int> _columns;

    private CsvHeader(Dictionary<string, int> columns, int width, char separator) => (_columns, Width, Separator) = (columns, width, separator);

    public int Width { get; }

    public char Separator { get; }

    public int this[string column] => _columns[column];

    /// <summary>The header, where the line is one that names all columns of the mapping, each once.</summary>
    public static CsvHeader? Find(CsvMapping mapping, string line) =>
        Separators(mapping).Select(separator => (Cells: Cells(line, separator), separator))
            .Where(split => mapping.Columns.All(column => split.Cells.Count(cell => cell == column) == 1))
            .Select(split => new CsvHeader(mapping.Columns.ToDictionary(column => column, split.Cells.IndexOf), split.Cells.Count, split.separator))
            .FirstOrDefault();

    /// <exception cref="ImportFailedException">The line names a column of the mapping not at all, or twice.</exception>
    public static CsvHeader Read(CsvMapping mapping, string line)
    {
        if (Find(mapping, line) is { } header)
        {
            return header;
        }

        var cells = Separators(mapping).Select(separator => Cells(line, separator)).MaxBy(split => split.Intersect(mapping.Columns).Count())!;
        var wrong = mapping.Columns.First(column => cells.Count(cell => cell == column) != 1);
        var found = cells.Contains(wrong) ? $"names the column '{wrong}' twice" : $"does not name the column '{wrong}'";
        throw new ImportFailedException($"The header {found} that the mapping reads; it names {Quoted.Found(string.Join(", ", cells))}.");
    }

    private static char[] Separators(CsvMapping mapping) => mapping.Separator is { } one ? [one] : _separators;

    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        CsvParser.Parse(line, separator, cells);
        return [.. cells.Select(cell => cell.Trim())];
    }
}
