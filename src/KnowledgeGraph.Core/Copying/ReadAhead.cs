using System.Threading.Channels;

namespace KnowledgeGraph.Core.Copying;

/// <summary>Reads the next batch while the last is taken, so that both ends work at once; a second batch is all that it holds.</summary>
public static class ReadAhead
{
    /// <summary>The same batches in the same order; the reading is over when the enumeration is.</summary>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> batches)
    {
        ArgumentNullException.ThrowIfNull(batches);
        using var stop = new CancellationTokenSource();
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(batches, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return batch;
            }
        }
        finally
        {
            // A source is not to be closed while it is read.
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private static async Task FillAsync<T>(IAsyncEnumerable<T> batches, ChannelWriter<T> writer, CancellationToken stop)
    {
        try
        {
            await foreach (var batch in batches.ConfigureAwait(false))
            {
                await writer.WriteAsync(batch, stop).ConfigureAwait(false);
            }

            writer.Complete();
        }
        catch (Exception failure)
        {
            // Whoever takes the batches meets it in its place.
            writer.Complete(failure);
        }
    }
}
