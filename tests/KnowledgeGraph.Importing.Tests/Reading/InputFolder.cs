using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Importing.Reading;

namespace KnowledgeGraph.Importing.Tests.Reading;

/// <summary>A folder of input files of our own making.</summary>
internal sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public string Path => _folder.FullName;

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public string Write(byte[] bytes, string name = "rows.txt")
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string text) => Write(Utf8(text));

    /// <summary>The lines of all files that the path names.</summary>
    public static List<InputLine> Lines(string path, InputOptions? options = null) => [.. InputFile.Open(path, options ?? new InputOptions()).SelectMany(Lines)];

    public static List<InputLine> Lines(InputFile file)
    {
        using (file)
        {
            var lines = new List<InputLine>();
            while (file.Lines.TryRead(out var line))
            {
                lines.Add(line);
            }

            return lines;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
