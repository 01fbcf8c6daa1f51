using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>Reads the records of a CSV file, which may go over several lines where a quote is open.</summary>
/// <remarks>
/// A quote that never closes would take the rest of the file with it. So a record that goes on for too long is refused by its first line alone, and
/// the lines after it are read anew.
/// </remarks>
internal sealed class CsvRecordReader(LineReader lines, char separator)
{
    private const int MostLines = 100;
    private const int MostCharacters = 1 << 20;

    private readonly Queue<InputLine> _again = new();
    private readonly List<string> _cells = [];

    /// <summary>The cells of the record, good until the next call.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>Moves to the next record; a fault says why it is none.</summary>
    public bool TryRead(out long number, out string text, out RowRefusal? fault)
    {
        (number, text, fault) = (0, "", null);
        if (!TryReadLine(out var first))
        {
            return false;
        }

        (number, text, fault) = (first.Number, first.Text, first.Fault);
        if (fault is not null)
        {
            return true;
        }

        var outcome = CsvParser.Parse(text, separator, _cells);
        if (outcome == CsvOutcome.OpenQuote)
        {
            outcome = ReadOn(ref text);
        }

        fault = outcome switch
        {
            CsvOutcome.OpenQuote => new RowRefusal("quote", Column(), "a quote that is not closed", $"a closing quote within {MostLines} lines"),
            CsvOutcome.StrayQuote => new RowRefusal("quote", Column(), "a quote inside a cell", "cells with quotes in quotes, and each quote in them doubled"),
            _ => null,
        };
        return true;
    }

    private CsvOutcome ReadOn(ref string text)
    {
        var (record, taken) = (text, new List<InputLine>());
        while (taken.Count < MostLines && record.Length < MostCharacters && TryReadLine(out var line))
        {
            taken.Add(line);
            record += "\n" + line.Text;
            if (line.Fault is not null)
            {
                break;
            }

            // Only a quote can end what a quote began.
            if (line.Text.Contains('"', StringComparison.Ordinal) && CsvParser.Parse(record, separator, _cells) is var outcome and not CsvOutcome.OpenQuote)
            {
                if (outcome == CsvOutcome.Record)
                {
                    text = record;
                    return outcome;
                }

                break;
            }
        }

        ReadAgain(taken);
        return CsvParser.Parse(text, separator, _cells);
    }

    private void ReadAgain(List<InputLine> taken)
    {
        var rest = _again.ToArray();
        _again.Clear();
        foreach (var line in taken.Concat(rest))
        {
            _again.Enqueue(line);
        }
    }

    private bool TryReadLine(out InputLine line) => _again.TryDequeue(out line) || lines.TryRead(out line);

    private string Column() => $"column {_cells.Count + 1}";
}
