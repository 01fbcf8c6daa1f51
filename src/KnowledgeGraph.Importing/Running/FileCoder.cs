using System.Globalization;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Opens files, recognizes their formats, and codes their rows as they are read.</summary>
/// <param name="recognizer">Knows the formats.</param>
/// <param name="format">The format that was named; null where files tell it themselves.</param>
/// <param name="options">How files are opened.</param>
/// <param name="code">Codes what a row holds.</param>
/// <param name="cancellationToken">Ends the reading.</param>
public sealed class FileCoder(
    FormatRecognizer recognizer, string? format, InputOptions options, Func<RowContent, CodedRow> code, CancellationToken cancellationToken)
{
    /// <summary>What a path stands for, one file after the other.</summary>
    /// <exception cref="Core.Errors.ImportFailedException">A file cannot be opened, or is of no format that is known.</exception>
    public IEnumerable<CodedFile> Open(string path) => InputFile.Open(path, options).Select(Code);

    private CodedFile Code(InputFile file)
    {
        try
        {
            var reader = recognizer.Choose(file, format);
            return new CodedFile(file.Name, reader.Format, reader.Read(file.Lines, cancellationToken).Select(row => new CodedLine(row.Line, row.Text, Code(row.Content))))
            {
                Header = reader.NeedsHeader && file.Head is [var first, ..] ? first : null,
                BytesRead = () => file.Position ?? 0,
                Length = file.Length,
                Notes = () => Notes(file),
                Source = file,
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private CodedRow Code(RowContent content) => content is OtherRecord other ? new OtherCode(other.Code) : code(content);

    private static List<string> Notes(InputFile file)
    {
        var notes = new List<string>();
        if (file.Encoding is not (InputEncoding.Auto or InputEncoding.Utf8))
        {
            notes.Add($"read as {InputEncodings.NameOf(file.Encoding)}");
        }

        if (file.Latin1Lines > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Latin1Lines} lines are not UTF-8 and were read as {InputEncodings.NameOf(InputEncoding.Latin1)}"));
        }

        return notes;
    }
}
