using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>Asks a store again and again for what was added to its journal, until it is ended.</summary>
/// <param name="store">The store.</param>
/// <param name="newest">The entry after which it begins.</param>
/// <param name="interval">How long it waits unless it is woken.</param>
internal sealed class JournalPoll(IGraphStore store, long newest, TimeSpan interval) : IDisposable
{
    /// <summary>How many entries are read at a time.</summary>
    public const int Page = 50;

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _end = new();
    private readonly RecentEntries _recent = new(newest);
    private TaskCompletionSource _news = Signal();
    private TaskCompletionSource _wake = Signal();

    /// <summary>The recent entries after a number, null where some of them are too old to be here; and what ends when there are further ones.</summary>
    public (IReadOnlyList<JournalEntry>? Entries, Task News) Look(long after)
    {
        lock (_lock)
        {
            return (_recent.After(after), _news.Task);
        }
    }

    /// <summary>Has it ask at once.</summary>
    public void Wake()
    {
        lock (_lock)
        {
            _wake.TrySetResult();
        }
    }

    public async Task RunAsync()
    {
        try
        {
            while (true)
            {
                // Armed before the store is asked, so that a write meanwhile is asked for again.
                var woken = Arm();
                if (!await ReadOnAsync().ConfigureAwait(false))
                {
                    await Task.WhenAny(woken, Task.Delay(interval, _end.Token)).ConfigureAwait(false);
                }

                _end.Token.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // Nobody is left to be told.
        }
        catch (Exception failure)
        {
            // A fault of ours: it is thrown to all who wait.
            lock (_lock)
            {
                _news.TrySetException(failure);
            }
        }
    }

    /// <summary>Ends it.</summary>
    public void Dispose() => _end.Cancel();

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task Arm()
    {
        lock (_lock)
        {
            _wake = Signal();
            return _wake.Task;
        }
    }

    // Whether there may be more.
    private async Task<bool> ReadOnAsync()
    {
        IReadOnlyList<JournalEntry> entries;
        try
        {
            entries = [.. (await store.ReadJournalAsync(_recent.To, Page, _end.Token).ConfigureAwait(false)).Select(revision => new JournalEntry(revision))];
        }
        catch (KnowledgeGraphException)
        {
            // A store that is away keeps its journal; what is missed now is read when it is back.
            return false;
        }

        if (entries.Count > 0)
        {
            lock (_lock)
            {
                _recent.Add(entries);
                _news.SetResult();
                _news = Signal();
            }
        }

        return entries.Count == Page;
    }
}
