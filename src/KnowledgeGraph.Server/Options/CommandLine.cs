namespace KnowledgeGraph.Server.Options;

/// <summary>Short forms of settings on the command line.</summary>
internal static class CommandLine
{
    public static string[] Expand(string[] args) =>
        [.. args.Select(argument => argument == "--trusted-only" ? "--KnowledgeGraph:PersistedOperations:TrustedOnly=true" : argument)];
}
