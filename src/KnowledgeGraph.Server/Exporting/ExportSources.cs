using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>Opens the store that the options name to read it out.</summary>
internal static class ExportSources
{
    /// <exception cref="Core.Errors.StoreUnavailableException">It is not there, or not to be read as it is.</exception>
    public static IExportSource Open(GraphModel model, ServerOptions options) =>
        options.Store == StoreKind.Neo4j ? Neo4jCopySource.OpenAsItIs(options.Neo4j) : SqliteCopySource.Open(model, options.SqlitePath);
}
