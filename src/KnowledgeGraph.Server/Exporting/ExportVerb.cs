using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Importing.Exporting.Manifests;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Querying.Schema;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>The verb <c>export</c>: writes what the store holds, or a query selects of it, into a file, with a manifest beside it.</summary>
/// <param name="output">Takes what was done, where the file goes elsewhere.</param>
/// <param name="errors">Takes what went wrong, and what was done where the file goes to standard output.</param>
/// <param name="standardOutput">Opens standard output.</param>
internal sealed class ExportVerb(TextWriter output, TextWriter errors, Func<Stream> standardOutput)
{
    /// <summary>The exit code: 0 where the file is whole, 1 where there is none, 2 for wrong arguments.</summary>
    public Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken) => VerbFailure.TellAsync(
        () => ExportAsync(arguments, cancellationToken), errors, "The export was broken off; there is no file of it.");

    /// <summary>The hash of a model's schema.</summary>
    public static string Fingerprint(GraphModel model) => ContentHash.OfText(Encoding.UTF8.GetBytes(SdlWriter.Write(model)));

    private async Task<int> ExportAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var (settings, others) = SettingArguments.Split(arguments);
        var asked = ExportArguments.Read(others);
        var options = ServerOptionsReader.Read(SettingSources.CreateBuilder(settings).Configuration);
        var model = ShippedFiles.ReadModel();
        var selection = await new ExportPlanner(model, options.RequestLimits).PlanAsync(asked.Query, cancellationToken);
        await using var source = ExportSources.Open(model, options);
        var (summary, file) = await WriteAsync(new Exporter(model, source), asked, selection, cancellationToken);
        var manifest = new ExportManifest(
            asked.Format.Name, selection.Query, summary.Revision.Number, summary.Revision.Time, Fingerprint(model), summary.Counts, [file]);
        if (asked.Manifest is { } path)
        {
            await File.WriteAllBytesAsync(path, ManifestJson.Write(manifest), cancellationToken);
        }

        await (asked.IsStandard ? errors : output).WriteLineAsync(Describe(asked, source, manifest));
        return 0;
    }

    private async Task<(ExportSummary Summary, ExportedFile File)> WriteAsync(
        Exporter exporter, ExportArguments asked, ExportSelection selection, CancellationToken cancellationToken)
    {
        // Under its own name only once it is whole.
        var part = asked.File + ".part";
        try
        {
            ExportSummary summary;
            ExportedFile file;
            await using (var stream = asked.IsStandard ? standardOutput() : new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.Read))
            await using (var hashing = new HashingStream(stream))
            {
                summary = await exporter.ExportAsync(asked.Format, selection, hashing, cancellationToken);
                file = new ExportedFile(asked.IsStandard ? "export" + asked.Format.Extension : Path.GetFileName(asked.File), hashing.Length, hashing.Sha256);
            }

            if (!asked.IsStandard)
            {
                File.Move(part, asked.File, overwrite: true);
            }

            return (summary, file);
        }
        finally
        {
            if (!asked.IsStandard)
            {
                File.Delete(part);
            }
        }
    }

    private static string Describe(ExportArguments asked, IExportSource source, ExportManifest manifest)
    {
        var counts = manifest.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(asked.IsStandard ? "Standard output" : Path.GetFullPath(asked.File))} holds {source.Location} at revision {manifest.Revision} ({string.Join(", ", counts)}); {manifest.Files[0].Bytes} bytes, SHA-256 {manifest.Files[0].Sha256}.");
    }
}
