using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Copying;

/// <summary>Reads the settings of Neo4j from where the service reads them: its file, the environment, the command line.</summary>
internal static class Neo4jSettings
{
    public static Neo4jOptions Read(IReadOnlyList<string> settings)
    {
        string[] all = [.. settings, "--KnowledgeGraph:Store=Neo4j"];
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = all, ContentRootPath = AppContext.BaseDirectory });
        return ServerOptionsReader.Read(builder.Configuration).Neo4j;
    }
}
