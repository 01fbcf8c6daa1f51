using KnowledgeGraph.Importing.Running;

namespace KnowledgeGraph.Server.Importing;

/// <summary>The exit codes of an import.</summary>
internal static class ImportExit
{
    public const int Incomplete = 1;

    public const int NothingDone = 2;

    /// <summary>As of a program that ends by Ctrl-C.</summary>
    public const int Interrupted = 130;

    public static int Of(ImportReport report) => report switch
    {
        { End: ImportEnd.Interrupted } => Interrupted,
        { Total.Read: 0 } when report.End != ImportEnd.Complete || report.Files.Any(file => file.Failure is not null) => NothingDone,
        { End: not ImportEnd.Complete } or { Total.Refused: > 0 } => Incomplete,
        _ => report.Files.Any(file => file.Failure is not null) ? Incomplete : 0,
    };
}
