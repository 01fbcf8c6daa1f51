using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>Where the cases, their data and the model lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<GraphModel> _model = new(() =>
    {
        var path = Path.Combine(Root, "graph-schema", "model.graphql");
        return ModelReader.Read(path, File.ReadAllText(path));
    });

    public static GraphModel Model => _model.Value;

    public static string Cases => Path.Combine(Root, "tests", "cases");

    /// <summary>The folder of a data set: one of the tests' own, or one that the service ships.</summary>
    public static string DataSet(string name) =>
        new[] { Path.Combine(Root, "tests", "data", name), Path.Combine(Root, "data", name) }.FirstOrDefault(Directory.Exists)
            ?? throw new DirectoryNotFoundException($"The data set '{name}' is in neither tests/data nor data.");

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "global.json")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds global.json.");
    }
}
