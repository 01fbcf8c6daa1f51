namespace KnowledgeGraph.Importing.Reading;

/// <summary>A file to import, or one inside a zip, opened and unpacked.</summary>
public sealed class InputFile : IDisposable
{
    private readonly StreamLineReader _lines;
    private readonly Stream? _packed;

    internal InputFile(string name, Stream unpacked, Stream packed, InputOptions options)
    {
        Name = name;
        _packed = packed.CanSeek ? packed : null;
        Length = _packed?.Length;
        _lines = new StreamLineReader(unpacked, name, options);
    }

    /// <summary>Its path; for a file inside a zip the zip's path, a slash and the file's own.</summary>
    public string Name { get; }

    /// <summary>Its lines, to be read once.</summary>
    public LineReader Lines => _lines;

    /// <summary>Up to ten of its first lines, by which its format is recognized; none for an empty file.</summary>
    public IReadOnlyList<string> Head => _lines.Head;

    /// <summary>Its length in bytes as it lies there, packed (for a file in a zip that of the zip); null for a pipe.</summary>
    public long? Length { get; }

    /// <summary>How many of these bytes are read; null for a pipe.</summary>
    public long? Position => _packed?.Position;

    /// <summary>The encoding in which it is read.</summary>
    public InputEncoding Encoding => _lines.Encoding;

    /// <summary>How many lines were read as Latin-1 because they are not UTF-8.</summary>
    public long Latin1Lines => _lines.Latin1Lines;

    /// <summary>Opens what a path names: a file, <c>-</c> for the standard input, or each file of a zip in turn.</summary>
    /// <exception cref="Core.Errors.ImportFailedException">It cannot be opened, or is packed in a way that cannot be read.</exception>
    public static IEnumerable<InputFile> Open(string path, InputOptions options) => InputOpener.Open(path, options);

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();
}
