using System.IO.Compression;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>Opens the files inside a zip, one after another.</summary>
internal static class ZipOpener
{
    public static IEnumerable<InputFile> Open(PeekedStream peeked, Stream file, string name, InputOptions options)
    {
        using var archive = Read(peeked, file, name);
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            yield return Open(entry, $"{name}/{entry.FullName}", file, options);
        }
    }

    private static InputFile Open(ZipArchiveEntry entry, string name, Stream file, InputOptions options)
    {
        if (entry.IsEncrypted)
        {
            throw new ImportFailedException($"The file {name} is encrypted; expected one that needs no password.");
        }

        Stream unpacked;
        try
        {
            unpacked = new ZipEntryStream(entry);
        }
        catch (InvalidDataException damaged)
        {
            throw new ImportFailedException($"The file {name} cannot be unpacked: {damaged.Message}", damaged);
        }

        var peeked = InputOpener.Peek(unpacked, name);
        return InputOpener.IsZip(peeked.Head)
            ? throw new ImportFailedException($"The file {name} is a zip inside a zip; expected a file of rows.")
            : new InputFile(name, InputOpener.Unpack(peeked), file, options);
    }

    private static ZipArchive Read(PeekedStream peeked, Stream file, string name)
    {
        try
        {
            return new ZipArchive(file.CanSeek ? file : Spool(peeked), ZipArchiveMode.Read);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException)
        {
            throw new ImportFailedException($"The file {name} is a zip that cannot be read: {damaged.Message}", damaged);
        }
    }

    // The list of a zip's files stands at its end, so what comes through a pipe is laid down first.
    private static FileStream Spool(PeekedStream pipe)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var spool = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        pipe.CopyTo(spool);
        spool.Position = 0;
        return spool;
    }
}
