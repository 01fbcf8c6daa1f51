using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite.Backup;

namespace KnowledgeGraph.Server.Backup;

/// <summary>The verb <c>backup</c>: copies the embedded store's file while the service may go on.</summary>
internal sealed class BackupVerb(TextWriter output, TextWriter errors)
{
    private const string OnNeo4j = "backup copies the file of the embedded store, and the store is Neo4j. Expected in its place, while nothing writes: "
        + "copy --from neo4j --to sqlite:FILE; or, where the server's tools are, with the database stopped: neo4j-admin database dump.";

    /// <summary>The exit code.</summary>
    public int Run(string[] arguments)
    {
        if (arguments is not [{ Length: > 0 } file, .. var settings] || file.StartsWith('-') || settings.Any(setting => !setting.StartsWith("--", StringComparison.Ordinal)))
        {
            errors.WriteLine("backup needs one file; expected backup FILE [--SETTING=VALUE]...");
            return 2;
        }

        try
        {
            return Run(file, ServerOptionsReader.Read(SettingSources.CreateBuilder(settings).Configuration));
        }
        catch (KnowledgeGraphException refusal)
        {
            errors.WriteLine(refusal.Message);
            return 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"A file cannot be read or written: {failure.Message}");
            return 1;
        }
    }

    private int Run(string file, ServerOptions options)
    {
        if (options.Store != StoreKind.Sqlite)
        {
            errors.WriteLine(OnNeo4j);
            return 2;
        }

        var summary = new SqliteBackup(ShippedFiles.ReadModel(), options.SqlitePath).Write(file);
        var counts = summary.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFullPath(file)} holds {Path.GetFullPath(options.SqlitePath)} up to revision {summary.Revision} ({string.Join(", ", counts)}); {new FileInfo(file).Length} bytes, found whole."));
        return 0;
    }
}
