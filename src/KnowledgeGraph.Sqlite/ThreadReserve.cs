namespace KnowledgeGraph.Sqlite;

/// <summary>Has the thread pool work with one thread more for each piece of work that keeps one for long, so that requests are let in, refused or answered beside it at once.</summary>
/// <remarks>Quick statements are best left to one thread for each processor: more would only take each other's time.</remarks>
internal static class ThreadReserve
{
    private static readonly Lock _lock = new();

    /// <summary>Lets one thread more work until what it returns is disposed; none where the pool is bounded to those that it has.</summary>
    public static IDisposable Keep()
    {
        lock (_lock)
        {
            ThreadPool.GetMinThreads(out var least, out var completions);
            return new Kept(ThreadPool.SetMinThreads(least + 1, completions));
        }
    }

    private static void Release()
    {
        lock (_lock)
        {
            ThreadPool.GetMinThreads(out var least, out var completions);
            ThreadPool.SetMinThreads(least - 1, completions);

            // Fewer at least does not make the pool work with fewer; fewer at most does, and it stays at them afterwards.
            ThreadPool.GetMaxThreads(out var most, out var mostCompletions);
            ThreadPool.SetMaxThreads(least - 1, mostCompletions);
            ThreadPool.SetMaxThreads(most, mostCompletions);
        }
    }

    private sealed class Kept(bool isKept) : IDisposable
    {
        private bool _isKept = isKept;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isKept, false))
            {
                Release();
            }
        }
    }
}
