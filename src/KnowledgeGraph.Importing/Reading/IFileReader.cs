using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>Reads the rows of one file format; it knows neither codes nor stores.</summary>
public interface IFileReader
{
    /// <summary>The format's name on the command line, such as <c>gdelt-2</c>.</summary>
    string Format { get; }

    /// <summary>Whether the first line tells how to read the others, so that no row can be read without it.</summary>
    bool NeedsHeader => false;

    /// <summary>Whether a file that begins so is of this format.</summary>
    /// <param name="lines">The file's first lines, up to ten; the last may be cut off.</param>
    bool Recognizes(IReadOnlyList<string> lines);

    /// <summary>The rows in the file's order, one at a time; what is wrong with a row is its content, and the reading goes on.</summary>
    /// <exception cref="Core.Errors.ImportFailedException">The file cannot be read any further; the message says where.</exception>
    IEnumerable<ReadRow> Read(LineReader lines, CancellationToken cancellationToken);
}
