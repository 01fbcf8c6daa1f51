namespace KnowledgeGraph.Server.Tests;

/// <summary>The folder that these tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>The path of one of its files.</summary>
    public static string File(string name) => Path.Combine(_root, name);

    private static readonly string _root = Find();

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(at.FullName, "KnowledgeGraph.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds KnowledgeGraph.sln.");
        }

        return at.FullName;
    }
}
