using System.IO.Compression;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>Opens input files and unpacks them by what they hold, whatever they are called.</summary>
internal static class InputOpener
{
    private const int SignatureLength = 4;

    public static IEnumerable<InputFile> Open(string path, InputOptions options)
    {
        var file = path == "-" ? OpenStandardInput(options) : OpenFile(path);
        var name = path == "-" ? "standard input" : path;
        try
        {
            var peeked = Peek(file, name);
            return IsZip(peeked.Head) ? ZipOpener.Open(peeked, file, name, options) : [new InputFile(name, Unpack(peeked), file, options)];
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The text of a file that may be packed with gzip.</summary>
    public static Stream Unpack(PeekedStream file) => file.Head is [0x1F, 0x8B, ..] ? new GZipStream(file, CompressionMode.Decompress) : file;

    public static PeekedStream Peek(Stream file, string name)
    {
        try
        {
            return new PeekedStream(file, SignatureLength);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
        {
            throw new ImportFailedException($"The file {name} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    // The second is that of a zip without any file.
    public static bool IsZip(ReadOnlySpan<byte> head) => head is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    private static Stream OpenStandardInput(InputOptions options) =>
        options.StandardInput?.Invoke() ?? throw new ImportFailedException("There is no standard input to read '-' from.");

    private static FileStream OpenFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ImportFailedException($"{path} is a directory; expected a file.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportFailedException($"There is no file {path}.", missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ImportFailedException($"The file {path} cannot be opened: {unreadable.Message}", unreadable);
        }
    }
}
