using System.Reflection;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Schema;
using KnowledgeGraph.Server.Copying;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server;

/// <summary>The verbs of the command line other than serving, which is what the program does without one.</summary>
internal static class Verbs
{
    private const string Usage = """
        usage: KnowledgeGraph.Server [--SETTING=VALUE]...   serves the graph
               KnowledgeGraph.Server schema                 prints the GraphQL schema
               KnowledgeGraph.Server copy --from END --to END [--SETTING=VALUE]...
                 copies a whole graph into an empty store; an END is sqlite:FILE, or neo4j for the database that the settings name,
                 or, after --to only, neo4j-admin:FOLDER for files that neo4j-admin database import reads

        Settings, each also an environment variable with __ for the colon, such as KnowledgeGraph__Store:
          --urls=http://127.0.0.1:5080                  where to listen, separated by semicolons
          --KnowledgeGraph:AllowRemote=false            whether other addresses than this machine's own may be listened on
          --KnowledgeGraph:Store=Sqlite                 Sqlite or Neo4j
          --KnowledgeGraph:Sqlite:Path=knowledge-graph.db
          --KnowledgeGraph:Neo4j:Uri=http://localhost:7474
          --KnowledgeGraph:Neo4j:User=neo4j
          --KnowledgeGraph:Neo4j:Password=…
          --KnowledgeGraph:Neo4j:Database=neo4j
          --KnowledgeGraph:Neo4j:Connections=100        how many connections are open at most
          --KnowledgeGraph:Neo4j:ConnectSeconds=5       how long opening one may take
          --KnowledgeGraph:Neo4j:ReadSeconds=30         how long a query may take before it is ended on the server
          --KnowledgeGraph:Neo4j:WriteSeconds=60        how long each statement of a write may take
          --KnowledgeGraph:Neo4j:RetrySeconds=30        for how long what failed in passing is tried again
          --KnowledgeGraph:LoadSample=true              whether an empty store is filled with the sample data
          --KnowledgeGraph:SampleFolder=…               the folder of that data
        """;

    /// <summary>The exit code where the arguments name a verb; null where the program is to serve.</summary>
    public static async Task<int?> RunAsync(string[] args, TextWriter output, TextWriter errors) => args switch
    {
        ["copy", .. var rest] => await Interruption.RunAsync(token => new CopyVerb(output, errors).RunAsync(rest, token)),
        ["schema"] => PrintSchema(output, errors),
        ["--help" or "-h" or "help"] => Print(output, Usage, 0),
        ["--version"] => Print(output, typeof(Verbs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, 0),
        [var first, ..] when !first.StartsWith("--", StringComparison.Ordinal) => Print(errors, $"'{string.Join(' ', args)}' is no command.\n{Usage}", 2),
        _ => null,
    };

    private static int PrintSchema(TextWriter output, TextWriter errors)
    {
        try
        {
            return Print(output, SdlWriter.Write(ShippedFiles.ReadModel()).TrimEnd(), 0);
        }
        catch (InvalidModelException wrong)
        {
            return Print(errors, wrong.Message, 1);
        }
    }

    private static int Print(TextWriter to, string text, int exitCode)
    {
        to.WriteLine(text);
        return exitCode;
    }
}
