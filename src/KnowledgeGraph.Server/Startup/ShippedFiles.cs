using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Server.Startup;

/// <summary>The files that lie beside the program.</summary>
internal static class ShippedFiles
{
    public static string SampleFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "arms-transfers");

    private static string ModelFile { get; } = Path.Combine(AppContext.BaseDirectory, "graph-schema", "model.graphql");

    private static string CodingsFolder { get; } = Path.Combine(AppContext.BaseDirectory, "graph-schema", "codings");

    /// <summary>The schema and the build, on which every answer depends.</summary>
    public static string Fingerprint(GraphModel model) =>
        SdlWriter.Write(model) + typeof(ShippedFiles).Module.ModuleVersionId + typeof(SdlWriter).Module.ModuleVersionId;

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

    public static CodingTables ReadCodings(GraphModel model) => CodingTables.Read(model, CodingsFolder);
}
