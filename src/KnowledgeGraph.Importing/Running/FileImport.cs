using System.Threading.Channels;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Reads a file on one thread and writes its batches on another.</summary>
/// <param name="batches">The file's batches, each with its write; null where none of its rows need one.</param>
internal sealed class FileImport(IEnumerable<(ImportBatch Batch, BatchRequest? Request)> batches)
{
    private const int BatchesAhead = 2;

    // A read of a terminal or a pipe ends when the other side likes; an interruption does not wait for that.
    private static readonly TimeSpan _longestRead = TimeSpan.FromSeconds(1);

    private readonly Channel<(ImportBatch Batch, BatchRequest? Request)> _channel =
        Channel.CreateBounded<(ImportBatch, BatchRequest?)>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });

    /// <summary>Hands over each batch until there is none or <paramref name="write"/> returns false.</summary>
    /// <exception cref="ImportFailedException">The file cannot be read any further; all batches before were handed over.</exception>
    public async Task RunAsync(Func<ImportBatch, BatchRequest?, Task<bool>> write, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAsync(stopping.Token), CancellationToken.None);
        try
        {
            while (await _channel.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) && _channel.Reader.TryRead(out var next))
            {
                if (!await write(next.Batch, next.Request).ConfigureAwait(false))
                {
                    return;
                }
            }
        }
        finally
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await reading.WaitAsync(_longestRead, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var batch in batches)
            {
                await _channel.Writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            }

            _channel.Writer.Complete();
        }
        catch (Exception failure)
        {
            // The other side throws it where it is awaited, after the batches before it.
            _channel.Writer.Complete(failure);
        }
    }
}
