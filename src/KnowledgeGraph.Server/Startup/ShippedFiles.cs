using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Server.Startup;

/// <summary>The files that lie beside the program.</summary>
internal static class ShippedFiles
{
    public static string SampleFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "arms-transfers");

    private static string ModelFile { get; } = Path.Combine(AppContext.BaseDirectory, "graph-schema", "model.graphql");

    public static GraphModel ReadModel()
    {
        try
        {
            return ModelReader.Read("graph-schema/model.graphql", File.ReadAllText(ModelFile));
        }
        catch (IOException missing)
        {
            throw new InvalidModelException($"The model cannot be read: {missing.Message}");
        }
    }
}
