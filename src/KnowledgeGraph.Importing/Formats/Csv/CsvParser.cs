using System.Text;

namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>Splits a record of a CSV file (RFC 4180) into cells.</summary>
internal static class CsvParser
{
    /// <summary>The cells; where it is no record, those before the fault.</summary>
    public static CsvOutcome Parse(string text, char separator, List<string> cells)
    {
        cells.Clear();
        for (var at = 0; ;)
        {
            var (outcome, end) = at < text.Length && text[at] == '"' ? ReadQuoted(text, at, cells) : ReadBare(text, at, separator, cells);
            if (outcome != CsvOutcome.Record)
            {
                return outcome;
            }

            if (end == text.Length)
            {
                return CsvOutcome.Record;
            }

            if (text[end] != separator)
            {
                return CsvOutcome.StrayQuote;
            }

            at = end + 1;
        }
    }

    private static (CsvOutcome, int End) ReadBare(string text, int at, char separator, List<string> cells)
    {
        var length = text.AsSpan(at).IndexOf(separator);
        var end = length < 0 ? text.Length : at + length;
        cells.Add(text[at..end]);
        return (text.AsSpan(at..end).Contains('"') ? CsvOutcome.StrayQuote : CsvOutcome.Record, end);
    }

    private static (CsvOutcome, int End) ReadQuoted(string text, int at, List<string> cells)
    {
        var cell = new StringBuilder();
        for (var from = at + 1; ;)
        {
            var length = text.AsSpan(from).IndexOf('"');
            if (length < 0)
            {
                return (CsvOutcome.OpenQuote, text.Length);
            }

            cell.Append(text, from, length);
            var after = from + length + 1;
            if (after == text.Length || text[after] != '"')
            {
                cells.Add(cell.ToString());
                return (CsvOutcome.Record, after);
            }

            cell.Append('"');
            from = after + 1;
        }
    }
}

/// <summary>What a text is.</summary>
internal enum CsvOutcome
{
    /// <summary>A whole record.</summary>
    Record,

    /// <summary>The beginning of one: a quote is open.</summary>
    OpenQuote,

    /// <summary>No record: a quote stands inside a cell that does not begin with one, or text follows a closing quote.</summary>
    StrayQuote,
}
