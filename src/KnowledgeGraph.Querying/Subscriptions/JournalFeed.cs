using System.Runtime.CompilerServices;
using KnowledgeGraph.Core;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>Hands a store's journal on to all subscribers of this process. The store is polled once for all of them, and only while there are some.</summary>
/// <param name="store">The store.</param>
/// <param name="interval">How long it is left alone where nothing is written through this process.</param>
/// <param name="events">How many events are read for subscribers at once.</param>
public sealed class JournalFeed(IGraphStore store, TimeSpan interval, int events = 16) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _places = new(events);
    private JournalPoll? _poll;
    private int _subscribers;

    /// <summary>Says that this process has written.</summary>
    public void Wake()
    {
        lock (_lock)
        {
            _poll?.Wake();
        }
    }

    /// <summary>Ends the polling.</summary>
    public void Dispose()
    {
        _poll?.Dispose();
        _places.Dispose();
    }

    /// <summary>The entries after a number, those that will be written among them; it ends by cancellation or failure alone.</summary>
    /// <param name="after">The number.</param>
    /// <param name="newest">The number of the journal's newest entry, as it was asked for just now.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal async IAsyncEnumerable<JournalEntry> ReadAsync(long after, long newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var poll = Enter(newest);
        try
        {
            while (true)
            {
                var (recent, news) = poll.Look(after);
                if (recent is { Count: 0 })
                {
                    await news.WaitAsync(cancellationToken).ConfigureAwait(false);
                    continue;
                }

                var entries = recent ?? await ReadPageAsync(after, cancellationToken).ConfigureAwait(false);
                foreach (var entry in entries)
                {
                    yield return entry;
                    after = entry.Number;
                }

                if (entries.Count == 0)
                {
                    // A member of a cluster may be behind the one that was polled.
                    await Task.Delay(interval, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>A place to read an event in, so that subscribers do not take the store from those who ask.</summary>
    internal async ValueTask<Place> EnterAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Place(_places);
    }

    private async ValueTask<IReadOnlyList<JournalEntry>> ReadPageAsync(long after, CancellationToken cancellationToken) =>
        [.. (await store.ReadJournalAsync(after, JournalPoll.Page, cancellationToken).ConfigureAwait(false)).Select(revision => new JournalEntry(revision))];

    private JournalPoll Enter(long newest)
    {
        lock (_lock)
        {
            _subscribers++;
            if (_poll is null)
            {
                _poll = new JournalPoll(store, newest, interval);
                _ = Task.Run(_poll.RunAsync);
            }

            return _poll;
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (--_subscribers == 0)
            {
                _poll!.Dispose();
                _poll = null;
            }
        }
    }

    /// <summary>A place that is given back by disposing it.</summary>
    internal readonly struct Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
