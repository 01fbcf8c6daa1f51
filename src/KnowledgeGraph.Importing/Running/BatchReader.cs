using System.Diagnostics;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Makes batches of a file's rows; where they end depends on the rows alone, so that a second run makes the same.</summary>
internal sealed class BatchReader(ImportOptions options)
{
    // Where nearly all rows are of other kinds, a batch ends too, so that progress is told and an interruption heard.
    private const int MostRows = 50_000;

    public IEnumerable<ImportBatch> Read(CodedFile file)
    {
        using var rows = file.Rows.GetEnumerator();
        var (batch, characters) = (new ImportBatch(), 0L);
        Exception? failure;
        while (Next(rows, out failure) is { } line)
        {
            if (batch.Rows > 0 && characters + line.Text.Length > options.BatchCharacters)
            {
                yield return Close(batch, file);
                (batch, characters) = (new ImportBatch(), 0);
            }

            characters += Add(batch, line);
            if (batch.Items.Count >= options.BatchRows || batch.Rows >= MostRows)
            {
                yield return Close(batch, file);
                (batch, characters) = (new ImportBatch(), 0);
            }
        }

        if (batch.Rows > 0)
        {
            yield return Close(batch, file);
        }

        if (failure is not null)
        {
            throw new ImportFailedException(failure is ImportFailedException ? failure.Message : $"The file cannot be read any further: {failure.Message}", failure);
        }
    }

    // A file that breaks off has given rows before, and these are to be written.
    private static CodedLine? Next(IEnumerator<CodedLine> rows, out Exception? failure)
    {
        failure = null;
        try
        {
            return rows.MoveNext() ? rows.Current : null;
        }
        catch (Exception unreadable) when (unreadable is ImportFailedException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            failure = unreadable;
            return null;
        }
    }

    private static ImportBatch Close(ImportBatch batch, CodedFile file)
    {
        batch.BytesRead = file.BytesRead();
        return batch;
    }

    // The characters that are held until the batch is written.
    private static int Add(ImportBatch batch, CodedLine line)
    {
        batch.Rows++;
        switch (line.Row)
        {
            case CodedItem:
                batch.Items.Add(line);
                return line.Text.Length;
            case RefusedRow refused:
                batch.Refused.Add(new RefusedLine(line.Line, line.Text, refused.Refusal));
                return line.Text.Length;
            case OtherCode other:
                batch.Others[other.Code] = batch.Others.GetValueOrDefault(other.Code) + 1;
                return 0;
            default:
                throw new UnreachableException(line.Row.GetType().Name);
        }
    }
}
