using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Exporting.Manifests;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>The verb <c>verify</c>: checks exported files against their manifest, and says what became of what they hold.</summary>
internal sealed class VerifyVerb(TextWriter output, TextWriter errors)
{
    private const int Changed = 3;

    /// <summary>
    /// The exit code: 0 where the files are sound and the store would answer the same, 1 where a file differs or something cannot be read,
    /// 2 for wrong arguments, 3 where the files are sound and the store would answer something else.
    /// </summary>
    public Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        VerbFailure.TellAsync(() => VerifyAsync(arguments, cancellationToken), errors, "The verification was broken off.");

    private async Task<int> VerifyAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var (settings, others) = SettingArguments.Split(arguments);
        var asked = VerifyArguments.Read(others);
        var options = ServerOptionsReader.Read(SettingSources.CreateBuilder(settings).Configuration);
        var manifest = ManifestJson.Read(await File.ReadAllBytesAsync(asked.Manifest, cancellationToken), asked.Manifest);
        var areSound = true;
        foreach (var file in asked.Files)
        {
            var fault = await FileCheck.FindFaultAsync(manifest, file, cancellationToken);
            areSound &= fault is null;
            await (fault is null ? output : errors).WriteLineAsync(fault is null ? $"{file} is as it was exported." : $"{file} differs: {fault}.");
        }

        var model = ShippedFiles.ReadModel();
        await using var source = ExportSources.Open(model, options);
        var isSame = await CompareAsync(manifest, model, source, options, cancellationToken);
        return areSound ? isSame ? 0 : Changed : 1;
    }

    private async Task<bool> CompareAsync(ExportManifest manifest, GraphModel model, IExportSource source, ServerOptions options, CancellationToken cancellationToken)
    {
        var revisions = await source.FindRevisionsAsync([manifest.Revision], cancellationToken);
        if (revisions is not [var then] || then.Time != manifest.Time)
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{source.Location} has no revision {manifest.Revision} of {manifest.Time}; expected the store that was exported."));
            return false;
        }

        using var json = JsonDocument.Parse(manifest.Query);
        var query = ExportQuery.Read(json.RootElement);
        var all = model.Record("Statement").Column("standing").Enum!.Values.Select(value => value.Name).ToList();
        var selection = await new ExportPlanner(model, options.RequestLimits).PlanAsync(query.IsEverything ? query : query with { Standings = all }, cancellationToken);
        var standings = (query.IsEverything ? all : query.Standings!).ToHashSet();
        var changes = await new ResultComparer(model, source, standings).CompareAsync(selection.Statements, manifest.Revision, cancellationToken);
        return await TellAsync(manifest, model, source, changes);
    }

    private async Task<bool> TellAsync(ExportManifest manifest, GraphModel model, IExportSource source, ResultChanges changes)
    {
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{source.Location} is at revision {changes.Newest}, {changes.Newest - manifest.Revision} after the exported {manifest.Revision} of {manifest.Time}."));
        await WriteAsync("retracted since", changes.Retracted);
        await WriteAsync("reviewed since", changes.Reviewed);
        await WriteAsync("with new sources", changes.Sourced);
        await WriteAsync("that the query answers only now", changes.Added);
        var isSame = !changes.IsAny;
        if (manifest.Counts.TryGetValue("Statement", out var count) && count != changes.Cited)
        {
            isSame = false;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"The query answered {count} statements, and finds {changes.Cited} of then: what it asks of actors, events or documents changed."));
        }

        if (manifest.Model != ExportVerb.Fingerprint(model))
        {
            await output.WriteLineAsync("The schema is another than that of the export.");
        }

        await output.WriteLineAsync(isSame ? "The same query answers the same statements." : "The same query would answer something else.");
        return isSame;
    }

    private async Task WriteAsync(string what, ChangedStatements statements)
    {
        if (statements.Count > 0)
        {
            var more = statements.Count > statements.First.Count ? ", …" : "";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{statements.Count} statements {what}: {string.Join(", ", statements.First)}{more}"));
        }
    }
}
