using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>Reads people's own tables, as a mapping tells what their columns mean.</summary>
internal sealed class CsvReader(CsvMapping mapping) : IFileReader
{
    public string Format => "csv";

    public bool NeedsHeader => true;

    public bool Recognizes(IReadOnlyList<string> lines) => lines is [var first, ..] && CsvHeader.Find(mapping, first) is not null;

    public IEnumerable<ReadRow> Read(LineReader lines, CancellationToken cancellationToken)
    {
        if (!lines.TryRead(out var first))
        {
            yield break;
        }

        if (first.Fault is { } broken)
        {
            throw new ImportFailedException($"The header holds {broken.Found}; expected {broken.Expected}.");
        }

        var header = CsvHeader.Read(mapping, first.Text);
        var records = new CsvRecordReader(lines, header.Separator);
        while (records.TryRead(out var number, out var text, out var fault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (fault is not null || !text.AsSpan().IsWhiteSpace())
            {
                yield return new ReadRow(number, text, fault is null ? new CsvRow(mapping, header, records.Cells).Read() : new RefusedRecord(fault));
            }
        }
    }
}
