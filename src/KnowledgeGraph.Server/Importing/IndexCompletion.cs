using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Importing;

/// <summary>Makes the indexes that an import left out, and tells of it where that takes long.</summary>
internal sealed class IndexCompletion(TextWriter errors)
{
    private const string MadeLater = "They are made when the service next opens the store; until then queries are slow.";

    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(1);

    /// <summary>The exit code where they could not be made; what is written stays written.</summary>
    public async Task<int?> RunAsync(ImportTarget store, CancellationToken cancellationToken)
    {
        try
        {
            await CompleteAsync(store, cancellationToken);
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync($"The import was told to stop while indexes were being made. {MadeLater}");
            return ImportExit.Interrupted;
        }
        catch (KnowledgeGraphException failure)
        {
            await errors.WriteLineAsync($"The indexes that were left out could not be made: {failure.Message} {MadeLater}");
            return ImportExit.Incomplete;
        }
    }

    private async Task CompleteAsync(ImportTarget store, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var completing = Task.Run(() => store.CompleteAsync(cancellationToken), CancellationToken.None);
        if (await Task.WhenAny(completing, Task.Delay(_quiet, CancellationToken.None)) != completing)
        {
            await errors.WriteLineAsync("The rows are read. The indexes that were left out are being made.");
        }

        await completing;
        if (Stopwatch.GetElapsedTime(begun) is var elapsed && elapsed > _quiet)
        {
            await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"They are made, in {elapsed.TotalSeconds:F1} s."));
        }
    }
}
