using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Server.Copying;

/// <summary>The verb <c>copy</c>: moves a graph, or the part of it that a query selects, from one store into another.</summary>
internal sealed class CopyVerb(TextWriter output, TextWriter errors)
{
    /// <summary>The exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            await CopyAsync(CopyArguments.Read(arguments), cancellationToken);
            return 0;
        }
        catch (KnowledgeGraphException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return refusal is InvalidRequestException ? 2 : 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"A file cannot be read or written: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("The copy was broken off; the target is empty, or says that it holds an unfinished copy.");
            return 1;
        }
    }

    private async Task CopyAsync(CopyArguments arguments, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var model = ShippedFiles.ReadModel();
        var server = arguments is { From.Kind: CopyEndKind.Sqlite, To.Kind: not CopyEndKind.Neo4j } ? null : Neo4jSettings.Read(arguments.Settings);
        await using var source = await OpenAsync(arguments.From, model, server, cancellationToken);
        await using var target = Open(arguments.To, model, server);
        await output.WriteLineAsync($"Copying {source.Location} to {target.Location}.");
        var part = await SelectAsync(model, source, arguments.Query, cancellationToken);
        var revision = await new StoreCopier(model, output.WriteLine).CopyAsync(part, target, cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Copied up to revision {revision} in {watch.Elapsed.TotalSeconds:F1} s."));
        if (target is Neo4jImportTarget files)
        {
            await output.WriteLineAsync($"To import into a database that does not exist yet, with the server stopped:\n{files.Command}");
        }
    }

    private static async Task<ICopySource> SelectAsync(GraphModel model, IExportSource source, ExportQuery? query, CancellationToken cancellationToken) =>
        query is not null && (await new ExportPlanner(model).PlanAsync(query, cancellationToken)).Statements is { } statements
            ? await SelectedGraph.SelectAsync(model, source, statements, cancellationToken)
            : source;

    private static async Task<IExportSource> OpenAsync(CopyEnd end, GraphModel model, Neo4jOptions? server, CancellationToken cancellationToken) =>
        end.Kind == CopyEndKind.Sqlite ? SqliteCopySource.Open(model, end.Path) : await Neo4jCopySource.OpenAsync(model, server!, cancellationToken);

    private static ICopyTarget Open(CopyEnd end, GraphModel model, Neo4jOptions? server) => end.Kind switch
    {
        CopyEndKind.Sqlite => new SqliteCopyTarget(model, end.Path, TimeProvider.System),
        CopyEndKind.Neo4jAdmin => new Neo4jImportTarget(end.Path),
        _ => new Neo4jCopyTarget(model, server!),
    };
}
