using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Copying;

/// <summary>Reads the settings of Neo4j from where the service reads them: its file, the environment, the command line.</summary>
internal static class Neo4jSettings
{
    public static Neo4jOptions Read(IReadOnlyList<string> settings)
    {
        var builder = SettingSources.CreateBuilder([.. settings, "--KnowledgeGraph:Store=Neo4j"]);
        return ServerOptionsReader.Read(builder.Configuration).Neo4j;
    }
}
