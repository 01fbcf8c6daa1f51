using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server;

/// <summary>The text that tells how the program is called.</summary>
internal static class Usage
{
    private static readonly string _verbs = $"""
        usage: KnowledgeGraph.Server [--SETTING=VALUE]...   serves the graph
               KnowledgeGraph.Server schema                 prints the GraphQL schema
               KnowledgeGraph.Server settings [--SETTING=VALUE]...
                 lists each setting with its value and where that comes from, and all mistakes
               KnowledgeGraph.Server copy --from END --to END [--query JSON] [--SETTING=VALUE]...
                 copies a graph, or what the query selects of it, into an empty store; an END is sqlite:FILE, or neo4j for the database that the settings name,
                 or, after --to only, neo4j-admin:FOLDER for files that neo4j-admin database import reads
               KnowledgeGraph.Server export FORMAT FILE [--where JSON|@FILE] [--layers LAYERS] [--standings STANDINGS] [--everything] [--manifest FILE]
                 writes the statements that a query selects with what they name, or all of the store, and a manifest beside it;
                 FORMAT is {string.Join(", ", ExportFormats.All.Select(format => format.Name))}, and FILE is - for standard output
               KnowledgeGraph.Server verify MANIFEST FILE... [--SETTING=VALUE]...
                 checks exported files against their manifest, and says what became of what they hold
               KnowledgeGraph.Server import FILE... [--format F] [--mapping FILE] [--encoding E] [--batch N] [--dry-run] [--max-errors N]
                   [--refused FILE] [--report FILE] [--by NAME] [--patience SECONDS] [--SETTING=VALUE]...
                 records what files of event data or of graphs hold, and tells what became of each row; FILE is - for standard input
               KnowledgeGraph.Server backup FILE [--SETTING=VALUE]...
                 copies the embedded store into a new file, while the service may go on
               KnowledgeGraph.Server check [--texts FOLDER] [--SETTING=VALUE]...
                 looks whether what the store holds agrees with itself, and with the documents' texts where they are given
               KnowledgeGraph.Server keys add NAME --role ROLE [--expires DATE] [--SETTING=VALUE]...
               KnowledgeGraph.Server keys list | keys revoke NAME
                 makes, lists and revokes keys; ROLE is reader, contributor, editor or admin, and the key works until DATE

        Settings are read from appsettings.json beside the program, from the JSON file that --config=FILE names, from the environment
        with __ for the colon, such as KnowledgeGraph__Store, and from the command line; a later place wins:
        """;

    private const int DescriptionColumn = 59;

    /// <summary>The text; limits are left to the verb that lists them.</summary>
    public static string Text { get; } = string.Join('\n', [
        _verbs,
        .. SettingTable.All.Where(setting => !setting.Key.StartsWith(SettingTable.Limits, StringComparison.Ordinal)).Select(Line),
        $"  {$"--{SettingTable.Limits}:…",-DescriptionColumn} how much is taken and done at once; the verb settings lists them",
    ]);

    private static string Line(Setting setting) =>
        $"  {$"--{setting.Key}={setting.Default}",-DescriptionColumn} {setting.Description}";
}
