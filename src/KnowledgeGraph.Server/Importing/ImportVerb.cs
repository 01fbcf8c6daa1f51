using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Coding;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Importing;

/// <summary>The verb <c>import</c>: records what files of event data or of graphs hold.</summary>
/// <param name="output">Takes the report.</param>
/// <param name="errors">Takes what went wrong, and how far it has come.</param>
/// <param name="standardInput">Opens standard input.</param>
/// <param name="isTerminal">Whether <paramref name="errors"/> is a terminal.</param>
internal sealed class ImportVerb(TextWriter output, TextWriter errors, Func<Stream> standardInput, bool isTerminal)
{
    private const string GoOn = "The same command goes on from there.";

    /// <summary>The verb on the streams of the process.</summary>
    public static ImportVerb Of(TextWriter output, TextWriter errors) =>
        new(output, errors, Console.OpenStandardInput, errors == Console.Error && !Console.IsErrorRedirected);

    /// <summary>The exit code: 0 where all rows were taken, 1 where not, 2 where nothing was done, 130 where it was told to stop.</summary>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            var (settings, others) = SettingArguments.Split(arguments);
            var asked = ImportArguments.Read(others);
            var options = ServerOptionsReader.Read(SettingSources.CreateBuilder(settings).Configuration);
            return await RunAsync(asked, options, cancellationToken);
        }
        catch (KnowledgeGraphException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return ImportExit.NothingDone;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"The import stopped, as a file cannot be written: {failure.Message} {GoOn}");
            return ImportExit.Incomplete;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync("The import was broken off before it began.");
            return ImportExit.Interrupted;
        }
    }

    private async Task<int> RunAsync(ImportArguments asked, ServerOptions options, CancellationToken cancellationToken)
    {
        var model = ShippedFiles.ReadModel();
        var files = FilesOf(model, asked, cancellationToken);
        await using var store = await ImportTarget.OpenAsync(model, options, asked.IsTrial, cancellationToken);
        using var sinks = ImportSinks.Open(asked);
        var progress = new ProgressLine(errors, isTerminal, TimeProvider.System);
        var writer = new PatientWriter(store.WriteAsync, asked.Patience, TimeProvider.System, progress.Tell, cancellationToken);
        var importer = new Importer(model, asked.Options, writer.WriteAsync, sinks.All) { Progress = progress.Show };
        var report = await importer.RunAsync(asked.Files, files.Open, cancellationToken);
        progress.Clear();
        var ending = report.End is ImportEnd.Interrupted or ImportEnd.StoreLost ? null : await new IndexCompletion(errors).RunAsync(store, cancellationToken);
        TextReport.Write(output, report, asked.IsTrial);
        await TellEndAsync(report);
        return ending ?? ImportExit.Of(report);
    }

    private FileCoder FilesOf(GraphModel model, ImportArguments asked, CancellationToken cancellationToken)
    {
        var coder = new EventCoder(ShippedFiles.ReadCodings(model));
        IFileReader[] readers = [new GraphLineReader(model), .. FileFormats.All, .. asked.Mapping is { } mapping ? [FileFormats.Csv(mapping)] : Array.Empty<IFileReader>()];
        var input = new InputOptions { Encoding = asked.Encoding, StandardInput = standardInput };
        return new FileCoder(new FormatRecognizer(readers), asked.Format, input, coder.Code, cancellationToken);
    }

    private async Task TellEndAsync(ImportReport report)
    {
        var sentence = report.End switch
        {
            ImportEnd.Interrupted => $"The import was told to stop. {GoOn}",
            ImportEnd.StoreLost => $"The import stopped: {report.Reason} {GoOn}",
            ImportEnd.TooManyRefused => "The import stopped, as more rows were refused than --max-errors allows.",
            _ => null,
        };
        if (sentence is not null)
        {
            await errors.WriteLineAsync(sentence);
        }
    }
}
