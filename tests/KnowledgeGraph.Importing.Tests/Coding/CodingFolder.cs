using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Coding.Tables;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>A copy of the codings in which a test spoils one file.</summary>
internal sealed class CodingFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codings-");

    public CodingFolder()
    {
        foreach (var file in Directory.GetFiles(Shipped))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    /// <summary>The codings that are shipped.</summary>
    public static CodingTables Tables { get; } = CodingTables.Read(DataSetFolder.Model, Shipped);

    private static string Shipped => Path.Combine(AppContext.BaseDirectory, "graph-schema", "codings");

    public void Append(string file, string line) => File.AppendAllText(PathOf(file), line + "\n");

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Delete(string file) => File.Delete(PathOf(file));

    public int LinesOf(string file) => File.ReadAllLines(PathOf(file)).Length;

    /// <summary>The error that reading the folder ends in; null for none.</summary>
    public InvalidModelException? Error()
    {
        try
        {
            CodingTables.Read(DataSetFolder.Model, _folder.FullName);
            return null;
        }
        catch (InvalidModelException error)
        {
            return error;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);
}
