using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>Chooses the reader of a file by its first lines, or by the name of its format.</summary>
public sealed class FormatRecognizer(IReadOnlyList<IFileReader> readers)
{
    private string Formats => string.Join(", ", readers.Select(reader => reader.Format));

    /// <summary>The reader of the file; a format that is named goes before what the file looks like.</summary>
    /// <exception cref="ImportFailedException">No format has that name, or none or several fit the file.</exception>
    public IFileReader Choose(InputFile file, string? format)
    {
        if (format is not null)
        {
            return readers.FirstOrDefault(reader => reader.Format == format)
                ?? throw new ImportFailedException($"There is no format '{format}'; there are {Formats}.");
        }

        return readers.Where(reader => reader.Recognizes(file.Head)).ToList() switch
        {
            [var reader] => reader,
            [] => throw new ImportFailedException($"The file {file.Name} {Reason(file)}; expected one of {Formats}, or the format named."),
            var several => throw new ImportFailedException(
                $"The file {file.Name} may be of more than one format: {string.Join(", ", several.Select(reader => reader.Format))}; expected the format named."),
        };
    }

    private static string Reason(InputFile file) => file.Head switch
    {
        [] => "is empty and so of no format",
        var head when head.Any(line => line.Contains('\0', StringComparison.Ordinal)) => "holds NUL, as UTF-16 without a byte order mark does, so its format is not recognized",
        _ => "is of no format that is recognized",
    };
}
