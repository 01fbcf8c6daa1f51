using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>Writes rows of comma-separated values; see https://www.rfc-editor.org/rfc/rfc4180.</summary>
internal sealed class CsvText(Stream stream)
{
    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _text = new();
    private bool _isFirst = true;

    /// <summary>Writes a cell: a text, a number, or nothing for null; an empty text is <c>""</c>.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="isFreeText">Whether it may begin with anything, and is kept from being run as a formula.</param>
    public void Cell(object? value, bool isFreeText = false)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        if (value is string text)
        {
            Write(isFreeText && IsFormula(text) ? "'" + text : text);
        }
        else if (value is not null)
        {
            _text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    public void EndRow()
    {
        _text.Append("\r\n");
        _isFirst = true;
    }

    /// <summary>Hands the rows on.</summary>
    public void Flush()
    {
        stream.Write(Encoding.UTF8.GetBytes(_text.ToString()));
        _text.Clear();
    }

    // Spreadsheets run what begins so, quoted or not, and titles come from anywhere.
    private static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private void Write(string text)
    {
        if (text.Length > 0 && text.AsSpan().IndexOfAny(_quoted) < 0)
        {
            _text.Append(text);
        }
        else
        {
            _text.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
    }
}
